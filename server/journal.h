// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/event.h"
#include "server/wire/handover.h"

#include <QObject>

namespace server {

/// What happened in the server, written down by its workers and read in batches by the thread that shows it.
///
/// record() may be called from any thread; take() belongs to the thread that the journal lives in.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void record(Event event)
    {
        if (m_handover.put(std::move(event)))
            emit written();
    }

    [[nodiscard]] wire::Handover<Event>::Taken take() { return m_handover.take(); }

signals:
    /// The first event of a batch was recorded. Emitted in the recording thread.
    void written();

private:
    wire::Handover<Event> m_handover;
};

} // namespace server
