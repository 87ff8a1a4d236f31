// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/htmlwriter.h"

#include "ui/widgets/visibletext.h"

#include <QLatin1String>
#include <QString>

namespace ui::files {

void HtmlWriter::begin(QByteArray &out, quint64 letGo)
{
    out += "<meta charset=\"utf-8\"><table>\n";
    TableWriter::begin(out, letGo);
}

// "@" is a text: so LibreOffice reads it, and so Excel does.
void HtmlWriter::nextTextCell(QByteArray &out) const
{
    out += R"(</td><td sdnum="0;0;@" style="mso-number-format:'\@'; white-space:pre-wrap">)";
}

void HtmlWriter::appendText(QByteArray &out, QByteArrayView text) const
{
    QString all = QString::fromUtf8(text);
    all.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    bool first = true;
    for (const QStringView line : QStringView(all).split(u'\n')) {
        if (!first)
            out += R"(<br style="mso-data-placement:same-cell">)";
        first = false;
        out += spelledOut(visibleText(line)).toHtmlEscaped().toUtf8();
    }
}

} // namespace ui::files
