// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/entry.h"

#include <optional>

namespace ui {

/// The rows that a user wants to see, by what they are and not by what they say; by default all of them.
struct RowFilter {
    enum class Kind : quint8 { Any, Messages, Text, Binary, Control, Other };

    std::optional<Side> side{};
    std::optional<Direction> direction{}; ///< Sent or Received
    Kind kind = Kind::Any;
    quint64 connection = 0; ///< 0: any
    qint64 minSize = 0;     ///< bytes; a row without a size has none that is asked for
    qint64 maxSize = -1;    ///< bytes; negative: any

    [[nodiscard]] bool isEmpty() const { return *this == RowFilter(); }
    /// Whether side and kind do not already tell.
    [[nodiscard]] bool needsEntry() const;
    /// What this rejects need not be read.
    [[nodiscard]] bool accepts(Side ofSide, EntryKind ofKind) const;
    [[nodiscard]] bool accepts(const Entry &entry) const;
    bool operator==(const RowFilter &) const = default;
};

} // namespace ui
