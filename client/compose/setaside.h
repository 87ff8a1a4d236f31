// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace client {

/// Renames a file that cannot be read, so that nothing is written over it: "x.json" becomes
/// "x.json.damaged-20261125-143000" beside it. The new path; empty: it cannot be renamed.
[[nodiscard]] QString setAside(const QString &path, const QDateTime &now);

} // namespace client
