// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/base64lines.h"

#include <utility>

namespace ui {

Base64Lines::Base64Lines(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

qsizetype Base64Lines::count() const
{
    return qMax<qsizetype>(1, (m_bytes.size() + BytesPerLine - 1) / BytesPerLine);
}

QString Base64Lines::line(qsizetype index) const
{
    return QString::fromLatin1(m_bytes.mid(index * BytesPerLine, BytesPerLine).toBase64());
}

} // namespace ui
