// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/isotime.h"
#include "ui/files/writer.h"

#include <QByteArrayView>

namespace ui::files {

/// CSV as RFC 4180 says: a line of names, then one entry a line, ended by CR and LF. UTF-8; what is no text
/// is spelt in base64, and the column "encoding" says so. With tabs in place of commas it is what
/// spreadsheets take from the clipboard.
class CsvWriter : public Writer
{
public:
    enum class Separator : char { Comma = ',', Tab = '\t' };

    explicit CsvWriter(Separator separator = Separator::Comma)
        : m_separator(static_cast<char>(separator))
    {
    }

    void begin(QByteArray &out, quint64 letGo) override;
    bool add(QByteArray &out, const Entry &entry) override;
    void end(QByteArray &) override {}

private:
    void appendField(QByteArray &out, QByteArrayView text) const;
    void appendNumber(QByteArray &out, qint64 number) const;

    const char m_separator;
    IsoTime m_time;
};

} // namespace ui::files
