// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/utf8needle.h"

#include <algorithm>

namespace ui {

namespace {

char folded(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte; }

std::size_t indexOf(char byte) { return static_cast<uchar>(byte); }

} // namespace

Utf8Needle::Utf8Needle(const QString &text, bool caseSensitive)
    : m_caseSensitive(caseSensitive)
{
    if (!std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.unicode() < 0x80; }))
        return;
    m_needle = text.toLatin1();
    if (!caseSensitive)
        std::transform(m_needle.begin(), m_needle.end(), m_needle.begin(), folded);
    m_skips.fill(m_needle.size());
    for (qsizetype i = 0; i + 1 < m_needle.size(); ++i) {
        const char byte = m_needle.at(i);
        const qsizetype skip = m_needle.size() - 1 - i;
        m_skips.at(indexOf(byte)) = skip;
        if (!caseSensitive && byte >= 'a' && byte <= 'z')
            m_skips.at(indexOf(static_cast<char>(byte & ~0x20))) = skip;
    }
}

// Boyer, Moore and Horspool's search. Two characters that are not ASCII fold to one that is: the Kelvin sign
// to k, the long s to s.
bool Utf8Needle::isIn(const QByteArray &utf8) const
{
    if (!m_caseSensitive && ((m_needle.contains('k') && utf8.contains("\xe2\x84\xaa")) ||
                             (m_needle.contains('s') && utf8.contains("\xc5\xbf"))))
        return QString::fromUtf8(utf8).contains(QLatin1String(m_needle), Qt::CaseInsensitive);
    const char *text = utf8.constData();
    const qsizetype last = m_needle.size() - 1;
    const auto same = [this](char a, char b) { return (m_caseSensitive ? a : folded(a)) == b; };
    for (qsizetype at = last; at < utf8.size(); at += m_skips[indexOf(text[at])]) {
        qsizetype i = last;
        while (i >= 0 && same(text[at - last + i], m_needle.at(i)))
            --i;
        if (i < 0)
            return true;
    }
    return false;
}

} // namespace ui
