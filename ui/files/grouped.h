// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/snapshot.h"

#include <vector>

namespace ui::files {

/// The indices of a snapshot's rows, connection after connection, as they began; a connection's own in their
/// order. Facts about connections of which no row is left are left out.
[[nodiscard]] std::vector<quint32> groupedByConnection(const Snapshot &snapshot);

} // namespace ui::files
