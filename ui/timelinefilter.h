// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/entry.h"

#include <initializer_list>
#include <optional>

namespace ui {

/// A set of kinds.
class Kinds
{
public:
    constexpr Kinds(std::initializer_list<EntryKind> kinds)
    {
        for (const EntryKind kind : kinds)
            m_bits |= bit(kind);
    }
    [[nodiscard]] static constexpr Kinds all() { return Kinds(~quint32(0)); }
    [[nodiscard]] constexpr bool contains(EntryKind kind) const { return (m_bits & bit(kind)) != 0; }
    bool operator==(const Kinds &) const = default;

private:
    constexpr explicit Kinds(quint32 bits)
        : m_bits(bits)
    {
    }
    static constexpr quint32 bit(EntryKind kind) { return quint32(1) << static_cast<quint32>(kind); }

    quint32 m_bits = 0;
};

/// Which entries of the timeline a view shows; by default all of them.
struct TimelineFilter {
    std::optional<Side> side;
    std::optional<quint32> tab{}; ///< only what the client in that tab wrote
    Kinds kinds = Kinds::all();
    QString text; ///< in the sentence or anywhere in a message, upper and lower case alike; empty: anything

    [[nodiscard]] bool accepts(const Entry &entry) const;
    /// Without its text; what that rejects need not be read.
    [[nodiscard]] bool accepts(Side ofSide, EntryKind kind) const
    {
        return (!side || *side == ofSide) && kinds.contains(kind);
    }
    bool operator==(const TimelineFilter &) const = default;
};

} // namespace ui
