// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/closinghandshake.h"

#include "server/wire/closecode.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace client {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::ClosingHandshake)
};

Problem problemOf(ClosingHandshake::Loss::By by)
{
    using By = ClosingHandshake::Loss::By;
    switch (by) {
    case By::Network:
        break;
    case By::Deadline:
        return Problem::NoCloseAnswered;
    case By::Order:
        return Problem::Aborted;
    }
    return Problem::Lost;
}

} // namespace

bool ClosingHandshake::order(Nanoseconds now)
{
    if (m_state != State::Open)
        return false;
    m_closedBy = ClosedBy::Client;
    step(State::Ordered, now);
    return true;
}

bool ClosingHandshake::received(quint16 code, const QString &reason, Nanoseconds now)
{
    if (m_state == State::Answering || m_state == State::Done || m_state == State::Ended)
        return false;
    m_code = code;
    m_reason = reason;
    const bool isFirst = m_state == State::Open;
    if (isFirst)
        m_closedBy = ClosedBy::Server;
    step(m_state == State::Sent ? State::Done : State::Answering, now);
    return isFirst;
}

bool ClosingHandshake::broken(quint16 code, const QString &rule, Nanoseconds now)
{
    if (m_state == State::Ended)
        return false;
    m_code = code;
    m_rule = rule;
    return order(now);
}

void ClosingHandshake::sent(Nanoseconds now)
{
    if (m_state == State::Ordered)
        step(State::Sent, now);
    else if (m_state == State::Answering)
        step(State::Done, now);
}

void ClosingHandshake::progressed(Nanoseconds now)
{
    if (m_state == State::Ordered || m_state == State::Answering)
        m_deadline = now + m_timeout;
}

ClosingHandshake::Nanoseconds ClosingHandshake::wait(Nanoseconds now) const
{
    return std::max(m_deadline - now, Nanoseconds(0));
}

void ClosingHandshake::step(State state, Nanoseconds now)
{
    m_state = state;
    m_deadline = now + m_timeout;
}

Ending ClosingHandshake::ended(const Loss &loss)
{
    const State last = std::exchange(m_state, State::Ended);
    if (!m_rule.isEmpty())
        return {.code = m_code,
                .reason = m_rule,
                .closedBy = m_closedBy,
                .problem = Problem::ProtocolError,
                .error = Words::tr("The server broke the protocol, so the connection was ended with %1: %2")
                             .arg(QString::number(m_code), m_rule)};
    if (last == State::Answering || last == State::Done)
        return {.code = m_code, .reason = m_reason, .closedBy = m_closedBy, .clean = last == State::Done};
    return lost(loss);
}

Ending ClosingHandshake::lost(const Loss &loss) const
{
    Ending ending{.code = wire::closecode::Abnormal,
                  .closedBy = m_closedBy,
                  .problem = problemOf(loss.by),
                  .error = sentenceOf(loss)};
    if (ending.closedBy == ClosedBy::Nobody)
        ending.closedBy = loss.by == Loss::By::Order ? ClosedBy::Client : ClosedBy::Server;
    return ending;
}

QString ClosingHandshake::sentenceOf(const Loss &loss) const
{
    if (loss.by == Loss::By::Order)
        return Words::tr("The connection was dropped without a closing handshake.");
    if (loss.by == Loss::By::Deadline)
        return Words::tr(
            "The server did not answer the closing handshake in time, so the connection was dropped.");
    if (m_closedBy != ClosedBy::Nobody)
        return Words::tr("The connection was lost before the server answered the closing handshake.");
    if (loss.isWithinMessage)
        return Words::tr("The connection was lost in the middle of a message.");
    if (!loss.trouble.isEmpty())
        return Words::tr("The connection was lost: %1.").arg(loss.trouble);
    return Words::tr("The connection was lost without a closing handshake.");
}

} // namespace client
