// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace app {

/// Writes one line to standard error, after the program's name.
void report(const QString &sentence);

} // namespace app
