// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/senthistory.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace client {

namespace {
constexpr auto MessagesKey = "messages"_L1;
} // namespace

SentHistory::SentHistory()
    : SentHistory(Limits{})
{
}

SentHistory::SentHistory(const Limits &limits)
    : m_limits(limits)
{
}

void SentHistory::add(const ComposedMessage &message)
{
    const bool repeats = !m_messages.isEmpty() && m_messages.last() == message;
    if (!repeats && !message.content.isEmpty() && message.content.size() <= m_limits.characters) {
        m_messages.append(message);
        m_characters += message.content.size();
        trim();
    }
    endWalk();
}

void SentHistory::trim()
{
    qsizetype gone = 0;
    while (m_messages.size() - gone > m_limits.messages || m_characters > m_limits.characters)
        m_characters -= m_messages.at(gone++).content.size();
    m_messages.remove(0, gone);
}

void SentHistory::clear()
{
    m_messages.clear();
    m_characters = 0;
    endWalk();
}

std::optional<ComposedMessage> SentHistory::older(const ComposedMessage &shown)
{
    if (m_position == 0)
        return std::nullopt;
    if (!isWalking())
        m_draft = shown;
    return m_messages.at(--m_position);
}

std::optional<ComposedMessage> SentHistory::newer()
{
    if (!isWalking())
        return std::nullopt;
    ++m_position;
    return isWalking() ? m_messages.at(m_position) : std::exchange(m_draft, {});
}

void SentHistory::endWalk()
{
    m_position = m_messages.size();
    m_draft = {};
}

QJsonObject SentHistory::toJson() const
{
    QJsonArray messages;
    for (const ComposedMessage &message : m_messages) {
        QJsonObject fields;
        writeMessage(message, fields);
        messages.append(fields);
    }
    return {{MessagesKey, messages}};
}

void SentHistory::restore(const QJsonObject &root)
{
    clear();
    const QJsonArray messages = root.value(MessagesKey).toArray();
    for (const QJsonValue &message : messages)
        add(readMessage(message.toObject()));
}

} // namespace client
