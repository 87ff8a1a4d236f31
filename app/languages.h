// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// The languages that the program speaks, as "de".
[[nodiscard]] QStringList availableLanguages();

/// Has the application and Qt itself speak `language`, or the system's where it is empty. Needs an
/// application object.
void useLanguage(const QString &language);

} // namespace app
