// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <array>

namespace wire {

/// The four octets of a frame's masking key, in the order they are sent.
using MaskKey = std::array<char, 4>;

/// Copies `size` bytes and masks or unmasks them on the way (RFC 6455 section 5.3), 32 at a time. `to` may be
/// `from`; else the two must not overlap. Returns the key turned so that the next bytes can go on with it.
MaskKey copyMasked(char *to, const char *from, qsizetype size, MaskKey key);

} // namespace wire
