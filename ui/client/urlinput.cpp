// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/urlinput.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::UrlInput)
};

/// A URL may be as long as a message; a sentence may not.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 80;
    return text.size() <= longest ? text : text.left(longest) % QChar(0x2026);
}

/// "://" behind a path or a query is not of the scheme.
bool hasScheme(const QString &text)
{
    const qsizetype end = text.indexOf(QLatin1String("://"));
    return end >= 0 && std::none_of(text.cbegin(), text.cbegin() + end,
                                    [](QChar character) { return QLatin1String("/?#").contains(character); });
}

UrlInput pageAddress(QUrl url)
{
    const QString scheme = url.scheme();
    url.setScheme(scheme == QLatin1String("http") ? QStringLiteral("ws") : QStringLiteral("wss"));
    return {.error = Words::tr("%1:// is for web pages. As a WebSocket address it would be %2.")
                         .arg(scheme, shortened(url.toDisplayString(QUrl::RemoveUserInfo))),
            .instead = url};
}

} // namespace

UrlInput readUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {.error = Words::tr("Enter the address of a server, for example ws://localhost:8000.")};
    if (!hasScheme(text))
        text.prepend(QLatin1String("ws://"));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return {.error = Words::tr("“%1” is not a valid address. Write it like ws://localhost:8000/path.")
                             .arg(shortened(typed.trimmed()))};
    const QString scheme = url.scheme();
    if ((scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty())
        return pageAddress(url);
    if (scheme != QLatin1String("ws") && scheme != QLatin1String("wss"))
        return {.error = Words::tr("%1:// is unknown here. A WebSocket address begins with ws:// or wss://.")
                             .arg(shortened(scheme))};
    if (url.host().isEmpty())
        return {.error = Words::tr("The address names no host. Write it like ws://localhost:8000.")};
    return {.url = url};
}

} // namespace ui
