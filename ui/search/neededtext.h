// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace ui {

/// A text of ASCII that every hit of that valid regular expression has in it, as long as one is easily seen:
/// "timeout" of `error.*timeout`. A row without it need not be searched. Empty: none is seen.
[[nodiscard]] QString neededText(const QString &expression);

} // namespace ui
