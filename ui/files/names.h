// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/entry.h"

#include <QLatin1String>
#include <QStringView>

#include <optional>

/// The timeline as files, written and read: values in, bytes out. Nothing here knows a widget or a thread.
namespace ui::files {

/// How the files spell what an entry says by enumerators, as "message-received".
[[nodiscard]] QLatin1String nameOf(EntryKind kind);
[[nodiscard]] QLatin1String nameOf(Side side);
/// Empty for Cause::None.
[[nodiscard]] QLatin1String nameOf(server::Cause cause);

[[nodiscard]] std::optional<EntryKind> kindNamed(QStringView name);
[[nodiscard]] std::optional<Side> sideNamed(QStringView name);
[[nodiscard]] std::optional<server::Cause> causeNamed(QStringView name);

} // namespace ui::files
