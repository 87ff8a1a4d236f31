// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace wire {

/// Puts a message together from pieces, with room before it for a frame's header.
class MessageBuffer
{
public:
    /// Before the message: an unmasked header of any length fits.
    static constexpr qsizetype Room = 10;

    /// Makes the message `size` bytes longer and returns where these go. `expected`: how many bytes are known
    /// to come from here on, these included, or 0 where the message may go on after them.
    [[nodiscard]] char *extend(qsizetype size, qsizetype expected);

    [[nodiscard]] qsizetype size() const { return m_bytes.isEmpty() ? 0 : m_bytes.size() - Room; }
    [[nodiscard]] qsizetype capacity() const { return m_bytes.capacity(); } ///< the memory held, in bytes
    [[nodiscard]] char *data() { return m_bytes.data() + Room; }

    /// Gives the message away without copying it, and is empty.
    [[nodiscard]] QByteArray take();

    /// Is empty. Keeps its memory where it is little: thousands of idle connections must be cheap.
    void clear();

private:
    QByteArray m_bytes; ///< empty, or the room and the message
};

} // namespace wire
