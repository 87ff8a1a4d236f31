// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/details/lines.h"

#include <QByteArray>

namespace ui {

/// Bytes as base64 (RFC 4648 section 4), 76 characters a line.
class Base64Lines : public Lines
{
public:
    static constexpr qsizetype BytesPerLine = 57;

    explicit Base64Lines(QByteArray bytes);

    [[nodiscard]] qsizetype count() const override;
    [[nodiscard]] QString line(qsizetype index) const override;

private:
    QByteArray m_bytes;
};

} // namespace ui
