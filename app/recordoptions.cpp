// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/recordoptions.h"

#include "app/options.h"
#include "ui/timeline/timeline.h"

#include <QCommandLineParser>

#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 LeastRecordSize = 4'096;
constexpr qint64 MostRecordSize = qint64(1) << 50;

/// Sets `value` where the option is given. Returns a sentence where it is no such number.
QString readNumber(const QCommandLineParser &parser, const QString &name, qint64 least, qint64 most,
                   std::optional<qint64> &value)
{
    if (!parser.isSet(name))
        return {};
    bool isNumber = false;
    const qint64 number = parser.value(name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return u"--%1: \"%2\" is not a number of that kind. Give one from %3 to %4."_s.arg(
            name, parser.value(name), QString::number(least), QString::number(most));
    value = number;
    return {};
}

} // namespace

void addRecordOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"record"_s,
          u"Record everything that happens to <file>, as JSON Lines. An old file of that name becomes "
          u"<file>.1, or "
          u"the next number that is free."_s,
          u"file"_s},
         {u"record-size"_s,
          u"Begin a new file when one has so many <bytes>; full ones become <file>.1, <file>.2, ... Default: "
          u"268435456."_s,
          u"bytes"_s},
         {u"keep-rows"_s, u"Keep so many <rows> in the window, the newest. Default: 1000000."_s, u"rows"_s},
         {u"keep-bytes"_s, u"Keep so many <bytes> of messages in the window. Default: 268435456."_s,
          u"bytes"_s}});
}

QString readRecordOptions(const QCommandLineParser &parser, Options &options)
{
    options.record = parser.value(u"record"_s);
    if (parser.isSet(u"record"_s) && options.record.isEmpty())
        return u"--record: the name of the file is empty. Give one, as traffic.jsonl."_s;
    std::optional<qint64> size;
    if (const QString problem = readNumber(parser, u"record-size"_s, LeastRecordSize, MostRecordSize, size);
        !problem.isEmpty())
        return problem;
    if (size && options.record.isEmpty())
        return u"--record-size: nothing is recorded. Give --record, too."_s;
    options.recordSize = size.value_or(options.recordSize);
    if (const QString problem = readNumber(parser, u"keep-rows"_s, ui::Timeline::LeastRows,
                                           ui::Timeline::MostRows, options.keepRows);
        !problem.isEmpty())
        return problem;
    return readNumber(parser, u"keep-bytes"_s, ui::Timeline::LeastBytes, ui::Timeline::MostBytes,
                      options.keepBytes);
}

} // namespace app
