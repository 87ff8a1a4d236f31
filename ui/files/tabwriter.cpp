// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/tabwriter.h"

#include "ui/widgets/visibletext.h"

#include <QLatin1String>

namespace ui::files {

void TabWriter::appendText(QByteArray &out, QByteArrayView text) const
{
    QString line = spelledOut(visibleText(QString::fromUtf8(text)));
    if (!line.isEmpty() && QLatin1String("=+-@").contains(line.front()))
        line.prepend(u'\'');
    if (line.contains(u'"'))
        line = u'"' + line.replace(u'"', QLatin1String("\"\"")) + u'"';
    out += line.toUtf8();
}

} // namespace ui::files
