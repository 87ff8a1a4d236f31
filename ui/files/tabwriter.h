// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/tablewriter.h"

namespace ui::files {

/// Columns apart by tabs, as spreadsheets take them from the clipboard, one row a line: what would break a
/// row or a column is seen, as ‹LF› or ‹TAB›, since they part rows at every line break.
///
/// A message is somebody else's: what a spreadsheet would take for a formula gets an apostrophe before it.
class TabWriter : public TableWriter
{
protected:
    void nextCell(QByteArray &out) const override { out += '\t'; }
    void endRow(QByteArray &out) const override { out += "\r\n"; }
    void appendText(QByteArray &out, QByteArrayView text) const override;
};

} // namespace ui::files
