// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/detailsdock.h"

#include "ui/details/detailspane.h"
#include "ui/details/payloadpane.h"
#include "ui/list/rowtracker.h"
#include "ui/list/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QSettings>

namespace ui {

namespace {

constexpr QLatin1String formsKey("window/payloadForms");

} // namespace

DetailsDock::DetailsDock(QWidget *window)
    : QDockWidget(tr("Details"), window)
    , m_pane(new DetailsPane(this))
    , m_tracker(new RowTracker(window))
{
    setObjectName(QStringLiteral("details"));
    setWidget(m_pane);
    toggleViewAction()->setText(tr("Show row &details"));
    toggleViewAction()->setShortcut(QKeySequence(Qt::Key_F4));
    hide();
    connect(m_tracker, &RowTracker::selected, this, &DetailsDock::showRow);
    connect(m_tracker, &RowTracker::opened, this, [this] {
        show();
        raise();
    });
    connect(this, &QDockWidget::visibilityChanged, this, &DetailsDock::showRow);
}

void DetailsDock::showRow()
{
    // Unseen it costs nothing.
    if (isHidden())
        return;
    if (const auto row = m_tracker->row()) {
        m_pane->setRow(row);
        m_pane->setSelection(m_tracker->count(), m_tracker->span());
    }
}

bool DetailsDock::dismiss()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool fromWithin = isAncestorOf(focus);
    if (isHidden() || !(fromWithin || (focus != nullptr && focus == m_tracker->view())))
        return false;
    hide();
    if (fromWithin && m_tracker->view() != nullptr)
        m_tracker->view()->setFocus();
    return true;
}

void DetailsDock::restore(const QSettings &settings)
{
    m_pane->payload().setForms(settings.value(formsKey).toString());
}

void DetailsDock::save(QSettings &settings) const { settings.setValue(formsKey, m_pane->payload().forms()); }

} // namespace ui
