// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace client {
class JsonFile;
class SentHistory;
} // namespace client

namespace ui {

/// Writes the sent history soon after it has changed, so that a crash loses little of it.
///
/// A thread of its own writes, since a disk may take its time: one writing after the other, of a copy that
/// shares the messages. The file is that thread's until finish() returns.
class HistoryWriter : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultDelay{2'000};

    /// Both must outlive it.
    HistoryWriter(client::JsonFile &file, const client::SentHistory &history,
                  std::chrono::milliseconds delay = DefaultDelay);

    /// The history has changed: it is written after the delay, with what changes until then.
    void writeSoon();
    /// Waits for a writing that is under way, and writes what is not written yet. False: file.errorString()
    /// says why not.
    bool finish();

signals:
    void written();
    /// It cannot be written; said again only after it could be.
    void failed(const QString &sentence);

private:
    void write();
    void onWritten(bool isWritten, const QString &error);

    client::JsonFile &m_file;
    const client::SentHistory &m_history;
    bool m_hasFailed = false;
    QTimer m_timer;
    QThreadPool m_thread;
};

} // namespace ui
