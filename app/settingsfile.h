// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace app {

/// The file that holds the settings of the window: of QSettings::IniFormat.
[[nodiscard]] QString settingsPath();

/// What was wrong with the settings at the start, and what became of the file.
struct SettingsDamage {
    QString path{};     ///< empty: nothing was wrong
    QString setAside{}; ///< where a damaged file is now; empty: it could not be read or renamed

    /// For the user; empty: nothing was wrong.
    [[nodiscard]] QString sentence() const;
};

/// Renames a settings file that cannot be read as one, so that it is neither used nor written over.
///
/// To be called before any QSettings of that file is made: they share what was read, but only the first is
/// told that it was damaged. `now` names the damaged file.
[[nodiscard]] SettingsDamage setAsideDamagedSettings(const QString &path,
                                                     const QDateTime &now = QDateTime::currentDateTime());

} // namespace app
