// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/format.h"

#include "ui/files/csvwriter.h"
#include "ui/files/harwriter.h"
#include "ui/files/jsonlines.h"
#include "ui/files/textwriter.h"
#include "ui/files/writer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <optional>

namespace ui::files {

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(ui::Files)
};

struct Ending {
    QLatin1String ending;
    Format format;
};

// The first of a format is the one that a name without an ending gets.
constexpr std::array Endings = {
    Ending{QLatin1String("jsonl"), Format::JsonLines}, Ending{QLatin1String("ndjson"), Format::JsonLines},
    Ending{QLatin1String("har"), Format::Har},         Ending{QLatin1String("csv"), Format::Csv},
    Ending{QLatin1String("txt"), Format::Text},        Ending{QLatin1String("log"), Format::Text}};

std::optional<Format> formatOfEnding(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const auto &[ending, format] : Endings) {
        if (suffix.compare(ending, Qt::CaseInsensitive) == 0)
            return format;
    }
    return {};
}

} // namespace

QStringList nameFilters()
{
    return {Files::tr("JSON Lines, everything that is known (*.jsonl *.ndjson)"),
            Files::tr("HAR, for browsers and proxies (*.har)"), Files::tr("CSV, for spreadsheets (*.csv)"),
            Files::tr("Plain text (*.txt *.log)")};
}

Format formatOf(const QString &path, const QString &nameFilter)
{
    if (const auto format = formatOfEnding(path))
        return *format;
    const qsizetype index = nameFilters().indexOf(nameFilter);
    return index < 0 ? Format::JsonLines : static_cast<Format>(index);
}

QString withEnding(const QString &path, const QString &nameFilter)
{
    if (formatOfEnding(path))
        return path;
    const Format wanted = formatOf(path, nameFilter);
    for (const auto &[ending, format] : Endings) {
        if (format == wanted)
            return path + QLatin1Char('.') + ending;
    }
    return path;
}

std::unique_ptr<Writer> makeWriter(Format format)
{
    switch (format) {
    case Format::JsonLines:
        return std::make_unique<JsonLinesWriter>();
    case Format::Har:
        return std::make_unique<HarWriter>();
    case Format::Csv:
        return std::make_unique<CsvWriter>();
    case Format::Text:
        break;
    }
    return std::make_unique<TextWriter>();
}

QByteArray written(const QList<Entry> &entries, Writer &writer)
{
    QByteArray out;
    writer.begin(out, 0);
    for (const Entry &entry : entries)
        writer.add(out, entry);
    writer.end(out);
    return out;
}

} // namespace ui::files
