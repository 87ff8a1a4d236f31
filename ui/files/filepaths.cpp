// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/filepaths.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace ui {

QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(documents) ? documents : QDir::homePath();
}

bool showInFolder(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

bool isSameFile(const QString &one, const QString &other)
{
    const auto resolved = [](const QString &path) {
        const QFileInfo file(path);
        return file.exists() ? file.canonicalFilePath()
                             : QDir(file.absolutePath()).canonicalPath() % QLatin1Char('/') % file.fileName();
    };
    return resolved(one) == resolved(other);
}

} // namespace ui
