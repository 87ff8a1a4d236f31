// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/csvwriter.h"

#include <algorithm>

namespace ui::files {

void CsvWriter::appendText(QByteArray &out, QByteArrayView text) const
{
    const auto isSpecial = [](char octet) {
        return octet == '"' || octet == ',' || octet == '\r' || octet == '\n';
    };
    if (std::none_of(text.begin(), text.end(), isSpecial)) {
        out.append(text);
        return;
    }
    out += '"';
    for (const char octet : text) {
        if (octet == '"')
            out += '"';
        out += octet;
    }
    out += '"';
}

} // namespace ui::files
