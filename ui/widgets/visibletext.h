// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace ui {

/// The same text in one line with every control character seen: NUL is ␀, a line feed ␊, an override of the
/// writing direction ‹U+202E›.
[[nodiscard]] QString visibleText(QStringView text);

/// The same text, the middle of every overlong word left out, as of an address of 10,000 characters: a
/// sentence cannot be broken within one, and would make a window as wide.
[[nodiscard]] QString withShortWords(const QString &text);

/// The pictures of visibleText() by name, for fonts that have none of them: ‹NUL› for ␀, ‹LF› for ␊.
[[nodiscard]] QString spelledOut(const QString &visible);

/// At most the first `limit` UTF-16 units of a UTF-8 text, converting no more bytes than that takes and never
/// splitting a character. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] QString leadingText(QByteArrayView utf8, qsizetype limit);

} // namespace ui
