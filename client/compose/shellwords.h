// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/textplace.h"

#include <QStringList>
#include <QStringView>

namespace client {

/// The words of one command line, as its shell would hand them to the program.
struct ShellWords {
    QStringList words{};
    TextError error{}; ///< a quote that does not end; the words are those before it
};

/// Parts a command line as a POSIX shell does, with the $'...' of bash: quotes, escapes, comments, lines
/// continued by a backslash. Nothing is substituted. It ends at the first operator that begins another
/// command or redirects.
///
/// Kinder than a shell in one thing: an & or ; within a word stays, since an address is often pasted without
/// quotes.
[[nodiscard]] ShellWords splitPosixWords(QStringView line);

/// Parts a command line as Windows' cmd and the C library do: carets, double quotes, lines continued by a
/// caret.
[[nodiscard]] ShellWords splitCmdWords(QStringView line);

/// Parts it as the shell that it was most likely written for: cmd where a caret continues a line or escapes a
/// quote.
[[nodiscard]] ShellWords splitShellWords(QStringView line);

} // namespace client
