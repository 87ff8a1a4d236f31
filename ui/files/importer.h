// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/entry.h"

#include <QList>
#include <QObject>
#include <QSemaphore>
#include <QString>

#include <atomic>
#include <memory>

class QFile;
class QThread;

namespace ui {

/// Reads a file of JSON Lines or a HAR in a thread of its own, and hands over its entries in batches.
class Importer : public QObject
{
    Q_OBJECT

public:
    explicit Importer(QObject *parent = nullptr);
    /// Cancels what it reads, and waits for that.
    ~Importer() override;

    /// Not while another one is being read.
    void start(const QString &path);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// Nothing more is read(), and cancelled() tells when the file is let go: a HAR is parsed in one piece.
    void cancel();

signals:
    /// The next entries, their `at` in nanoseconds since 1970 (UTC).
    void read(const QList<ui::Entry> &entries);
    /// So much of the file has been read.
    void progressed(qint64 bytes, qint64 all);
    /// `letGo`: how many older entries had been let go when the file was written. `note`: a sentence about
    /// what is missing, empty where nothing is.
    void finished(quint64 letGo, const QString &note);
    void cancelled();
    /// One sentence for the user, with the place in the file.
    void failed(const QString &error);

private:
    void run(const QString &path);
    void readLines(QFile &file);
    void readHar(QFile &file);
    [[nodiscard]] bool give(QList<Entry> &entries);
    void onThreadFinished();

    std::unique_ptr<QThread> m_thread;
    QSemaphore m_room; ///< for batches on their way
    std::atomic<bool> m_cancelled = false;
    // Written by the thread, read when it has finished.
    QString m_error;
    QString m_note;
    quint64 m_letGo = 0;
};

} // namespace ui
