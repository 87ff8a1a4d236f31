// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/responsehead.h"

#include <QByteArray>
#include <QByteArrayView>

namespace client {

/// Puts together the body of an HTTP response as it comes (RFC 9112 section 6.3), at most Limit bytes of it.
class ResponseBody
{
public:
    static constexpr qsizetype Limit = 64 << 10;

    ResponseBody() = default;
    explicit ResponseBody(const wire::ResponseHead &head);

    void add(QByteArrayView bytes);

    /// Whether there is nothing more to wait for. Without a length the body ends with the connection.
    [[nodiscard]] bool isComplete() const { return m_state == State::Done || m_state == State::Cut; }
    /// Whether the body was longer than Limit, or has not come to its end.
    [[nodiscard]] bool isCut() const { return m_state != State::Done && m_state != State::UntilEnd; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    enum class State : quint8 {
        UntilEnd,
        Counted,   ///< m_missing bytes are to come
        ChunkSize, ///< the line that a chunk begins with
        Chunk,     ///< m_missing bytes of it are to come
        ChunkEnd,  ///< the line end after it
        Trailer,   ///< lines up to an empty one
        Done,
        Cut,
    };

    void keep(QByteArrayView bytes);
    [[nodiscard]] QByteArrayView readCounted(QByteArrayView bytes, State after);
    [[nodiscard]] QByteArrayView readLine(QByteArrayView bytes);
    void endLine();

    State m_state = State::UntilEnd;
    qint64 m_missing = 0;
    QByteArray m_line;
    QByteArray m_bytes;
};

} // namespace client
