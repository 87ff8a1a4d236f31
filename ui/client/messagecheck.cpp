// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/messagecheck.h"

#include "client/compose/binarytext.h"
#include "client/compose/jsontext.h"
#include "client/compose/placeholders.h"
#include "ui/widgets/figures.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::MessageCheck)
};

constexpr qsizetype mostToCheck = 1 << 20;

QString noteOnText(const QString &text, bool fillsPlaceholders)
{
    if (fillsPlaceholders && client::Placeholders::isIn(text))
        return Words::tr(
            "Placeholders such as {{counter}} are filled when it is sent. The Message menu has the "
            "switch.");
    const QStringView trimmed = QStringView(text).trimmed();
    if (!trimmed.startsWith(QLatin1Char('{')) && !trimmed.startsWith(QLatin1Char('[')))
        return {};
    const client::TextError error = client::checkJson(text);
    return error.isSet() ? Words::tr("Not valid JSON, sent as it is: %1").arg(error.sentence) : QString();
}

} // namespace

QString noteOn(const client::ComposedMessage &message, bool fillsPlaceholders)
{
    if (message.content.isEmpty() || message.content.size() > mostToCheck)
        return {};
    if (message.format == client::MessageFormat::Text)
        return noteOnText(message.content, fillsPlaceholders);
    const client::ParsedBinary parsed = message.format == client::MessageFormat::Hex
                                            ? client::parseHex(message.content)
                                            : client::parseBase64(message.content);
    return parsed.error.isSet() ? parsed.error.sentence : byteCount(parsed.bytes.size());
}

} // namespace ui
