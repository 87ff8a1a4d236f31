// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRegularExpression>
#include <QString>

namespace ui {

/// The next place from `at` on that is not within a surrogate pair.
[[nodiscard]] qsizetype placeIn(const QString &text, qsizetype at);

/// Looks for an expression from `from` on. Before the end of the text no end is seen: what would have to look
/// beyond `to` is a partial match. What lies before `from` is still seen by \b, ^ and a look behind.
[[nodiscard]] QRegularExpressionMatch look(const QRegularExpression &expression, const QString &text,
                                           qsizetype from, qsizetype to,
                                           QRegularExpression::MatchOptions options = {});

} // namespace ui
