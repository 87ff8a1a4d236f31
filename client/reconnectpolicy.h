// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>
#include <functional>

namespace client {

/// Why an attempt to connect failed, or a connection ended.
struct Failure {
    enum class Kind : quint8 {
        Refused,             ///< nobody listens there
        Reset,               ///< the peer, or a box between, dropped the connection
        TimedOut,            ///< no answer, neither from the network nor to the handshake
        NetworkUnreachable,  ///< no way to the host; the network is down
        NameTemporary,       ///< the name server could not say now
        NameNotFound,        ///< no such name, or no name server: many systems do not tell which
        HttpStatus,          ///< the upgrade was refused; code: the status
        Closed,              ///< code: the close code as RFC 6455 section 7.1.5 defines it, 1006 included
        CertificateRejected, ///< by us or by the server
        TlsFailed,           ///< no common version or cipher, or no TLS there at all
        ProtocolError,       ///< the peer broke a rule of HTTP or RFC 6455
        ProxyFailed,         ///< the proxy was not reached, or did not reach the server
        ProxyRefused,        ///< the proxy wants other credentials, or forbids it
        Cancelled,           ///< the user ended it
        Other,
    };

    Kind kind = Kind::Other;
    int code = 0;
    std::chrono::milliseconds retryAfter{0}; ///< what a Retry-After header asked for; 0: nothing

    bool operator==(const Failure &) const = default;
};

/// How a lost connection is made again.
struct ReconnectSettings {
    bool enabled = false;
    int attempts = 10;                           ///< in a row without success; 0: without end
    std::chrono::milliseconds first{1'000};      ///< the wait before the first attempt, jitter aside
    std::chrono::milliseconds longest{60'000};   ///< no wait grows beyond it
    double factor = 2;                           ///< from one wait to the next
    double jitter = 0.5;                         ///< which part of a wait is random: 0 to 1
    std::chrono::milliseconds livedLong{10'000}; ///< a connection that lived so long starts anew

    bool operator==(const ReconnectSettings &) const = default;
};

/// Decides whether to connect again after a failure, and when: exponential back-off with jitter and a cap,
/// for errors that may pass by themselves only. Knows no socket and no clock.
class ReconnectPolicy
{
public:
    /// Returns numbers from 0 up to, not including, 1.
    using Random = std::function<double()>;

    struct Decision {
        bool again = false;
        int attempt = 0;                   ///< the number of the attempt to come, from 1
        std::chrono::milliseconds wait{0}; ///< until then
        QString why{};                     ///< a sentence: what makes it worth a try, or not
    };

    /// Without a source of its own the program's is used.
    explicit ReconnectPolicy(const ReconnectSettings &settings = {}, Random random = {});

    /// What to do after `failure` of a connection that was open for `lived`, 0 where it never was.
    [[nodiscard]] Decision after(const Failure &failure, std::chrono::milliseconds lived);

    /// Forgets all that was: the user connects by hand, or elsewhere.
    void reset();

    [[nodiscard]] const ReconnectSettings &settings() const { return m_settings; }

    /// Whether the failure may pass by itself. A name that is not found counts only where a connection to it
    /// has been there before: else it is most likely mistyped.
    [[nodiscard]] static bool isTransient(const Failure &failure, bool wasConnected);

    /// Why it may pass by itself, or why not: a sentence in the application's language.
    [[nodiscard]] static QString reason(const Failure &failure, bool wasConnected);

private:
    [[nodiscard]] std::chrono::milliseconds nextWait(std::chrono::milliseconds retryAfter);

    ReconnectSettings m_settings;
    Random m_random;
    int m_attempts = 0; ///< since the last connection that lived long
    bool m_wasConnected = false;
};

} // namespace client
