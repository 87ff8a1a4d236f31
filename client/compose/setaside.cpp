// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/setaside.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace client {

QString setAside(const QString &path, const QDateTime &now)
{
    const QString base = path + ".damaged-"_L1 + now.toString(u"yyyyMMdd-hhmmss");
    QString target = base;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = base + u'-' + QString::number(number);
    return QFile::rename(path, target) ? target : QString();
}

} // namespace client
