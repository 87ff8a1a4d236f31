// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/tablewriter.h"

namespace ui::files {

/// CSV as RFC 4180 says: a line of names, then one entry a line, ended by CR and LF. UTF-8, and each message
/// as it is: a spreadsheet that opens it may take one for a formula.
class CsvWriter : public TableWriter
{
protected:
    void nextCell(QByteArray &out) const override { out += ','; }
    void endRow(QByteArray &out) const override { out += "\r\n"; }
    void appendText(QByteArray &out, QByteArrayView text) const override;
};

} // namespace ui::files
