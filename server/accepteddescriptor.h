// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <unistd.h>
#include <utility>

namespace server {

/// The descriptor of a connection on its way to who takes it over; closed if nobody does.
class AcceptedDescriptor
{
public:
    explicit AcceptedDescriptor(qintptr descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~AcceptedDescriptor()
    {
        if (m_descriptor != None)
            ::close(static_cast<int>(m_descriptor));
    }
    Q_DISABLE_COPY_MOVE(AcceptedDescriptor)

    /// From now on it is the caller's.
    [[nodiscard]] qintptr take() { return std::exchange(m_descriptor, None); }

private:
    static constexpr qintptr None = -1;

    qintptr m_descriptor;
};

} // namespace server
