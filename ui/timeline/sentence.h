// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/entry.h"

#include <QString>

namespace ui {

/// How a text is worded.
enum class Wording : quint8 {
    Short, ///< one line, control characters visible, cut at about 2,000 characters: for a row, for the
           ///< console
    Line,  ///< one line, control characters visible, whole: for a file of lines
    Exact, ///< as it is, whole: for the clipboard. A binary message as hexadecimal digits
};

/// The sentence a person reads about an entry, the same in the window and in the console. Needs no
/// application object; without a translator it is English.
[[nodiscard]] QString sentence(const Entry &entry, Wording wording = Wording::Short);

/// What a message says, without a word about it; for anything but a message the sentence.
[[nodiscard]] QString messageText(const Entry &entry, Wording wording = Wording::Short);

} // namespace ui
