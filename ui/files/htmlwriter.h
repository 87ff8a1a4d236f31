// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/tablewriter.h"

namespace ui::files {

/// A table in HTML for the clipboard, from which a spreadsheet takes each message as the text that it is,
/// with its line breaks, and none for a formula, a number or a date.
class HtmlWriter : public TableWriter
{
public:
    void begin(QByteArray &out, quint64 letGo) override;
    void end(QByteArray &out) override { out += "</table>\n"; }

protected:
    void beginRow(QByteArray &out) const override { out += "<tr><td>"; }
    void nextCell(QByteArray &out) const override { out += "</td><td>"; }
    void nextTextCell(QByteArray &out) const override;
    void endRow(QByteArray &out) const override { out += "</td></tr>\n"; }
    void appendText(QByteArray &out, QByteArrayView text) const override;
};

} // namespace ui::files
