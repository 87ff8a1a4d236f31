// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <atomic>

namespace client {

/// Numbers the attempts to connect, 1, 2, ..., over all the clients that share it. Any thread.
class Numbering
{
public:
    [[nodiscard]] quint64 next() { return ++m_last; }

private:
    std::atomic<quint64> m_last{0};
};

} // namespace client
