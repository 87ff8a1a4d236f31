// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/listcolumns.h"

#include <QMenu>
#include <QSettings>

namespace ui {

namespace {

constexpr QLatin1String messagesKey("window/messageColumns");
constexpr QLatin1String logKey("window/logColumns");

} // namespace

ListColumns::ListColumns(QMenu &menu, QAction *before, QObject *parent)
    : QObject(parent)
    , m_messages({TimelineModel::Text, TimelineModel::Time, TimelineModel::SideName,
                  TimelineModel::Connection, TimelineModel::Arrow, TimelineModel::KindName,
                  TimelineModel::RoundTrip, TimelineModel::Size, TimelineModel::Note},
                 {TimelineModel::Time, TimelineModel::Arrow, TimelineModel::Text, TimelineModel::RoundTrip,
                  TimelineModel::Size})
    , m_log({TimelineModel::Statement, TimelineModel::Time, TimelineModel::Source, TimelineModel::SideName,
             TimelineModel::Connection, TimelineModel::Arrow, TimelineModel::KindName,
             TimelineModel::RoundTrip, TimelineModel::Size, TimelineModel::Note},
            {TimelineModel::Time, TimelineModel::Source, TimelineModel::Statement})
{
    const auto add = [&](const QString &title, ColumnChoice &choice) {
        auto *columns = new QMenu(title, &menu);
        choice.fill(*columns);
        menu.insertMenu(before, columns);
        connect(&choice, &ColumnChoice::changed, this, &ListColumns::choiceChanged);
    };
    add(tr("Columns of the &messages"), m_messages);
    add(tr("Columns of the lo&g"), m_log);
}

void ListColumns::restore(const QSettings &settings)
{
    m_messages.setText(settings.value(messagesKey).toString());
    m_log.setText(settings.value(logKey).toString());
}

void ListColumns::save(QSettings &settings) const
{
    settings.setValue(messagesKey, m_messages.text());
    settings.setValue(logKey, m_log.text());
}

} // namespace ui
