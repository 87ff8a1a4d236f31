// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace server {

/// Raises the process's limit of open descriptors as far as the system lets it, and returns it.
int raiseDescriptorLimit();

} // namespace server
