// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>

namespace ui {

/// Writes the settings soon after something that belongs in them has changed, so that a crash loses little.
///
/// What changes together is written once, in a thread of its own: a busy disk takes its time, and the window
/// would stand still as long.
class SettingsWriter : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultDelay{2'000};

    /// `fill` puts everything into the settings, which must outlive it.
    SettingsWriter(QSettings &settings, std::function<void(QSettings &)> fill, QObject *parent = nullptr,
                   std::chrono::milliseconds delay = DefaultDelay);

    /// Waits until what is being written is on the disk.
    ~SettingsWriter() override;

    [[nodiscard]] bool isPending() const { return m_timer.isActive(); }

public slots:
    /// Something has changed: it is written after the delay, with what changes until then.
    void writeSoon();
    /// Writes at once, and returns when it is on the disk.
    void write();

signals:
    /// They cannot be written; said once.
    void failed(const QString &sentence);

private:
    void writeAside();
    void onWritten(QSettings::Status status);

    QSettings &m_settings;
    const std::function<void(QSettings &)> m_fill;
    bool m_isWriting = false; ///< aside
    bool m_hasFailed = false;
    QTimer m_timer;
    QThreadPool m_pool;
};

} // namespace ui
