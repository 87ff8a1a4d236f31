// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/headgrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

bool isTokenCharacter(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        return true;
    return c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isFieldCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte != 0x7f) || byte == '\t';
}

/// One line without its line end; an empty text where it is a field, else why it is none.
QString readField(QByteArrayView line, HeaderFields &fields)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return u"A header line begins with a blank: folded lines are not accepted."_s;
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return u"The header line \"%1\" has no colon."_s.arg(printable(line));
    const QByteArrayView name = line.first(colon);
    if (!isToken(name))
        return u"\"%1\" is not a header field's name."_s.arg(printable(name));
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (!isFieldValue(value))
        return u"The value of %1 holds a control character."_s.arg(printable(name));
    fields.append(name.toByteArray(), value.toByteArray());
    return {};
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isFieldValue(QByteArrayView text) { return std::all_of(text.begin(), text.end(), isFieldCharacter); }

QString printable(QByteArrayView text, qsizetype limit)
{
    QString result;
    for (const char c : text.first(std::min(text.size(), limit)))
        result += (c >= 0x20 && c <= 0x7e) ? QLatin1Char(c) : QLatin1Char('?');
    if (text.size() > limit)
        result += u"..."_s;
    return result;
}

SplitHead splitHead(QByteArrayView head)
{
    const auto failed = [](int status, const QString &problem) {
        return SplitHead{.firstLine = {}, .fields = {}, .status = status, .problem = problem};
    };
    SplitHead result;
    for (qsizetype begin = 0; begin < head.size();) {
        const qsizetype newline = head.indexOf('\n', begin);
        if (newline <= begin || head[newline - 1] != '\r')
            return failed(400, u"Every line of the head must end with CR LF."_s);
        const QByteArrayView line = head.sliced(begin, newline - 1 - begin);
        if (begin == 0) {
            result.firstLine = line;
        } else if (line.isEmpty()) {
            if (newline + 1 != head.size())
                return failed(400, u"Something follows the empty line that ends the head."_s);
            return result;
        } else if (result.fields.size() == MaxHeaderFields) {
            return failed(431, u"The head has more than %1 fields."_s.arg(MaxHeaderFields));
        } else if (const QString problem = readField(line, result.fields); !problem.isEmpty()) {
            return failed(400, problem);
        }
        begin = newline + 1;
    }
    return failed(400, u"The head does not end with an empty line."_s);
}

} // namespace wire
