// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/hexlines.h"

#include <utility>

namespace ui {

namespace {

constexpr qsizetype offsetDigits = 8;

void appendHex(QString &line, quint64 number, int digits)
{
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        line += QLatin1Char("0123456789abcdef"[(number >> shift) & 0xf]);
}

bool isPrintable(char byte) { return byte >= 0x20 && byte < 0x7f; }

} // namespace

HexLines::HexLines(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

qsizetype HexLines::count() const
{
    return qMax<qsizetype>(1, (m_bytes.size() + BytesPerLine - 1) / BytesPerLine);
}

QString HexLines::line(qsizetype index) const
{
    const qsizetype from = index * BytesPerLine;
    const QByteArrayView bytes =
        QByteArrayView(m_bytes).sliced(from).first(qMin(BytesPerLine, m_bytes.size() - from));
    QString line;
    line.reserve(80);
    appendHex(line, static_cast<quint64>(from), offsetDigits);
    for (qsizetype i = 0; i < BytesPerLine; ++i) {
        line += QLatin1String(i % 8 == 0 ? "  " : " ");
        if (i < bytes.size())
            appendHex(line, static_cast<uchar>(bytes[i]), 2);
        else
            line += QLatin1String("  ");
    }
    line += QLatin1String("  |");
    for (const char byte : bytes)
        line += QLatin1Char(isPrintable(byte) ? byte : '.');
    line += QLatin1Char('|');
    return line;
}

} // namespace ui
