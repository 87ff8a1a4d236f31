// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace resources {

/// The page the echo server answers `GET /` with: one HTML document in UTF-8 that needs nothing else.
[[nodiscard]] QByteArray page();

} // namespace resources
