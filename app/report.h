// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace app {

/// Writes one line to standard error, after the program's name, with control characters made visible.
void report(const QString &sentence);

} // namespace app
