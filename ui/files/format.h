// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace ui::files {

/// A kind of file that the timeline is written to.
enum class Format : quint8 { JsonLines, Har, Csv, Text };

/// As file dialogs want them, each with the endings that mean it.
[[nodiscard]] QStringList nameFilters();
/// What the ending of the name says, else what the chosen filter says.
[[nodiscard]] Format formatOf(const QString &path, const QString &nameFilter = {});
/// The name with the filter's ending, where it has none that says a format.
[[nodiscard]] QString withEnding(const QString &path, const QString &nameFilter);

} // namespace ui::files
