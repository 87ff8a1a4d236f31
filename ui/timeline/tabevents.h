// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/event.h"

namespace ui {

/// What the client of one tab wrote. The tabs are numbered from 0 on, and no number is given twice.
struct TabEvents {
    quint32 tab = 0;
    client::Events events{};
};

} // namespace ui
