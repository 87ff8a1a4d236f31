// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/urlinput.h"

#include <QCoreApplication>

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

} // namespace

UrlInput readUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {{}, Words::tr("Enter the address of a server, for example ws://localhost:8000.")};
    if (!text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("ws://"));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return {{},
                Words::tr("“%1” is not a valid address. Write it like ws://localhost:8000/path.")
                    .arg(shortened(typed.trimmed()))};
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        return {{},
                Words::tr("%1:// is for web pages. A WebSocket address begins with ws:// or wss://.")
                    .arg(scheme)};
    if (scheme != QLatin1String("ws") && scheme != QLatin1String("wss"))
        return {{},
                Words::tr("%1:// is unknown here. A WebSocket address begins with ws:// or wss://.")
                    .arg(shortened(scheme))};
    if (url.host().isEmpty())
        return {{}, Words::tr("The address names no host. Write it like ws://localhost:8000.")};
    return {url, {}};
}

} // namespace ui
