// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/isotime.h"
#include "ui/files/writer.h"

namespace ui::files {

/// CSV as RFC 4180 says: a line of names, then one entry a line, ended by CR and LF. UTF-8; what is no text
/// is spelt in base64, and the column "encoding" says so.
class CsvWriter : public Writer
{
public:
    void begin(QByteArray &out, quint64 letGo) override;
    void add(QByteArray &out, const Entry &entry) override;
    void end(QByteArray &) override {}

private:
    IsoTime m_time;
};

} // namespace ui::files
