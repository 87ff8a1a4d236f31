// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/headerfields.h"

#include <QByteArrayView>
#include <QString>

namespace wire {

/// A head with more fields than this is refused with 431.
inline constexpr qsizetype MaxHeaderFields = 100;

/// Whether `text` is a token (RFC 9110 section 5.6.2): a method, a field's name, a subprotocol.
[[nodiscard]] bool isToken(QByteArrayView text);

/// Whether `text` may stand as a field's value: no CR, LF, NUL or other control character but tab.
[[nodiscard]] bool isFieldValue(QByteArrayView text);

/// `text` for a sentence that a person reads: what cannot be printed as "?", cut after `limit` characters.
[[nodiscard]] QString printable(QByteArrayView text, qsizetype limit = 60);

/// A head cut into its first line and its fields, or why that is not possible.
struct SplitHead {
    QByteArrayView firstLine;
    HeaderFields fields;
    int status = 0; ///< 400 or 431 where `problem` is not empty
    QString problem;
};

/// Cuts a whole head, strictly: every line ends with CRLF, no folded lines, no blank before a colon
/// (RFC 9112 sections 2.2, 5.1 and 5.2). `firstLine` points into `head` and is not judged.
[[nodiscard]] SplitHead splitHead(QByteArrayView head);

} // namespace wire
