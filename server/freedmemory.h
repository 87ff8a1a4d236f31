// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace server {

/// Has the heap keep some MiB of what is freed instead of giving it back to the system at once.
///
/// Else each message of some ten KiB has the system take its pages away and bring new ones for the next.
void keepFreedMemory();

} // namespace server
