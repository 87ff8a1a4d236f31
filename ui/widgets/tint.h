// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>

class QPalette;

namespace ui {

/// What a state means; its colour always comes with a shape and a word.
enum class Mood : quint8 { Off, Busy, Good, Trouble };

/// The mood's colour on that palette's window background: readable (contrast at least 4.5) in dark and in
/// light.
[[nodiscard]] QColor tint(const QPalette &palette, Mood mood);

/// That palette's window background with a breath of the mood's colour.
[[nodiscard]] QColor wash(const QPalette &palette, Mood mood);

/// The contrast of two colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace ui
