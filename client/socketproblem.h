// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/state.h"

#include <QAbstractSocket>

namespace client {

/// What kind of trouble a socket's error is.
[[nodiscard]] Problem problemOf(QAbstractSocket::SocketError error);

} // namespace client
