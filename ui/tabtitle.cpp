// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/tabtitle.h"

#include "ui/figures.h"
#include "ui/visibletext.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QUrl>

namespace ui {

namespace {

constexpr qsizetype LongestTitle = 28;
constexpr qsizetype LongestInToolTip = 300;

struct TabTitle {
    Q_DECLARE_TR_FUNCTIONS(ui::TabTitle)
};

QString withoutMiddle(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    return text.first(longest / 2) % QChar(0x2026) % text.last(longest - longest / 2 - 1);
}

} // namespace

QString shortAddress(const QString &url)
{
    const QUrl parsed(url.first(qMin(url.size(), LongestInToolTip)));
    QString text = url;
    if (parsed.isValid() && !parsed.host().isEmpty()) {
        text = parsed.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveUserInfo).mid(2);
        if (text.endsWith(QLatin1Char('/')))
            text.chop(1);
    }
    return withoutMiddle(visibleText(text.trimmed()), LongestTitle);
}

QString tabTitle(const QString &url, quint64 unread)
{
    QString text = shortAddress(url);
    if (text.isEmpty())
        text = TabTitle::tr("New connection");
    // A single one would underline the next letter.
    text.replace(QLatin1Char('&'), QLatin1String("&&"));
    return unread == 0 ? text
                       : QString(text % QStringLiteral(" (%1)").arg(grouped(static_cast<qint64>(unread))));
}

QString tabDescription(const QString &url, const QString &state, const QString &sentence, quint64 unread)
{
    QStringList lines{withoutMiddle(visibleText(url), LongestInToolTip), state};
    if (!sentence.isEmpty())
        lines.append(sentence);
    if (unread > 0)
        lines.append(TabTitle::tr("%1 message(s) came while this tab was hidden", nullptr, pluralOf(unread))
                         .arg(grouped(static_cast<qint64>(unread))));
    lines.removeAll(QString());
    // As rich text it wraps, and an address is never read as markup.
    return Qt::convertFromPlainText(lines.join(QLatin1Char('\n')), Qt::WhiteSpaceNormal);
}

} // namespace ui
