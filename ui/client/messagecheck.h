// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/composedmessage.h"

#include <QString>

namespace ui {

/// What is worth knowing about a message before it is sent; empty where all is plain.
[[nodiscard]] QString noteOn(const client::ComposedMessage &message, bool fillsPlaceholders);

} // namespace ui
