// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/messagesender.h"

#include "client/compose/binarytext.h"

namespace ui {

using client::MessageFormat;

MessageSender::MessageSender(client::SentHistory &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
}

bool MessageSender::send(const client::ComposedMessage &message)
{
    if (!m_isConnected) {
        emit blocked();
        return false;
    }
    if (!sendOnce(message))
        return false;
    m_history.add(message);
    emit sent();
    return true;
}

bool MessageSender::sendOnce(const client::ComposedMessage &message)
{
    if (message.format == MessageFormat::Text) {
        const bool fill = m_fillsPlaceholders && client::Placeholders::isIn(message.content);
        emit textRequested((fill ? m_placeholders.expand(message.content).text : message.content).toUtf8());
        return true;
    }
    const client::ParsedBinary parsed = message.format == MessageFormat::Hex
                                            ? client::parseHex(message.content)
                                            : client::parseBase64(message.content);
    if (parsed.error.isSet()) {
        emit refused(parsed.error);
        return false;
    }
    emit binaryRequested(parsed.bytes);
    return true;
}

} // namespace ui
