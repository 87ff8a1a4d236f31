// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/tabtitle.h"

#include "ui/client/connectionfields.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/visibletext.h"

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

QString tabTitle(const TabFacts &facts)
{
    QString text = shortAddress(facts.url);
    if (text.isEmpty())
        text = TabTitle::tr("New connection");
    if (facts.connection > 0)
        text += QStringLiteral(" #%1").arg(facts.connection);
    else if (facts.place > 0)
        text = TabTitle::tr("%1, tab %2", "an address, and which of the tabs").arg(text).arg(facts.place);
    if (facts.unread > 0)
        text += QStringLiteral(" (%1)").arg(grouped(static_cast<qint64>(facts.unread)));
    return text;
}

QString tabDescription(const TabFacts &facts)
{
    QStringList lines{withoutMiddle(visibleText(withoutPassword(facts.url)), LongestInToolTip), facts.state,
                      facts.sentence};
    if (facts.connection > 0)
        lines.append(TabTitle::tr("In the list and the log it is connection #%1.").arg(facts.connection));
    if (facts.unread > 0)
        lines.append(
            TabTitle::tr("%1 message(s) came while this tab was hidden", nullptr, pluralOf(facts.unread))
                .arg(grouped(static_cast<qint64>(facts.unread))));
    lines.removeAll(QString());
    // As rich text it wraps, and an address is never read as markup.
    return Qt::convertFromPlainText(lines.join(QLatin1Char('\n')), Qt::WhiteSpaceNormal);
}

} // namespace ui
