// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/entry.h"

#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// One thing that is known about a row.
struct Fact {
    QString name;
    QString value;

    bool operator==(const Fact &) const = default;
};

/// A row, and what its list knows about its time.
struct RowDetails {
    quint64 sequence = 0; ///< in the timeline
    bool marked = false;
    QString note{}; ///< what the user wrote beside it
    Entry entry{};
    qint64 msecsSinceEpoch = 0;
    qint64 sinceStart = 0;                 ///< nanoseconds since the first row that was ever there
    std::optional<qint64> sincePrevious{}; ///< nanoseconds since the row before it in its list
};

/// What a row is in a few words: "Text message", "Ping", "Connection opened".
[[nodiscard]] QString kindText(const Entry &entry);

/// Everything about a row but its payload, in words.
[[nodiscard]] QList<Fact> factsOf(const RowDetails &row);

/// The payload that a row has for its reader: of a message, a ping, a pong; null where there is none.
[[nodiscard]] QByteArray payloadOf(const Entry &entry);

} // namespace ui
