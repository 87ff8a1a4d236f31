// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/utf8checker.h"

#include <array>
#include <cstring>

namespace wire {

namespace {

/// The first byte from `from` on that is not ASCII, 32 and then 8 at a time. May stop a few early, never
/// late.
const char *skipAscii(const char *from, const char *end)
{
    constexpr quint64 HighBits = 0x8080808080808080U;
    std::array<quint64, 4> words{};
    while (end - from >= 32) {
        std::memcpy(words.data(), from, 32);
        if (((words[0] | words[1] | words[2] | words[3]) & HighBits) != 0)
            break;
        from += 32;
    }
    while (end - from >= 8) {
        std::memcpy(words.data(), from, 8);
        if ((words[0] & HighBits) != 0)
            break;
        from += 8;
    }
    return from;
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
            const char *const next = skipAscii(at, end);
            at = next > at ? next : at + 1;
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
