// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/utf8checker.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <cstring>

namespace wire {

namespace {

/// The first octet from `from` on that is not ASCII, looked for 32 and 8 at a time.
const char *skipAscii(const char *from, const char *end)
{
    constexpr quint64 highBits = 0x8080808080808080U;
    std::array<quint64, 4> words{};
    while (end - from >= 32) {
        std::memcpy(words.data(), from, 32);
        if (((words[0] | words[1] | words[2] | words[3]) & highBits) != 0)
            break;
        from += 32;
    }
    while (end - from >= 8) {
        std::memcpy(words.data(), from, 8);
        if (const quint64 high = qFromLittleEndian(words[0] & highBits); high != 0)
            return from + std::countr_zero(high) / 8;
        from += 8;
    }
    while (from < end && static_cast<unsigned char>(*from) < 0x80)
        ++from;
    return from;
}

/// How many octets the code point at `at` takes where it is valid and not ASCII, else 0. Reads four octets.
/// Only a short cut: what it does not take, Utf8Checker judges octet by octet.
qsizetype wholeCodePoint(const char *at)
{
    quint32 octets = 0;
    std::memcpy(&octets, at, sizeof octets);
    octets = qFromBigEndian(octets);
    if ((octets & 0xf0c0c000U) == 0xe0808000U) {
        const quint32 number =
            ((octets >> 12U) & 0xf000U) | ((octets >> 10U) & 0xfc0U) | ((octets >> 8U) & 0x3fU);
        return number >= 0x800 && (number < 0xd800 || number > 0xdfff) ? 3 : 0;
    }
    if ((octets & 0xe0c00000U) == 0xc0800000U)
        return octets >= 0xc2000000U ? 2 : 0;
    if ((octets & 0xf8c0c0c0U) == 0xf0808080U) {
        const quint32 firstTwo = octets >> 16U;
        return firstTwo >= 0xf090U && firstTwo <= 0xf48fU ? 4 : 0;
    }
    return 0;
}

} // namespace

bool Utf8Checker::begin(unsigned char lead)
{
    // RFC 3629 section 4: the second octet's range is what keeps out overlong forms (E0, F0), surrogates (ED)
    // and everything above U+10FFFF (F4).
    if (lead < 0xc2 || lead > 0xf4)
        return false;
    m_missing = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    m_low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    m_high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    return true;
}

qsizetype Utf8Checker::add(QByteArrayView bytes)
{
    const char *const end = bytes.data() + bytes.size();
    const char *at = bytes.data();
    while (at < end) {
        const auto byte = static_cast<unsigned char>(*at);
        if (m_missing > 0) {
            if (byte < m_low || byte > m_high)
                break;
            m_low = 0x80;
            m_high = 0xbf;
            --m_missing;
            ++at;
        } else if (byte < 0x80) {
            at = skipAscii(at, end);
        } else if (const qsizetype size = end - at >= 4 ? wholeCodePoint(at) : 0; size > 0) {
            at += size;
        } else if (begin(byte)) {
            ++at;
        } else {
            break;
        }
    }
    return at - bytes.data();
}

bool Utf8Checker::isValid(QByteArrayView bytes)
{
    Utf8Checker checker;
    return checker.add(bytes) == bytes.size() && checker.isComplete();
}

} // namespace wire
