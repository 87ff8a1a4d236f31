// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/timelinecells.h"

#include "ui/list/rowcells.h"
#include "ui/list/timelinemodel.h"
#include "ui/timeline/answertime.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/tint.h"

#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QTextDocument>

namespace ui {

QVariant TimelineCells::data(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::FontRole:
        if (column == TimelineModel::Text && isMessage(m_model.timeline().kindAt(m_model.sequence(row))))
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        return {};
    case Qt::BackgroundRole:
        return isMarked(row) ? QVariant(wash(QGuiApplication::palette(), Mood::Busy)) : QVariant();
    default:
        return {};
    }
}

QVariant TimelineCells::alignment(int column) const
{
    switch (column) {
    case TimelineModel::Arrow:
        return Qt::AlignCenter;
    case TimelineModel::RoundTrip:
    case TimelineModel::Size:
        return {Qt::AlignTrailing | Qt::AlignVCenter};
    case TimelineModel::Time:
        if (m_model.timeMode() != TimelineModel::TimeMode::Absolute)
            return {Qt::AlignTrailing | Qt::AlignVCenter};
        break;
    default:
        break;
    }
    return {Qt::AlignLeading | Qt::AlignVCenter};
}

bool TimelineCells::isMarked(int row) const
{
    return m_model.timeline().marks().contains(m_model.sequence(row));
}

QVariant TimelineCells::display(int row, int column) const
{
    if (column == TimelineModel::Time)
        return isMarked(row) ? QStringLiteral("★ ") % shownTime(row) : shownTime(row);
    if (column == TimelineModel::Note)
        return m_model.timeline().marks().note(m_model.sequence(row));
    const Entry shown = m_model.entry(row);
    return column == TimelineModel::RoundTrip && shown.roundTrip == 0 ? answerTimeText(row)
                                                                      : cellText(shown, column);
}

QVariant TimelineCells::accessibleText(int row, int column) const
{
    if (column == TimelineModel::Time && isMarked(row)) {
        const QString marked = TimelineModel::tr("%1, marked").arg(shownTime(row));
        const QString note = m_model.timeline().marks().note(m_model.sequence(row));
        return note.isEmpty() ? marked : QString(marked % QLatin1String(": ") % note);
    }
    return column == TimelineModel::Time || column == TimelineModel::Note
               ? display(row, column)
               : spokenText(m_model.entry(row), column);
}

QVariant TimelineCells::toolTip(int row, int column) const
{
    const QString own = ownToolTip(row, column);
    const QString note = m_model.timeline().marks().note(m_model.sequence(row));
    if (note.isEmpty())
        return own;
    return QString((Qt::mightBeRichText(own) ? own : Qt::convertFromPlainText(own)) %
                   Qt::convertFromPlainText(note));
}

QString TimelineCells::ownToolTip(int row, int column) const
{
    if (column == TimelineModel::RoundTrip)
        return roundTripToolTip(m_model.entry(row), row);
    if (column != TimelineModel::Time)
        return cellToolTip(m_model.entry(row), column);
    const qint64 msecs = m_model.timeline().msecsSinceEpoch(m_model.sequence(row));
    return QDateTime::fromMSecsSinceEpoch(msecs).toString(Qt::ISODateWithMs);
}

QString TimelineCells::shownTime(int row) const
{
    if (m_model.timeMode() == TimelineModel::TimeMode::Absolute)
        return timeText(row);
    const qint64 at = m_model.timeline().stampAt(m_model.sequence(row));
    if (m_model.timeMode() == TimelineModel::TimeMode::SinceStart)
        return secondsText(at - m_model.timeline().start());
    return row == 0 ? QString() : secondsText(at - m_model.timeline().stampAt(m_model.sequence(row - 1)));
}

QString TimelineCells::timeText(int row) const
{
    const qint64 msecs = m_model.timeline().msecsSinceEpoch(m_model.sequence(row));
    return QDateTime::fromMSecsSinceEpoch(msecs).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString TimelineCells::answerTimeText(int row) const
{
    const qint64 time = sinceLastSent(m_model.timeline(), m_model.sequence(row));
    return time > 0 ? QLatin1Char('+') % duration(time) : QString();
}

QString TimelineCells::roundTripToolTip(const Entry &shown, int row) const
{
    if (shown.kind == EntryKind::PongReceived && shown.roundTrip > 0)
        return TimelineModel::tr("Round trip: %1").arg(duration(shown.roundTrip));
    if (shown.roundTrip > 0)
        return TimelineModel::tr(
                   "Round trip: %1. It ends with the text or bytes of the oldest message without an echo.")
            .arg(duration(shown.roundTrip));
    const QString time = answerTimeText(row);
    return time.isEmpty()
               ? time
               : TimelineModel::tr("%1 since the last message was sent; it is no echo of it").arg(time);
}

} // namespace ui
