// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/reconnectpolicy.h"

#include "server/wire/closecode.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace client {

namespace {

using Kind = Failure::Kind;
namespace closecode = wire::closecode;

/// However long a server asks us to stay away, an hour is enough.
constexpr std::chrono::milliseconds LongestRetryAfter{3'600'000};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::ReconnectPolicy)
};

/// 408 and 425 ask for another try; 429 and 503 say when; 502 and 504 are of a gateway whose server is away.
/// 500 is not among them: a handler that fails on this request will fail on the next one like it.
constexpr std::array transientStatuses{408, 425, 429, 502, 503, 504};

/// 1005 is not among them: who closes without a code has closed on purpose.
constexpr std::array transientCodes{closecode::GoingAway,     closecode::Abnormal,
                                    closecode::InternalError, closecode::ServiceRestart,
                                    closecode::TryAgainLater, closecode::BadGateway};

template<typename Codes>
bool holds(const Codes &codes, int code)
{
    return std::any_of(codes.begin(), codes.end(), [code](int each) { return each == code; });
}

QString reasonOfStatus(int status, bool isTransient)
{
    return (isTransient ? Words::tr("The server answered %1, which may pass by itself.")
                        : Words::tr("The server answered %1 and would do so again."))
        .arg(status);
}

QString reasonOfClose(int code, bool isTransient)
{
    if (code == closecode::Abnormal)
        return Words::tr("The connection was lost.");
    return (isTransient ? Words::tr("The server closed with %1, which may pass by itself.")
                        : Words::tr("The server closed with %1, on purpose."))
        .arg(code);
}

} // namespace

ReconnectPolicy::ReconnectPolicy(const ReconnectSettings &settings, Random random)
    : m_settings(settings)
    , m_random(std::move(random))
{
    if (!m_random)
        m_random = [] { return QRandomGenerator::global()->generateDouble(); };
}

void ReconnectPolicy::reset()
{
    m_attempts = 0;
    m_wasConnected = false;
}

bool ReconnectPolicy::isTransient(const Failure &failure, bool wasConnected)
{
    switch (failure.kind) {
    case Kind::Refused:
    case Kind::Reset:
    case Kind::TimedOut:
    case Kind::NetworkUnreachable:
    case Kind::NameTemporary:
    case Kind::ProxyFailed:
        return true;
    case Kind::NameNotFound:
        return wasConnected;
    case Kind::HttpStatus:
        return holds(transientStatuses, failure.code);
    case Kind::Closed:
        return holds(transientCodes, failure.code);
    case Kind::CertificateRejected:
    case Kind::TlsFailed:
    case Kind::ProtocolError:
    case Kind::ProxyRefused:
    case Kind::Cancelled:
    case Kind::Other:
        break;
    }
    return false;
}

QString ReconnectPolicy::reason(const Failure &failure, bool wasConnected)
{
    switch (failure.kind) {
    case Kind::Refused:
        return Words::tr("Nothing listens there at the moment.");
    case Kind::Reset:
        return Words::tr("The connection was lost.");
    case Kind::TimedOut:
        return Words::tr("There was no answer in time.");
    case Kind::NetworkUnreachable:
        return Words::tr("The network does not reach the server at the moment.");
    case Kind::NameTemporary:
        return Words::tr("The name server has no answer at the moment.");
    case Kind::NameNotFound:
        return wasConnected ? Words::tr("The server's name, which was known before, is not found.")
                            : Words::tr("The server's name is not known. Check the address.");
    case Kind::HttpStatus:
        return reasonOfStatus(failure.code, isTransient(failure, wasConnected));
    case Kind::Closed:
        return reasonOfClose(failure.code, isTransient(failure, wasConnected));
    case Kind::CertificateRejected:
        return Words::tr("A certificate was rejected, which does not pass by itself.");
    case Kind::TlsFailed:
        return Words::tr("No encrypted connection could be agreed on, which does not pass by itself.");
    case Kind::ProtocolError:
        return Words::tr("The server broke a rule of the protocol and would do so again.");
    case Kind::ProxyFailed:
        return Words::tr("The proxy does not reach the server at the moment.");
    case Kind::ProxyRefused:
        return Words::tr("The proxy refused the connection and would do so again.");
    case Kind::Cancelled:
        return Words::tr("It was ended by hand.");
    case Kind::Other:
        break;
    }
    return Words::tr("Nothing tells that this error passes by itself.");
}

ReconnectPolicy::Decision ReconnectPolicy::after(const Failure &failure, std::chrono::milliseconds lived)
{
    if (lived > std::chrono::milliseconds(0))
        m_wasConnected = true;
    if (lived >= m_settings.livedLong)
        m_attempts = 0;
    if (!m_settings.enabled)
        return {.why = Words::tr("Reconnecting is switched off.")};
    Decision decision{.again = isTransient(failure, m_wasConnected), .why = reason(failure, m_wasConnected)};
    if (!decision.again)
        return decision;
    if (m_settings.attempts > 0 && m_attempts >= m_settings.attempts)
        return {.why = Words::tr("No connection after %n attempt(s).", nullptr, m_attempts)};
    decision.wait = nextWait(failure.retryAfter);
    decision.attempt = ++m_attempts;
    return decision;
}

std::chrono::milliseconds ReconnectPolicy::nextWait(std::chrono::milliseconds retryAfter)
{
    using Wait = std::chrono::duration<double, std::milli>;
    const Wait longest = std::max(m_settings.longest, std::chrono::milliseconds(0));
    const Wait first = std::max(m_settings.first, std::chrono::milliseconds(0));
    // A power that overflows is infinite, and so the longest; 0 times infinity would be no number.
    const Wait grown =
        first.count() > 0 ? first * std::pow(std::max(m_settings.factor, 1.0), m_attempts) : first;
    const Wait base = std::min(grown, longest);
    // Taking away keeps the cap, and many clients of one server that restarts come back one after the other.
    const double away = std::clamp(m_settings.jitter, 0.0, 1.0) * std::clamp(m_random(), 0.0, 1.0);
    const auto wait = std::chrono::round<std::chrono::milliseconds>(base * (1 - away));
    return std::max(wait, std::clamp(retryAfter, std::chrono::milliseconds(0), LongestRetryAfter));
}

} // namespace client
