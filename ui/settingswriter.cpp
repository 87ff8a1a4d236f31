// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/settingswriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>

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
    connect(&m_timer, &QTimer::timeout, this, &SettingsWriter::writeAside);
}

SettingsWriter::~SettingsWriter() { m_pool.waitForDone(); }

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
    onWritten(m_settings.status());
}

void SettingsWriter::writeAside()
{
    if (m_isWriting) {
        m_timer.start(); // to put anything into the settings would wait for the disk
        return;
    }
    m_fill(m_settings);
    // By this they would write themselves, in this thread.
    QCoreApplication::removePostedEvents(&m_settings, QEvent::UpdateRequest);
    m_isWriting = true;
    m_pool.start([this, path = m_settings.fileName(), format = m_settings.format()] {
        QSettings aside(path, format); // of one file all have the same content
        aside.sync();
        QMetaObject::invokeMethod(
            this,
            [this, status = aside.status()] {
                m_isWriting = false;
                onWritten(status);
            },
            Qt::QueuedConnection);
    });
}

void SettingsWriter::onWritten(QSettings::Status status)
{
    if (status == QSettings::NoError || std::exchange(m_hasFailed, true))
        return;
    emit failed(tr("The settings cannot be written to %1: the next start will not know of your changes.")
                    .arg(QDir::toNativeSeparators(m_settings.fileName())));
}

} // namespace ui
