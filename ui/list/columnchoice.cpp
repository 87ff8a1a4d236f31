// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/columnchoice.h"

#include "ui/list/rowcells.h"
#include "ui/list/timelineview.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

#include <array>
#include <utility>

namespace ui {

namespace {

using TimeMode = TimelineModel::TimeMode;

/// In the order of TimelineModel::Column, and of TimelineModel::TimeMode; for the settings.
constexpr std::array columnKeys{"time", "source", "direction",  "text", "statement", "roundtrip",
                                "size", "side",   "connection", "kind", "note"};
constexpr std::array modeKeys{"absolute", "since-start", "since-previous"};
static_assert(columnKeys.size() == TimelineModel::ColumnCount);

QString modeText(TimeMode mode)
{
    switch (mode) {
    case TimeMode::Absolute:
        return ColumnChoice::tr("Time of &day");
    case TimeMode::SinceStart:
        return ColumnChoice::tr("Seconds since the &start");
    case TimeMode::SincePrevious:
        break;
    }
    return ColumnChoice::tr("Seconds since the row &before");
}

} // namespace

ColumnChoice::ColumnChoice(Columns offered, Columns shown, QObject *parent)
    : QObject(parent)
    , m_offered(std::move(offered))
    , m_shown(std::move(shown))
{
}

void ColumnChoice::add(TimelineView &view)
{
    m_views.removeAll(nullptr);
    m_views.append(&view);
    QHeaderView *header = view.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint at) {
        QMenu menu(header);
        fill(menu);
        menu.exec(header->mapToGlobal(at));
    });
    applyTo(view);
}

void ColumnChoice::fill(QMenu &menu)
{
    const auto build = [this, &menu] {
        menu.clear();
        for (const TimelineModel::Column column : std::as_const(m_offered)) {
            QAction *action = menu.addAction(columnTitle(column));
            action->setObjectName(QStringLiteral("column"));
            action->setCheckable(true);
            action->setChecked(m_shown.contains(column));
            action->setEnabled(column != m_offered.constFirst());
            connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
        }
        menu.addSeparator();
        auto *modes = new QActionGroup(&menu);
        for (const TimeMode mode : {TimeMode::Absolute, TimeMode::SinceStart, TimeMode::SincePrevious}) {
            QAction *action = modes->addAction(menu.addAction(modeText(mode)));
            action->setCheckable(true);
            action->setChecked(mode == m_timeMode);
            connect(action, &QAction::triggered, this, [this, mode] { setTimeMode(mode); });
        }
        menu.addSeparator();
        QAction *headers = menu.addAction(tr("Show column &titles"));
        headers->setCheckable(true);
        headers->setChecked(m_headers);
        connect(headers, &QAction::toggled, this, &ColumnChoice::setHeaders);
    };
    build();
    connect(&menu, &QMenu::aboutToShow, this, build);
}

void ColumnChoice::setShown(TimelineModel::Column column, bool shown)
{
    if (!m_offered.contains(column) || column == m_offered.constFirst() || shown == m_shown.contains(column))
        return;
    if (shown)
        m_shown.append(column);
    else
        m_shown.removeAll(column);
    apply();
}

void ColumnChoice::setTimeMode(TimeMode mode)
{
    m_timeMode = mode;
    apply();
}

void ColumnChoice::setHeaders(bool shown)
{
    m_headers = shown;
    apply();
}

QString ColumnChoice::text() const
{
    QStringList words{QLatin1String(modeKeys.at(static_cast<std::size_t>(m_timeMode))),
                      m_headers ? QStringLiteral("titles") : QStringLiteral("no-titles")};
    for (const TimelineModel::Column column : m_shown)
        words.append(QLatin1String(columnKeys.at(static_cast<std::size_t>(column))));
    return words.join(QLatin1Char(' '));
}

void ColumnChoice::setText(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    Columns shown;
    for (const TimelineModel::Column column : std::as_const(m_offered)) {
        if (words.contains(QLatin1String(columnKeys.at(static_cast<std::size_t>(column)))))
            shown.append(column);
    }
    if (!shown.contains(m_offered.constFirst()))
        return; // no choice of ours
    m_shown = shown;
    m_headers = !words.contains(QStringLiteral("no-titles"));
    for (std::size_t mode = 0; mode < modeKeys.size(); ++mode) {
        if (words.contains(QLatin1String(modeKeys.at(mode))))
            m_timeMode = static_cast<TimeMode>(mode);
    }
    apply();
}

void ColumnChoice::apply()
{
    for (const QPointer<TimelineView> &view : std::as_const(m_views)) {
        if (view)
            applyTo(*view);
    }
    emit changed();
}

void ColumnChoice::applyTo(TimelineView &view) const
{
    view.horizontalHeader()->setVisible(m_headers); // its titles take room
    view.showColumns(m_shown);
    view.timelineModel().setTimeMode(m_timeMode);
}

} // namespace ui
