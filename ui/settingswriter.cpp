// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/settingswriter.h"

#include <QDir>
#include <QSettings>

#include <utility>

namespace ui {

SettingsWriter::SettingsWriter(QSettings &settings, std::function<void(QSettings &)> fill, QObject *parent,
                               std::chrono::milliseconds delay)
    : QObject(parent)
    , m_settings(settings)
    , m_fill(std::move(fill))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &SettingsWriter::write);
}

// Whoever drags a window about without a pause is not to put it off for ever.
void SettingsWriter::writeSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void SettingsWriter::write()
{
    m_timer.stop();
    m_fill(m_settings);
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError || std::exchange(m_hasFailed, true))
        return;
    emit failed(tr("The settings cannot be written to %1: the next start will not know of your changes.")
                    .arg(QDir::toNativeSeparators(m_settings.fileName())));
}

} // namespace ui
