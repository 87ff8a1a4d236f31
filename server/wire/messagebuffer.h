// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace wire {

/// Puts a message together from pieces.
class MessageBuffer
{
public:
    /// Makes the message `size` bytes longer and returns where these go. `expected`: how many bytes are known
    /// to come from here on, these included, or 0 where the message may go on after them.
    [[nodiscard]] char *extend(qsizetype size, qsizetype expected);

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] qsizetype capacity() const { return m_bytes.capacity(); } ///< the memory held, in bytes
    [[nodiscard]] char *data() { return m_bytes.data(); }

    /// Gives the message away without copying it, and is empty.
    [[nodiscard]] QByteArray take();

    /// Is empty. Keeps its memory where it is little: thousands of idle connections must be cheap.
    void clear();

private:
    QByteArray m_bytes;
};

} // namespace wire
