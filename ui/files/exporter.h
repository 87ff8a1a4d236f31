// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/format.h"
#include "ui/timeline/snapshot.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

class QFileDevice;
class QThread;

namespace ui {

/// Writes a snapshot to a file in a thread of its own, while everything goes on.
///
/// The file appears, or replaces the one that was there, when everything is written; else nothing is left of
/// it. What is no file (a device, a pipe) is written to as it is.
class Exporter : public QObject
{
    Q_OBJECT

public:
    struct Job {
        Snapshot rows;
        files::Format format = files::Format::JsonLines;
        QString path;
        quint64 letGo = 0; ///< how many older rows had been let go
    };

    explicit Exporter(QObject *parent = nullptr);
    /// Cancels what it writes.
    ~Exporter() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// Not while another one is running.
    void start(Job job);

public slots:
    void cancel() { m_cancelled = true; }

signals:
    void progressed(qint64 rows, qint64 all);
    /// `leftOut`: for so many more rows the format has no place. `bytes`: of the file.
    void finished(qint64 rows, qint64 leftOut, qint64 bytes);
    /// One sentence for the user.
    void failed(const QString &error);
    void cancelled();

private:
    void run(Job &job);
    [[nodiscard]] bool write(Job &job, QFileDevice &file);
    [[nodiscard]] bool put(const QByteArray &out, QFileDevice &file);
    void onThreadFinished();

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    // Written by the thread, read when it has finished.
    bool m_written = false;
    QString m_error; ///< empty where it was cancelled
    qint64 m_rows = 0;
    qint64 m_leftOut = 0;
    qint64 m_bytes = 0;
};

} // namespace ui
