// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <stdexcept>
#include <string>

namespace load {

/// Ends a run. Its kind is the exit code of the process.
class Failure : public std::runtime_error
{
public:
    enum class Kind {
        WrongReply = 1, ///< the server broke the protocol or echoed something else
        Arguments = 2,
        TimedOut = 3,
        System = 4, ///< the server does not run, or the system refused something
    };

    Failure(Kind kind, const std::string &what)
        : std::runtime_error(what)
        , m_kind(kind)
    {
    }

    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

} // namespace load
