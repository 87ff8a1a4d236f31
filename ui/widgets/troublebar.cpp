// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/troublebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tint.h"
#include "ui/widgets/visibletext.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace ui {

TroubleBar::TroubleBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_details(new QPushButton(tr("Deta&ils…"), this))
    , m_dismiss(new QToolButton(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(fontMetrics().averageCharWidth() * 20); // its longest word may be wider
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setFocusPolicy(Qt::ClickFocus);
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss (Esc)"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setIcon(icon("close"));
    m_dismiss->setAutoRaise(true);
    m_action->setObjectName(QStringLiteral("action"));
    m_dismiss->setObjectName(QStringLiteral("dismiss"));

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_details);
    row->addWidget(m_action);
    row->addWidget(m_dismiss);
    connect(m_action, &QPushButton::clicked, this, &TroubleBar::actionChosen);
    connect(m_dismiss, &QToolButton::clicked, this, &TroubleBar::dismiss);
    connect(m_details, &QPushButton::clicked, this, &TroubleBar::detailsChosen);
    m_details->setObjectName(QStringLiteral("details"));
    m_details->hide();
    m_action->hide();
    dress();
    hide();
}

QString TroubleBar::sentence() const { return m_sentence->text(); }

QString TroubleBar::action() const { return m_action->text(); }

void TroubleBar::tell(const QString &sentence, const QString &action, bool hasDetails)
{
    reword(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_details->setVisible(hasDetails);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TroubleBar::reword(const QString &sentence)
{
    m_sentence->setText(withShortWords(sentence));
    setAccessibleName(m_sentence->text());
}

void TroubleBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

void TroubleBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Setting the own palette sends the same event again.
    if (event->type() == QEvent::PaletteChange && !m_dressing)
        dress();
}

// The window's own background with a breath of the warning colour, in dark and light.
void TroubleBar::dress()
{
    m_dressing = true;
    QPalette own;
    own.setColor(QPalette::Window, wash(parentWidget() ? parentWidget()->palette() : QPalette(), Mood::Busy));
    setPalette(own);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icon("warning").pixmap(QSize(size, size), devicePixelRatioF()));
    m_icon->setVisible(!icon("warning").isNull());
    m_dressing = false;
}

} // namespace ui
