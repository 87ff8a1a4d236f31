// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

class QFileDevice;

namespace ui {

/// Writes all of it. False where that failed; then the file's error says why. QFile alone is content with a
/// part, as on a disk that is just getting full, and says of that nothing.
[[nodiscard]] bool writeAll(QFileDevice &file, const QByteArray &bytes);

} // namespace ui
