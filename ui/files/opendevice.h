// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QFile;

namespace ui::files {

/// Whether there is something else than a file: a pipe, a device.
[[nodiscard]] bool isDevice(const QString &path);

/// Opens a device unbuffered to be written to, and waits for nobody: opening a pipe that nobody reads from
/// would not return. Why it cannot, or empty.
[[nodiscard]] QString openDevice(QFile &device);

} // namespace ui::files
