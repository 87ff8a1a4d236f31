// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/search/rowfilter.h"
#include "ui/search/textpattern.h"

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
    // What the view is for.
    std::optional<Side> side;
    std::optional<quint32> tab{}; ///< only what the client in that tab wrote
    Kinds kinds = Kinds::all();
    // What its user makes of that.
    QString text; ///< in the sentence or anywhere in a message; empty: anything
    bool regularExpression = false;
    bool caseSensitive = false;
    /// Instead of the sentence the text is searched for in what messageText() says.
    bool searchesMessageText = false;
    RowFilter rows{};

    [[nodiscard]] SearchText search() const { return {text, regularExpression, caseSensitive}; }
    void setSearch(const SearchText &search);
    /// Whether the user sees less than what the view is for.
    [[nodiscard]] bool isNarrowed() const { return !text.isEmpty() || !rows.isEmpty(); }
    /// Whether an entry must be read, or its side and kind are enough.
    [[nodiscard]] bool needsEntry() const { return !text.isEmpty() || rows.needsEntry(); }

    /// Whether the view is for such entries at all.
    [[nodiscard]] bool isFor(Side ofSide, EntryKind kind) const
    {
        return (!side || *side == ofSide) && kinds.contains(kind);
    }
    /// What this rejects need not be read.
    [[nodiscard]] bool accepts(Side ofSide, EntryKind kind) const
    {
        return isFor(ofSide, kind) && rows.accepts(ofSide, kind);
    }
    [[nodiscard]] bool accepts(const Entry &entry) const;
    /// Whether that, which search() was made to, is in the entry.
    [[nodiscard]] TextPattern::Result find(const TextPattern &pattern, const Entry &entry) const;
    /// The same, however many steps it takes: not for the GUI thread.
    [[nodiscard]] TextPattern::Result findThoroughly(const TextPattern &pattern, const Entry &entry,
                                                     const Patience &patience) const;
    bool operator==(const TimelineFilter &) const = default;

private:
    [[nodiscard]] QString rowText(const Entry &entry) const;
};

} // namespace ui
