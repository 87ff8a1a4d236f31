// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "resources/page.h"

#include <QFile>

namespace resources {

QByteArray page()
{
    QFile file(QStringLiteral(":/page/index.html"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The built-in page is not embedded in the program.");
    return file.readAll();
}

} // namespace resources
