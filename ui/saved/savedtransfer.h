// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/saveditems.h"

#include <QString>

#include <optional>

namespace ui {

class SavedKind;

/// What an import would make of the saved items.
struct SavedImport {
    std::optional<client::SavedItems> after{}; ///< none: there was nothing to import
    QString said{};                            ///< what it did, or why nothing
};

/// The items with what the file holds added; nothing is changed yet.
[[nodiscard]] SavedImport importSaved(SavedKind &kind, const QString &path);

/// Writes all items into a file to be shared, without secrets; says what was done, or why it was not.
[[nodiscard]] QString exportSaved(SavedKind &kind, const QString &path);

} // namespace ui
