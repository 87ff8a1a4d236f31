// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/server/epollfixture.h"

#include <QCoreApplication>
#include <QtTest>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <utility>

namespace {
std::atomic<int> controls = 0;
std::atomic<int> waits = 0;
std::atomic<int> kicks = 0;
} // namespace

// These take the place of the C library's.
extern "C" int epoll_ctl(int epoll, int operation, int descriptor, epoll_event *event) noexcept
{
    ++controls;
    return static_cast<int>(syscall(SYS_epoll_ctl, epoll, operation, descriptor, event));
}

extern "C" int epoll_wait(int epoll, epoll_event *events, int most, int timeout)
{
    ++waits;
    return static_cast<int>(syscall(SYS_epoll_pwait, epoll, events, most, timeout, nullptr, 0));
}

extern "C" int eventfd_write(int descriptor, eventfd_t value)
{
    ++kicks;
    return write(descriptor, &value, sizeof value) == sizeof value ? 0 : -1;
}

int KernelCalls::control() { return controls; }
int KernelCalls::wait() { return waits; }
int KernelCalls::kick() { return kicks; }

SocketPair::SocketPair()
{
    std::array<int, 2> ends = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0)
        qFatal("Cannot open a pair of sockets");
    m_ours = ends[0];
    m_theirs = ends[1];
}

SocketPair::~SocketPair()
{
    closeOurs();
    closeTheirs();
}

void SocketPair::closeOurs()
{
    if (m_ours != -1)
        close(std::exchange(m_ours, -1));
}

void SocketPair::closeTheirs()
{
    if (m_theirs != -1)
        close(std::exchange(m_theirs, -1));
}

void SocketPair::sendToUs() const { QCOMPARE(write(m_theirs, "x", 1), 1); }

void SocketPair::drain(int descriptor)
{
    std::array<char, 4096> bytes = {};
    while (read(descriptor, bytes.data(), bytes.size()) > 0) {
    }
}

void SocketPair::fillOurs() const
{
    const std::array<char, 4096> bytes = {};
    while (write(m_ours, bytes.data(), bytes.size()) > 0) {
    }
}

void SocketPair::replaceOurs(SocketPair &other)
{
    const int number = m_ours;
    closeOurs();
    QCOMPARE(dup2(other.m_ours, number), number);
    close(std::exchange(other.m_ours, number));
}

bool turn(QEventLoop::ProcessEventsFlags flags)
{
    return QAbstractEventDispatcher::instance()->processEvents(flags);
}

int runOnEpoll(QObject &test, int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(new server::EpollDispatcher);
    const QCoreApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}
