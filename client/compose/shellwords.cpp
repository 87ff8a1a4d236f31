// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/shellwords.h"

#include <QCoreApplication>

namespace client {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::ShellWords)
};

/// What cmd makes of the line: a caret takes the meaning of the next character, and continues a line.
QString withoutCarets(QStringView line)
{
    QString text;
    text.reserve(line.size());
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        if (c == u'"')
            quoted = !quoted;
        if (c != u'^' || quoted || at + 1 == line.size()) {
            text.append(c);
            continue;
        }
        ++at;
        if (line.at(at) == u'\r' && at + 1 < line.size() && line.at(at + 1) == u'\n')
            ++at;
        if (line.at(at) != u'\n') {
            text.append(line.at(at));
        } else if (at + 1 < line.size() && line.at(at + 1) == u'\n') {
            // An empty line after it is a line break within the argument.
            text.append(u'\n');
            ++at;
        }
    }
    return text;
}

} // namespace

ShellWords splitCmdWords(QStringView line)
{
    const QString text = withoutCarets(line);
    ShellWords result;
    QString word;
    bool inWord = false;
    bool quoted = false;
    qsizetype quote = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const QChar following = at + 1 < text.size() ? text.at(at + 1) : QChar();
        if (c.isSpace() && !quoted) {
            if (inWord)
                result.words.append(word);
            word.clear();
            inWord = false;
            continue;
        }
        inWord = true;
        if ((c == u'\\' || (c == u'"' && quoted)) && following == u'"') {
            word.append(u'"');
            ++at;
        } else if (c == u'"') {
            quoted = !quoted;
            quote = at;
        } else {
            word.append(c);
        }
    }
    if (quoted)
        result.error = errorAt(text, quote, Words::tr("The quote that begins here does not end."));
    else if (inWord)
        result.words.append(word);
    return result;
}

ShellWords splitShellWords(QStringView line)
{
    const bool isCmd = line.contains(QStringView(u"^\"")) || line.contains(QStringView(u"^\n")) ||
                       line.contains(QStringView(u"^\r\n"));
    return isCmd ? splitCmdWords(line) : splitPosixWords(line);
}

} // namespace client
