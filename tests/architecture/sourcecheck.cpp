// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "sourcecheck.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostLines = 400;

/// What a room may include: whole rooms, single headers of other rooms, and modules of Qt.
struct Rule {
    QStringList rooms;
    QStringList headers{};
    QStringList modules{}; ///< empty: any
};

/// What ui/ knows of the other rooms: the headers of values.
QStringList valuesForUi()
{
    return {u"server/config.h"_s,
            u"server/event.h"_s,
            u"server/limitranges.h"_s,
            u"server/limits.h"_s,
            u"server/peer.h"_s,
            u"server/push.h"_s,
            u"server/status.h"_s,
            u"server/tls.h"_s,
            u"server/wire/closecode.h"_s,
            u"server/wire/clock.h"_s,
            u"server/wire/headerfields.h"_s,
            u"server/wire/utf8checker.h"_s,
            u"client/config.h"_s,
            u"client/counters.h"_s,
            u"client/event.h"_s,
            u"client/handshakeinfo.h"_s,
            u"client/certificateproblem.h"_s,
            u"client/state.h"_s};
}

const QHash<QString, Rule> &rules()
{
    static const QHash<QString, Rule> all = {
        {u"server/wire"_s, {.rooms = {u"server/wire"_s}, .modules = {u"QtCore"_s}}},
        {u"server"_s,
         {.rooms = {u"server"_s, u"server/wire"_s},
          .modules = {u"QtCore"_s, u"QtNetwork"_s, u"QtWebSockets"_s}}},
        {u"client/compose"_s, {.rooms = {u"client/compose"_s, u"server/wire"_s}, .modules = {u"QtCore"_s}}},
        {u"client"_s,
         {.rooms = {u"client"_s, u"client/compose"_s, u"server/wire"_s},
          .modules = {u"QtCore"_s, u"QtNetwork"_s, u"QtWebSockets"_s}}},
        {u"ui/widgets"_s, {.rooms = {u"ui/widgets"_s}}},
        {u"ui/timeline"_s,
         {.rooms = {u"ui/timeline"_s, u"ui/widgets"_s, u"client/compose"_s}, .headers = valuesForUi()}},
        {u"ui"_s,
         {.rooms = {u"ui"_s, u"ui/timeline"_s, u"ui/widgets"_s, u"client/compose"_s},
          .headers = valuesForUi()}},
        {u"resources"_s, {.rooms = {u"resources"_s}, .modules = {u"QtCore"_s}}},
        {u"translations"_s, {.rooms = {u"translations"_s}, .modules = {u"QtCore"_s}}},
    };
    return all;
}

struct Include {
    QString header;
    bool quoted;
};

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QList<Include> includes;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        includes.append({.header = match.captured(2), .quoted = match.captured(1) == u"\""});
    }
    return includes;
}

/// The licence stands in the first lines: after `#!` or a doctype at most.
bool namesLicence(const QString &text)
{
    const QString head = text.section(u'\n', 0, 4);
    return head.contains(u"SPDX-FileCopyrightText: "_s) && head.contains(u"SPDX-License-Identifier: MIT"_s);
}

} // namespace

SourceCheck::SourceCheck(QString qtHeaders)
    : m_qtHeaders(std::move(qtHeaders))
{
}

QString SourceCheck::roomOf(const QString &path)
{
    for (const QString &inner : {u"server/wire"_s, u"client/compose"_s, u"ui/timeline"_s, u"ui/widgets"_s}) {
        if (path.startsWith(inner + u'/'))
            return inner;
    }
    return path.section(u'/', 0, 0);
}

QString SourceCheck::moduleOf(const QString &header) const
{
    if (header.contains(u'/'))
        return header.startsWith(u"Qt"_s) ? header.section(u'/', 0, 0) : QString();
    const QDir headers(m_qtHeaders);
    // QtCore first: some headers are in more than one module.
    QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    modules.removeAll(u"QtCore"_s);
    modules.prepend(u"QtCore"_s);
    for (const QString &module : std::as_const(modules)) {
        if (QFile::exists(headers.filePath(module + u'/' + header)))
            return module;
    }
    return {};
}

QString SourceCheck::arrowProblem(const QString &room, const QString &header) const
{
    if (header.endsWith(u".moc"_s))
        return {};
    if (!header.contains(u'/'))
        return u"\"%1\" names no room"_s.arg(header);
    if (!rules().contains(room))
        return {};
    const Rule rule = rules().value(room);
    if (rule.rooms.contains(roomOf(header)) || rule.headers.contains(header))
        return {};
    return u"%1 may not include %2"_s.arg(room, header);
}

QString SourceCheck::moduleProblem(const QString &room, const QString &header) const
{
    if (!rules().contains(room))
        return {};
    const QString module = moduleOf(header);
    const Rule rule = rules().value(room);
    if (module.isEmpty() && header.startsWith(u'Q'))
        return u"<%1> belongs to no module of Qt that is installed"_s.arg(header);
    if (module.isEmpty() || rule.modules.isEmpty() || rule.modules.contains(module))
        return {};
    return u"%1 may not include <%2> of %3"_s.arg(room, header, module);
}

QStringList SourceCheck::problemsOf(const QString &path, const QByteArray &bytes) const
{
    const QString text = QString::fromUtf8(bytes);
    const QString room = roomOf(path);
    QStringList problems;
    if (!namesLicence(text))
        problems.append(u"the two SPDX lines are missing"_s);
    if (const qsizetype lines = text.count(u'\n'); lines > MostLines)
        problems.append(u"%1 lines are more than %2"_s.arg(lines).arg(MostLines));
    if (!path.endsWith(u".h"_s) && !path.endsWith(u".cpp"_s))
        return problems;
    if (path.endsWith(u".h"_s) && !text.contains(u"\n#pragma once\n"_s))
        problems.append(u"#pragma once is missing"_s);
    // A test's own helpers lie beside it.
    if (room == u"tests")
        return problems;
    for (const auto &[header, quoted] : includesOf(text)) {
        const QString problem = quoted ? arrowProblem(room, header) : moduleProblem(room, header);
        if (!problem.isEmpty())
            problems.append(problem);
    }
    return problems;
}
