// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/details/lines.h"

#include <QByteArray>

namespace ui {

/// Bytes as a hex dump: the offset, sixteen bytes, and what of them is printable ASCII.
class HexLines : public Lines
{
public:
    static constexpr qsizetype BytesPerLine = 16;

    explicit HexLines(QByteArray bytes);

    [[nodiscard]] qsizetype count() const override;
    [[nodiscard]] QString line(qsizetype index) const override;

private:
    QByteArray m_bytes;
};

} // namespace ui
