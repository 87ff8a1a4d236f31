// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/textplace.h"

#include <QString>
#include <QStringView>

namespace client {

/// A JSON text in another form, or why it is none.
struct FormattedJson {
    QString text{}; ///< empty where there is an error
    TextError error{};
};

/// What is wrong with the JSON text; nothing where it is valid (RFC 8259).
[[nodiscard]] TextError checkJson(QStringView text);

/// One value a line. Everything but white space between the tokens stays as it is written: the spelling of
/// numbers, escapes, the order of names and repeated ones. From the 32nd level on the indentation grows no
/// more; a text that would have more than 128 Mi characters is an error.
[[nodiscard]] FormattedJson prettyJson(QStringView text, int indent = 2);

/// Without white space between the tokens; all else as it is written.
[[nodiscard]] FormattedJson compactJson(QStringView text);

} // namespace client
