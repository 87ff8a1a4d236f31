// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

namespace client {

/// How the content of a message is written.
enum class MessageFormat : quint8 { Text, Hex, Base64 };

/// A message as it was composed, before placeholders are filled and bytes are read.
struct ComposedMessage {
    MessageFormat format = MessageFormat::Text;
    QString content{};

    bool operator==(const ComposedMessage &) const = default;
};

/// Sets "format" ("text", "hex", "base64") and "content"; the other fields stay.
void writeMessage(const ComposedMessage &message, QJsonObject &fields);

/// What those fields say; a format that is not known is a text.
[[nodiscard]] ComposedMessage readMessage(const QJsonObject &fields);

} // namespace client
