// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/settingsfile.h"

#include "client/compose/setaside.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::SettingsDamage)
};

QSettings::Status statusOf(const QString &path)
{
    const QSettings settings(path, QSettings::IniFormat);
    // It looks into a section only when one asks for its keys.
    (void)settings.allKeys();
    return settings.status();
}

} // namespace

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) %
           "/EchoBench/EchoBench.conf"_L1;
}

QString SettingsDamage::sentence() const
{
    if (path.isEmpty())
        return {};
    const QString name = QDir::toNativeSeparators(path);
    return setAside.isEmpty()
               ? Words::tr("The settings in %1 cannot be read, so the defaults are used. Make the file "
                           "readable, or delete it.")
                     .arg(name)
               : Words::tr("The settings in %1 were damaged. They were set aside as %2, and the defaults are "
                           "used.")
                     .arg(name, QFileInfo(setAside).fileName());
}

SettingsDamage setAsideDamagedSettings(const QString &path, const QDateTime &now)
{
    if (!QFileInfo::exists(path))
        return {};
    switch (statusOf(path)) {
    case QSettings::NoError:
        return {};
    case QSettings::AccessError:
        return {.path = path};
    case QSettings::FormatError:
        break;
    }
    return {.path = path, .setAside = client::setAside(path, now)};
}

} // namespace app
