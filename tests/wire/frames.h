// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/framereader.h"
#include "server/wire/framewriter.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <vector>

/// Frames by hand, and what a reader makes of them as text that can be compared.
namespace frames {

/// The masking key of the examples in RFC 6455 section 5.7.
inline constexpr wire::MaskKey Key{'\x37', '\xfa', '\x21', '\x3d'};

/// Any first octet and any payload in one frame, right or wrong, with the length in its shortest form.
inline QByteArray frame(wire::Role reader, int firstOctet, const QByteArray &payload)
{
    wire::FrameHeader header{
        .opcode = wire::Opcode::Text, .final = true, .length = payload.size(), .mask = {}};
    if (reader == wire::Role::Server)
        header.mask = Key;
    QByteArray bytes(header.size() + payload.size(), '\0');
    header.write(bytes.data());
    bytes[0] = static_cast<char>(firstOctet);
    char *const to = bytes.data() + header.size();
    std::copy(payload.begin(), payload.end(), to);
    if (header.mask)
        wire::copyMasked(to, to, payload.size(), Key);
    return bytes;
}

inline QByteArray text(const QByteArray &payload) { return frame(wire::Role::Server, 0x81, payload); }
inline QByteArray binary(const QByteArray &payload) { return frame(wire::Role::Server, 0x82, payload); }
inline QByteArray textBegin(const QByteArray &payload) { return frame(wire::Role::Server, 0x01, payload); }
inline QByteArray more(const QByteArray &payload) { return frame(wire::Role::Server, 0x00, payload); }
inline QByteArray last(const QByteArray &payload) { return frame(wire::Role::Server, 0x80, payload); }
inline QByteArray close(const QByteArray &payload) { return frame(wire::Role::Server, 0x88, payload); }
inline QByteArray ping(const QByteArray &payload) { return frame(wire::Role::Server, 0x89, payload); }
inline QByteArray pong(const QByteArray &payload) { return frame(wire::Role::Server, 0x8a, payload); }

/// One line for one event, such as "text/2 hello" for a message of two frames or "failed 1002 Why.".
inline QByteArray describe(const wire::FrameReader &reader, const wire::FrameEvent &event)
{
    using Kind = wire::FrameEvent::Kind;
    const QByteArray name = event.opcode == wire::Opcode::Text ? "text" : "binary";
    const QByteArray number = QByteArray::number(event.frames);
    const QByteArray payload = event.payload.toByteArray();
    switch (event.kind) {
    case Kind::NeedMore:
        return "need more";
    case Kind::Message:
        return name + '/' + number + ' ' + payload;
    case Kind::Fragment:
        return "part of " + name + '/' + number + ' ' + payload;
    case Kind::Ping:
        return "ping " + payload;
    case Kind::Pong:
        return "pong " + payload;
    case Kind::Close:
        return "close " + QByteArray::number(event.closeCode) + ' ' + payload;
    case Kind::Failed:
        return "failed " + QByteArray::number(event.closeCode) + ' ' + reader.errorString().toUtf8();
    }
    return {};
}

/// Adds what the reader makes of `chunk`, which gets memory of exactly its size so that a sanitizer sees
/// every step beyond it.
inline void feed(wire::FrameReader &reader, QByteArrayView chunk, QList<QByteArray> &events)
{
    std::vector<char> bytes(chunk.begin(), chunk.end());
    std::span<char> input(bytes);
    for (;;) {
        const wire::FrameEvent event = reader.next(input);
        if (event.kind == wire::FrameEvent::Kind::NeedMore)
            break;
        events.append(describe(reader, event));
    }
    if (!input.empty())
        events.append("left something over");
}

/// What a reader makes of `bytes` that come in the given sizes, one after the other and again from the first.
inline QList<QByteArray> read(wire::Role role, QByteArrayView bytes, const QList<qsizetype> &sizes,
                              wire::FrameLimits limits = {})
{
    wire::FrameReader reader(role, limits);
    QList<QByteArray> events;
    for (qsizetype at = 0, i = 0; at < bytes.size(); ++i) {
        const qsizetype size = std::min(sizes.at(i % sizes.size()), bytes.size() - at);
        feed(reader, bytes.sliced(at, size), events);
        at += size;
    }
    return events;
}

} // namespace frames
