// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>

namespace ui {

/// The icon of that name: the desktop theme's where it has one, else `:/icons/NAME.svg` in the colour of the
/// palette's text. Null where neither can be drawn; a button then shows its text.
[[nodiscard]] QIcon icon(const char *name);

} // namespace ui
