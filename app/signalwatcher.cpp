// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/signalwatcher.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace app {

namespace {

constexpr std::array Signals = {SIGINT, SIGTERM};

// A signal handler can reach nothing else.
std::array<int, 2> pipeEnds = {-1, -1};
volatile std::sig_atomic_t seen = 0;

void onSignal(int number)
{
    if (seen != 0)
        ::_exit(128 + number);
    seen = 1;
    const int savedErrno = errno;
    const char byte = 0;
    (void)!::write(pipeEnds[1], &byte, 1);
    errno = savedErrno;
}

void handleSignals(void (*handler)(int))
{
    for (const int number : Signals) {
        struct sigaction action = {};
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        ::sigemptyset(&action.sa_mask);
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
{
    seen = 0;
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit endRequested();
    });
    handleSignals(onSignal);
}

SignalWatcher::~SignalWatcher()
{
    handleSignals(SIG_DFL);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace app
