// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/event.h"
#include "server/wire/clock.h"
#include "server/wire/handover.h"
#include "server/wire/pen.h"

#include <QByteArrayView>
#include <QObject>

namespace server {

/// What happens in one thread of the server, written down for the one that shows it.
///
/// record() belongs to that thread alone: each worker has a journal of its own, and all of them write for the
/// same handover.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// `handover` must outlive it.
    explicit Journal(wire::Handover<Event> &handover, wire::Keep keep = wire::Keep::Within)
        : m_handover(handover)
        , m_pen(handover, keep)
    {
    }

    void record(const Event &event)
    {
        if (m_pen.write(event))
            emit written();
    }

    /// A message that is being answered; to be seen after noteAnswered(). `payload` is copied as far as it is
    /// kept.
    void recordMessage(const Event &event, QByteArrayView payload) { m_pen.draft(event, payload); }
    /// Whether of a flood only a part is to be written down, since the reader is behind.
    [[nodiscard]] bool isSparing() const { return !m_pen.keepsAll() && m_handover.isBehind(); }
    /// The answers to what recordMessage() wrote down were handed to the socket, from that stamp of
    /// wire::now() on.
    void noteAnswered(qint64 at)
    {
        if (m_pen.hasDrafts() && m_pen.publish(at))
            emit written();
    }

    [[nodiscard]] wire::Handover<Event> &handover() const { return m_handover; }

signals:
    /// The first event of a batch was recorded. Emitted in the recording thread.
    void written();

private:
    wire::Handover<Event> &m_handover;
    wire::Pen<Event> m_pen;
};

} // namespace server
