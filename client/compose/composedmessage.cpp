// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/composedmessage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace client {

namespace {
constexpr std::array formatNames{"text"_L1, "hex"_L1, "base64"_L1};
constexpr auto FormatKey = "format"_L1;
constexpr auto ContentKey = "content"_L1;
} // namespace

void writeMessage(const ComposedMessage &message, QJsonObject &fields)
{
    fields.insert(FormatKey, QString(formatNames.at(static_cast<std::size_t>(message.format))));
    fields.insert(ContentKey, message.content);
}

ComposedMessage readMessage(const QJsonObject &fields)
{
    ComposedMessage message{.content = fields.value(ContentKey).toString()};
    const QString format = fields.value(FormatKey).toString();
    for (const MessageFormat each : {MessageFormat::Hex, MessageFormat::Base64}) {
        if (format == formatNames.at(static_cast<std::size_t>(each)))
            message.format = each;
    }
    return message;
}

} // namespace client
