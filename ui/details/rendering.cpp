// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/rendering.h"

#include "client/compose/jsontext.h"
#include "ui/details/base64lines.h"
#include "ui/details/hexlines.h"
#include "ui/details/jsontree.h"
#include "ui/details/textlines.h"
#include "ui/details/xmltext.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/visibletext.h"

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

/// Where one of those characters is in the beginning of a text that is not JSON or XML all of it, as in
/// "Echo: {}"; 0: nowhere else.
qsizetype beginOf(QStringView begins, const QString &text)
{
    constexpr qsizetype longestLead = 200;
    for (qsizetype i = 1; i < qMin(longestLead, text.size()); ++i) {
        if (begins.contains(text.at(i)))
            return i;
    }
    return 0;
}

/// Makes `read` of the text, or else of the JSON that ends it. `read` returns a Rendering and a TextError.
template<typename Read>
Rendering ofJson(const RenderOrder &order, Read read)
{
    const QString text = decoded(order.payload).text;
    const auto [whole, error] = read(text);
    if (!error.isSet())
        return whole;
    if (const qsizetype begin = beginOf(u"{[", text); begin > 0 && error.at < begin) {
        auto [rest, restError] = read(text.mid(begin));
        if (!restError.isSet()) {
            rest.problem = Words::tr("Before the JSON stands “%1”.").arg(visibleText(text.left(begin)));
            return rest;
        }
    }
    return {.problem = Words::tr("This is not JSON. %1").arg(error.sentence)};
}

Rendering asJson(const RenderOrder &order)
{
    return ofJson(order, [&](const QString &text) -> std::pair<Rendering, client::TextError> {
        client::FormattedJson json = client::prettyJson(text);
        if (json.error.isSet())
            return {Rendering(), json.error};
        return {lines(std::move(json.text), order), client::TextError()};
    });
}

Rendering asTree(const RenderOrder &order, const std::function<bool()> &isCancelled)
{
    return ofJson(order, [&](const QString &text) -> std::pair<Rendering, client::TextError> {
        auto tree = std::make_shared<const JsonTree>(text, isCancelled);
        Rendering rendering{.tree = tree};
        if (tree->isCut())
            rendering.problem = Words::tr("Only the first %1 values are in the tree.")
                                    .arg(grouped(static_cast<qint64>(JsonTree::MostNodes)));
        return {rendering, tree->error()};
    });
}

Rendering asXml(const RenderOrder &order, const std::function<bool()> &isCancelled)
{
    const QString text = decoded(order.payload).text;
    FormattedXml whole = prettyXml(text, isCancelled);
    if (whole.error.isEmpty())
        return lines(std::move(whole.text), order);
    if (const qsizetype begin = beginOf(u"<", text); begin > 0) {
        if (FormattedXml rest = prettyXml(text.mid(begin), isCancelled); rest.error.isEmpty()) {
            Rendering rendering = lines(std::move(rest.text), order);
            rendering.problem = Words::tr("Before the XML stands “%1”.").arg(visibleText(text.left(begin)));
            return rendering;
        }
    }
    return {.problem = Words::tr("This is not XML. %1").arg(whole.error)};
}

} // namespace

Rendering render(const RenderOrder &order, const std::function<bool()> &isCancelled)
{
    switch (order.form) {
    case PayloadForm::Text:
        return asText(order);
    case PayloadForm::Json:
        return asJson(order);
    case PayloadForm::Tree:
        return asTree(order, isCancelled);
    case PayloadForm::Xml:
        return asXml(order, isCancelled);
    case PayloadForm::Hex:
        return {.lines = std::make_shared<HexLines>(order.payload)};
    case PayloadForm::Base64:
        break;
    }
    return {.lines = std::make_shared<Base64Lines>(order.payload)};
}

} // namespace ui
