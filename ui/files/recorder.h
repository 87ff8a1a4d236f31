// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/event.h"
#include "server/event.h"
#include "ui/files/recordfile.h"
#include "ui/timeline/snapshot.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace ui {

/// Writes everything that happens straight to a file, as JSON Lines, in a thread of its own.
///
/// The thread is given pages that it shares. Where it cannot keep up, what waits for it is bounded, and a
/// line of the file says how many events are missing there. Every line is whole, whatever ends the program.
class Recorder : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 DefaultRotateAt = qint64(256) << 20;
    /// What waits for the thread at most.
    struct Bounds {
        std::size_t rows = 500'000;
        qint64 payloadBytes = qint64(64) << 20;
    };

    explicit Recorder(QObject *parent = nullptr);
    explicit Recorder(Bounds bounds, QObject *parent = nullptr);
    /// Stops.
    ~Recorder() override;

    /// A file is full beyond `rotateAt` bytes. False: errorString() says why not, in one sentence.
    [[nodiscard]] bool start(const QString &path, qint64 rotateAt = DefaultRotateAt);
    /// Returns when what waits is written.
    void stop();
    [[nodiscard]] bool isRecording() const { return m_file != nullptr; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &errorString() const { return m_error; }
    /// How many events found no room since start(), here or on their way here.
    [[nodiscard]] quint64 missed() const { return m_missed; }
    /// Of how many messages only the beginning came here since start().
    [[nodiscard]] quint64 partial() const { return m_partial; }
    /// How many rows are in the file, or files, since start().
    [[nodiscard]] quint64 rows() const { return m_rows; }
    /// A sentence about what the recording lacks; empty where it lacks nothing.
    [[nodiscard]] QString shortfall() const;

public slots:
    void takeServerEvents(const server::Events &events);
    void takeClientEvents(const client::Events &events);
    /// Gives the thread what was taken, without waiting for more.
    void flush();

signals:
    void recordingChanged(bool recording);
    /// shortfall() says something else.
    void shortfallChanged();
    /// It has stopped. One sentence for the user.
    void failed(const QString &error);

private:
    struct Batch {
        Snapshot rows;
        quint64 missed = 0; ///< so many events are missing before these
        qint64 payloadBytes = 0;
    };

    void startFrame();
    [[nodiscard]] Batch takeBatch(const server::Events &server, const client::Events &client);
    void push(Batch batch);
    void tellShortfall();
    void run();
    [[nodiscard]] bool write(Batch batch);
    void onFailed();
    void join();

    const Bounds m_bounds;
    QTimer m_frame;
    server::Events m_server;
    client::Events m_client;
    qint64 m_epoch = 0;
    quint64 m_missed = 0;
    quint64 m_untold = 0; ///< of the missed, in the file
    quint64 m_told = 0;   ///< of the missed and the partial, by shortfallChanged()
    std::atomic<quint64> m_partial = 0;
    std::atomic<quint64> m_rows = 0;
    QString m_path;
    QString m_error;
    std::unique_ptr<RecordFile> m_file; ///< the thread's while there is one
    std::thread m_thread;

    std::mutex m_mutex; ///< of what is below
    std::condition_variable m_changed;
    std::deque<Batch> m_queue;
    std::size_t m_waitingRows = 0;
    qint64 m_waitingBytes = 0;
    bool m_stopping = false;
};

} // namespace ui
