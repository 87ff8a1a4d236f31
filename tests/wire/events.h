// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/pen.h"

#include <QByteArray>
#include <QString>

/// A small event of either side, for tests of the pages.
struct Event {
    enum class Kind : quint8 { Said, Happened };

    qint64 at = 0;
    quint64 connection = 0;
    Kind kind = Kind::Said;
    bool binary = false;
    qint64 size = 0;
    qint64 took = 0;
    QByteArray payload{};
    QString detail{};

    [[nodiscard]] bool isPlain() const { return detail.isNull(); }
    static constexpr qint64 Event::*Extra = &Event::took;
    bool operator==(const Event &) const = default;
};

inline Event message(const QByteArray &payload, qint64 at = 0)
{
    return {.at = at, .size = payload.size(), .payload = payload};
}

inline Event numbered(qint64 at) { return message({}, at); }
