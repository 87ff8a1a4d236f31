// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/epolldispatcher.h"

#include <QEventLoop>
#include <QObject>
#include <QThread>

#include <atomic>

/// How often the program has called into the kernel since it began. The functions are replaced by ones that
/// count.
struct KernelCalls {
    static int control(); ///< epoll_ctl
    static int wait();    ///< epoll_wait
    static int kick();    ///< eventfd_write
};

/// Two connected, non-blocking Unix sockets, closed at the end of the scope.
class SocketPair
{
public:
    SocketPair();
    ~SocketPair();
    Q_DISABLE_COPY_MOVE(SocketPair)

    [[nodiscard]] int ours() const { return m_ours; }
    [[nodiscard]] int theirs() const { return m_theirs; }
    void closeOurs();
    void closeTheirs();
    /// Makes our end readable.
    void sendToUs() const;
    /// Takes all that is there to be read.
    static void drain(int descriptor);
    /// Writes until the kernel takes no more.
    void fillOurs() const;
    /// Closes our end, and opens another pair's so that it gets the same number.
    void replaceOurs(SocketPair &other);

private:
    int m_ours = -1;
    int m_theirs = -1;
};

/// A thread with an EpollDispatcher that runs until the end of the scope, and an object that lives in it.
class EpollWorker
{
public:
    explicit EpollWorker(QObject &object)
    {
        // The sanitizer cannot see how QThread::wait() waits.
        QObject::connect(
            dispatcher, &QObject::destroyed, &object, [this] { m_ended = true; }, Qt::DirectConnection);
        m_thread.setEventDispatcher(dispatcher);
        object.moveToThread(&m_thread);
    }
    ~EpollWorker()
    {
        m_thread.quit();
        m_thread.wait();
        (void)m_ended.load();
    }
    Q_DISABLE_COPY_MOVE(EpollWorker)

    void start() { m_thread.start(); }

    server::EpollDispatcher *const dispatcher = new server::EpollDispatcher;

private:
    QThread m_thread;
    std::atomic<bool> m_ended = false;
};

/// One turn of this thread's event loop, which does not wait unless told to.
bool turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents);

/// Runs the test's slots in a main thread that has an EpollDispatcher.
int runOnEpoll(QObject &test, int argc, char **argv);
