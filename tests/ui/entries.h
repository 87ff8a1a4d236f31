// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/entry.h"

#include <QHostAddress>

/// Entries in few words, for tests.
namespace entries {

inline ui::Entry message(ui::Side side, ui::EntryKind kind, const QByteArray &payload)
{
    ui::Entry entry;
    entry.side = side;
    entry.kind = kind;
    entry.connection = 1;
    entry.payload = payload;
    entry.size = payload.size();
    return entry;
}

inline ui::Entry sent(const QByteArray &payload)
{
    return message(ui::Side::Client, ui::EntryKind::MessageSent, payload);
}

inline ui::Entry received(const QByteArray &payload)
{
    return message(ui::Side::Client, ui::EntryKind::MessageReceived, payload);
}

inline ui::Entry serverReceived(const QByteArray &payload)
{
    return message(ui::Side::Server, ui::EntryKind::MessageReceived, payload);
}

inline ui::Entry binary(ui::Entry entry)
{
    entry.binary = true;
    return entry;
}

inline ui::Entry fact(ui::Side side, ui::EntryKind kind, const QString &detail = {}, quint16 code = 0)
{
    ui::Entry entry;
    entry.side = side;
    entry.kind = kind;
    entry.detail = detail;
    entry.code = code;
    return entry;
}

/// Messages that the client sent: "first", "first + 1", ...
inline QList<ui::Entry> numbered(int first, int count)
{
    QList<ui::Entry> batch;
    for (int i = 0; i < count; ++i)
        batch.append(sent(QByteArray::number(first + i)));
    return batch;
}

} // namespace entries
