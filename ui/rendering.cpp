// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/rendering.h"

#include "client/compose/jsontext.h"
#include "ui/base64lines.h"
#include "ui/hexlines.h"
#include "ui/textlines.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <utility>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Rendering)
};

struct Decoded {
    QString text;
    bool isValid;
};

/// All of it: a byte order mark, too.
Decoded decoded(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    QString text = decoder(utf8);
    const bool isValid = !decoder.hasError();
    return {std::move(text), isValid};
}

Rendering lines(QString text, const RenderOrder &order)
{
    return {.lines = std::make_shared<TextLines>(std::move(text), order.columns, order.hasPictures)};
}

Rendering asText(const RenderOrder &order)
{
    Decoded text = decoded(order.payload);
    Rendering rendering = lines(std::move(text.text), order);
    if (!text.isValid)
        rendering.problem =
            Words::tr("Not all of it is UTF-8: what is not stands here as �. The hex dump has "
                      "every byte.");
    return rendering;
}

Rendering asJson(const RenderOrder &order)
{
    client::FormattedJson json = client::prettyJson(decoded(order.payload).text);
    if (json.error.isSet())
        return {.problem = Words::tr("This is not JSON. %1").arg(json.error.sentence)};
    return lines(std::move(json.text), order);
}

} // namespace

Rendering render(const RenderOrder &order, const std::function<bool()> &isCancelled)
{
    Q_UNUSED(isCancelled)
    switch (order.form) {
    case PayloadForm::Text:
        return asText(order);
    case PayloadForm::Json:
        return asJson(order);
    case PayloadForm::Hex:
        return {.lines = std::make_shared<HexLines>(order.payload)};
    case PayloadForm::Base64:
        break;
    }
    return {.lines = std::make_shared<Base64Lines>(order.payload)};
}

} // namespace ui
