// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace ui {

/// Where a user keeps files: the folder of documents, or the home where there is none.
[[nodiscard]] QString usualFolder();

/// Opens the folder of that file in the desktop's file manager. False where the desktop has none.
[[nodiscard]] bool showInFolder(const QString &path);

/// Whether both names mean one file, be there such a file yet or not.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

} // namespace ui
