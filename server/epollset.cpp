// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/epollset.h"

#include <QLoggingCategory>
#include <QSocketNotifier>

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <limits>
#include <utility>

namespace server {

namespace {
Q_LOGGING_CATEGORY(logLoop, "echobench.server.loop")

constexpr quint64 wakeTag = std::numeric_limits<quint64>::max();

constexpr quint8 kind(QSocketNotifier::Type type)
{
    return static_cast<quint8>(1U << static_cast<unsigned>(type));
}
constexpr quint8 readKind = kind(QSocketNotifier::Read);
constexpr quint8 writeKind = kind(QSocketNotifier::Write);
constexpr quint8 exceptionKind = kind(QSocketNotifier::Exception);

quint32 eventsOf(quint8 kinds)
{
    return ((kinds & readKind) != 0 ? EPOLLIN : 0U) | ((kinds & writeKind) != 0 ? EPOLLOUT : 0U) |
           ((kinds & exceptionKind) != 0 ? EPOLLPRI : 0U);
}

quint8 kindsOf(quint32 events)
{
    // As with poll: whoever watches must hear of an end or an error, which reading or writing then reports.
    if ((events & (EPOLLHUP | EPOLLERR)) != 0)
        return readKind | writeKind | exceptionKind;
    return static_cast<quint8>(((events & EPOLLIN) != 0 ? readKind : 0) |
                               ((events & EPOLLOUT) != 0 ? writeKind : 0) |
                               ((events & EPOLLPRI) != 0 ? exceptionKind : 0));
}

int createEpoll(int wakeDescriptor)
{
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.u64 = wakeTag;
    if (epoll == -1 || epoll_ctl(epoll, EPOLL_CTL_ADD, wakeDescriptor, &event) == 0)
        return epoll;
    close(epoll);
    return -1;
}
} // namespace

quint8 EpollSet::Entry::wanted() const
{
    unsigned kinds = 0;
    for (std::size_t type = 0; type < notifiers.size(); ++type)
        kinds |= (notifiers[type] != nullptr ? 1U : 0U) << type;
    return static_cast<quint8>(offered ? kinds & ~unsigned{writeKind} : kinds);
}

EpollSet::EpollSet(int wakeDescriptor)
    : m_epoll(createEpoll(wakeDescriptor))
    , m_wakeDescriptor(wakeDescriptor)
{
    if (m_epoll == -1)
        qFatal("Cannot create an epoll set: %s. Raise the limit of open files.", std::strerror(errno));
}

EpollSet::~EpollSet() { close(m_epoll); }

void EpollSet::insert(QSocketNotifier *notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    Entry &entry = m_entries[descriptor];
    QSocketNotifier *&place = entry.notifiers[static_cast<std::size_t>(notifier->type())];
    const quint8 bit = kind(notifier->type());
    // The older one was left on, so that its descriptor may have been closed and this be another one.
    if (place != nullptr && place != notifier) {
        entry.doubtful = true;
        entry.ready = static_cast<quint8>(entry.ready & ~bit);
    }
    place = notifier;
    // A handler that switches its own notifier off and on would otherwise be called for ever while it cannot
    // write.
    if (bit == writeKind && descriptor != m_beingWritten && !entry.offered) {
        entry.offered = true;
        m_offered.push_back(descriptor);
    }
    markChanged(descriptor, entry);
}

void EpollSet::remove(QSocketNotifier *notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    const auto entry = m_entries.find(descriptor);
    if (entry == m_entries.end())
        return;
    QSocketNotifier *&place = entry->notifiers[static_cast<std::size_t>(notifier->type())];
    if (place != notifier)
        return;
    place = nullptr;
    entry->ready = static_cast<quint8>(entry->ready & ~kind(notifier->type()));
    if (std::ranges::all_of(entry->notifiers, [](auto *other) { return other == nullptr; }))
        entry->doubtful = true;
    markChanged(descriptor, *entry);
}

void EpollSet::clear()
{
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
        disarm(entry.key(), *entry);
    m_entries.clear();
    m_changed.clear();
    m_offered.clear();
    m_ready.clear();
    m_nextReady = 0;
}

void EpollSet::offerWrites()
{
    const auto end =
        m_offered.begin() + static_cast<std::ptrdiff_t>(std::min(m_offered.size(), eventsPerTurn));
    for (auto descriptor = m_offered.begin(); descriptor != end; ++descriptor) {
        const auto entry = m_entries.find(*descriptor);
        if (entry == m_entries.end() || !entry->offered)
            continue;
        entry->offered = false;
        markReady(*descriptor, *entry, writeKind);
        markChanged(*descriptor, *entry);
    }
    m_offered.erase(m_offered.begin(), end);
}

bool EpollSet::wait(int timeout)
{
    if (m_haunted)
        openAnew();
    applyChanges();
    std::array<epoll_event, eventsPerTurn> events; // NOLINT(cppcoreguidelines-pro-type-member-init)
    const bool waits = !hasReady() && m_files.empty();
    const int count =
        epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), waits ? timeout : 0);
    if (count == -1)
        return errno != EINTR;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
        handleEvent(events[i].data.u64, events[i].events);
    for (const int descriptor : m_files)
        markReady(descriptor, m_entries[descriptor], readKind | writeKind);
    return true;
}

QSocketNotifier *EpollSet::takeReady()
{
    for (; m_nextReady < m_ready.size(); ++m_nextReady) {
        const int descriptor = m_ready[m_nextReady];
        const auto entry = m_entries.find(descriptor);
        if (entry == m_entries.end() || entry->ready == 0)
            continue;
        const auto type = static_cast<std::size_t>(std::countr_zero(entry->ready));
        entry->ready = static_cast<quint8>(entry->ready & (entry->ready - 1U));
        m_beingWritten = type == QSocketNotifier::Write ? descriptor : -1;
        return entry->notifiers[type];
    }
    m_ready.clear();
    m_nextReady = 0;
    m_beingWritten = -1;
    return nullptr;
}

void EpollSet::markChanged(int descriptor, Entry &entry)
{
    if (std::exchange(entry.changed, true))
        return;
    m_changed.push_back(descriptor);
}

void EpollSet::markReady(int descriptor, Entry &entry, quint8 kinds)
{
    unsigned ready = entry.ready;
    for (std::size_t type = 0; type < entry.notifiers.size(); ++type)
        ready |= entry.notifiers[type] != nullptr ? kinds & (1U << type) : 0U;
    if (entry.ready == 0 && ready != 0)
        m_ready.push_back(descriptor);
    entry.ready = static_cast<quint8>(ready);
}

void EpollSet::applyChanges()
{
    // By index: one that is refused has its notifiers switched off, and so is listed once more.
    for (std::size_t i = 0; i < m_changed.size(); ++i) // NOLINT(modernize-loop-convert)
        applyChange(m_changed[i]);
    m_changed.clear();
}

void EpollSet::applyChange(int descriptor)
{
    const auto entry = m_entries.find(descriptor);
    if (entry == m_entries.end())
        return;
    entry->changed = false;
    const bool doubtful = std::exchange(entry->doubtful, false);
    const quint8 wanted = entry->wanted();
    if (wanted == 0 || (doubtful && entry->isFile))
        disarm(descriptor, *entry);
    if (wanted == 0) {
        if (!entry->offered)
            m_entries.erase(entry);
        return;
    }
    if (entry->isFile || (wanted == entry->armed && !doubtful) || arm(descriptor, *entry, wanted))
        return;
    const int error = errno;
    entry->armed = 0;
    if (error != EPERM)
        return refuse(descriptor, std::strerror(error));
    entry->isFile = true;
    m_files.push_back(descriptor);
}

bool EpollSet::arm(int descriptor, Entry &entry, quint8 kinds)
{
    // The kernel forgets a descriptor by itself once that is closed; what we think armed may then be another
    // one.
    bool done = entry.armed != 0 && control(EPOLL_CTL_MOD, descriptor, entry, kinds);
    if (!done && (entry.armed == 0 || errno == ENOENT)) {
        entry.generation = ++m_lastGeneration;
        done = control(EPOLL_CTL_ADD, descriptor, entry, kinds) ||
               (errno == EEXIST && control(EPOLL_CTL_MOD, descriptor, entry, kinds));
    }
    if (done)
        entry.armed = kinds;
    return done;
}

bool EpollSet::control(int operation, int descriptor, const Entry &entry, quint8 kinds) const
{
    epoll_event event = {};
    event.events = eventsOf(kinds);
    event.data.u64 = (quint64{entry.generation} << 32U) | static_cast<quint32>(descriptor);
    return epoll_ctl(m_epoll, operation, descriptor, &event) == 0;
}

void EpollSet::disarm(int descriptor, Entry &entry)
{
    // It fails where the descriptor is closed already, which is as good.
    if (std::exchange(entry.armed, quint8{0}) != 0)
        (void)control(EPOLL_CTL_DEL, descriptor, entry, 0);
    if (std::exchange(entry.isFile, false))
        std::erase(m_files, descriptor);
}

void EpollSet::refuse(int descriptor, const char *reason)
{
    qCWarning(logLoop, "Cannot watch descriptor %d: %s. Its notifiers are switched off.", descriptor, reason);
    const auto notifiers = m_entries[descriptor].notifiers;
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier != nullptr)
            notifier->setEnabled(false);
    }
}

void EpollSet::handleEvent(quint64 data, quint32 events)
{
    if (data == wakeTag)
        return;
    const auto descriptor = static_cast<int>(static_cast<quint32>(data));
    const auto entry = m_entries.find(descriptor);
    // Its descriptor is closed, but the socket lives on in a duplicate or a child process. It cannot be
    // removed by its number any more, and would be reported without end.
    if (entry == m_entries.end() || entry->armed == 0 || entry->generation != data >> 32U) {
        m_haunted = true;
        return;
    }
    markReady(descriptor, *entry, kindsOf(events));
}

void EpollSet::openAnew()
{
    const int epoll = createEpoll(m_wakeDescriptor);
    // Without a free descriptor the old set must do for another turn.
    if (epoll == -1)
        return;
    close(m_epoll);
    m_epoll = epoll;
    m_haunted = false;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (std::exchange(entry->armed, quint8{0}) != 0)
            markChanged(entry.key(), *entry);
    }
}

} // namespace server
