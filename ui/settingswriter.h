// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QSettings;

namespace ui {

/// Writes the settings soon after something that belongs in them has changed, so that a crash loses little.
///
/// What changes together is written once. In the calling thread: the file is small.
class SettingsWriter : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultDelay{2'000};

    /// `fill` puts everything into the settings, which must outlive it.
    SettingsWriter(QSettings &settings, std::function<void(QSettings &)> fill, QObject *parent = nullptr,
                   std::chrono::milliseconds delay = DefaultDelay);

    [[nodiscard]] bool isPending() const { return m_timer.isActive(); }

public slots:
    /// Something has changed: it is written after the delay, with what changes until then.
    void writeSoon();
    /// Writes at once.
    void write();

signals:
    /// They cannot be written; said once.
    void failed(const QString &sentence);

private:
    QSettings &m_settings;
    const std::function<void(QSettings &)> m_fill;
    bool m_hasFailed = false;
    QTimer m_timer;
};

} // namespace ui
