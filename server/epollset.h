// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QtGlobal>

#include <array>
#include <cstddef>
#include <vector>

class QSocketNotifier;

namespace server {

/// The socket notifiers of one thread, and the epoll set that watches their descriptors.
///
/// The set is brought up to date in wait(), and only where it differs from what the notifiers ask for: what
/// is switched on and off in between costs no system call. A write notifier that was just switched on is
/// offered one event before the kernel is asked at all. All calls come from one thread.
class EpollSet
{
public:
    /// How many events one wait() or one offerWrites() makes ready at most, so that no turn of the loop is
    /// long.
    static constexpr std::size_t eventsPerTurn = 256;

    /// An empty set that also watches `wakeDescriptor`, an eventfd that stays the caller's. Ends the program
    /// if the kernel refuses, as Qt's own dispatchers do: a thread without one cannot run.
    explicit EpollSet(int wakeDescriptor);
    ~EpollSet();
    Q_DISABLE_COPY_MOVE(EpollSet)

    /// Watches for the notifier, in the place of an older one of the same descriptor and type.
    void insert(QSocketNotifier *notifier);
    /// Stops watching. No event that is already there is delivered to it.
    void remove(QSocketNotifier *notifier);
    /// Forgets all notifiers.
    void clear();

    /// Makes the write notifiers ready that were switched on since the last call.
    void offerWrites();
    /// Whether a notifier is ready, or offerWrites() will make one so: no time to wait.
    [[nodiscard]] bool hasReady() const { return m_nextReady < m_ready.size() || !m_offered.empty(); }
    /// Brings the set up to date and waits at most `timeout` milliseconds (-1: for ever) for a descriptor or
    /// the wake descriptor, which it does not read. False: interrupted by a signal.
    [[nodiscard]] bool wait(int timeout);
    /// The next ready notifier, which is then no longer ready; null if there is none. Every handler may
    /// change the set, so that each is asked for after the one before has been handled.
    [[nodiscard]] QSocketNotifier *takeReady();

private:
    /// What is known of one descriptor. Masks have bit n for QSocketNotifier::Type n.
    struct Entry {
        std::array<QSocketNotifier *, 3> notifiers = {};
        quint32 generation = 0; ///< of its registration; the kernel hands it back with each event
        quint8 armed = 0;       ///< what the kernel watches for, as far as we know
        quint8 ready = 0;       ///< events not yet delivered
        bool changed = false;   ///< listed in m_changed
        bool offered =
            false; ///< a write event is due without asking the kernel, and it is listed in m_offered
        bool doubtful =
            false;           ///< the descriptor may have been closed, and its number be another one's by now
        bool isFile = false; ///< the kernel refuses to watch it, since it never blocks

        [[nodiscard]] quint8 wanted() const;
    };

    void markChanged(int descriptor, Entry &entry);
    void markReady(int descriptor, Entry &entry, quint8 kinds);
    void applyChanges();
    void applyChange(int descriptor);
    bool arm(int descriptor, Entry &entry, quint8 kinds);
    bool control(int operation, int descriptor, const Entry &entry, quint8 kinds) const;
    void disarm(int descriptor, Entry &entry);
    void refuse(int descriptor, const char *reason);
    void handleEvent(quint64 data, quint32 events);
    void openAnew();

    int m_epoll = -1;
    int m_wakeDescriptor;
    QHash<int, Entry> m_entries;
    std::vector<int> m_changed;
    std::vector<int> m_offered;
    std::vector<int> m_files; ///< those of which isFile is set
    std::vector<int> m_ready;
    std::size_t m_nextReady = 0;
    int m_beingWritten = -1; ///< the descriptor whose write event was taken last
    quint32 m_lastGeneration = 0;
    bool m_haunted = false; ///< a registration outlived its descriptor
};

} // namespace server
