// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/rowcopier.h"

#include "ui/files/htmlwriter.h"
#include "ui/files/writer.h"
#include "ui/list/copiedrows.h"
#include "ui/list/timelinemodel.h"
#include "ui/widgets/figures.h"

#include <QCoreApplication>
#include <QItemSelection>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

struct Copying {
    Q_DECLARE_TR_FUNCTIONS(ui::RowCopier)
};

QByteArray written(const QList<Entry> &entries, files::Format format)
{
    return files::written(entries, *files::makeWriter(format));
}

std::unique_ptr<QMimeData> textAnd(const char *mimeType, const QByteArray &content)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(content));
    data->setData(QLatin1String(mimeType), content);
    return data;
}

} // namespace

RowCopier::RowCopier(const TimelineModel &model, std::function<QString(int)> rowText)
    : m_model(model)
    , m_rowText(std::move(rowText))
{
}

std::unique_ptr<QMimeData> RowCopier::copy(const QItemSelection &selection, CopyForm form)
{
    const QList<int> rows = bounded(selection);
    if (rows.isEmpty())
        return {};
    switch (form) {
    case CopyForm::JsonLines:
        return textAnd("application/x-ndjson", written(entriesOf(rows), files::Format::JsonLines));
    case CopyForm::Csv:
        return textAnd("text/csv", written(entriesOf(rows), files::Format::Csv));
    case CopyForm::Table: {
        files::HtmlWriter writer;
        auto data = std::make_unique<QMimeData>();
        data->setText(textOf(rows));
        data->setHtml(QString::fromUtf8(files::written(entriesOf(rows), writer)));
        return data;
    }
    case CopyForm::Text: {
        auto data = std::make_unique<QMimeData>();
        data->setText(textOf(rows));
        return data;
    }
    case CopyForm::Plain:
        break;
    }
    return std::make_unique<CopiedRows>(textOf(rows), entriesOf(rows));
}

QList<int> RowCopier::bounded(const QItemSelection &selection)
{
    QList<std::pair<int, int>> ranges; // a million selected rows are a few ranges, not a million indices
    qint64 selected = 0;
    for (const QItemSelectionRange &range : selection) {
        ranges.append({range.top(), range.bottom()});
        selected += range.height();
    }
    std::sort(ranges.begin(), ranges.end());
    QList<int> rows;
    qint64 bytes = 0;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = top; row <= bottom && rows.size() < MostRows && bytes <= MostBytes; ++row) {
            bytes += m_model.entry(row).payload.size();
            if (bytes <= MostBytes || rows.isEmpty())
                rows.append(row);
        }
    }
    m_cut = rows.size() == selected
                ? QString()
                : Copying::tr("Of the %1 selected rows the first %2 were copied: more is too much for the "
                              "clipboard. File > Export writes all of them to a file.",
                              nullptr, pluralOf(selected))
                      .arg(grouped(selected), grouped(rows.size()));
    return rows;
}

QString RowCopier::textOf(const QList<int> &rows) const
{
    QString text;
    for (const int row : rows) {
        if (row != rows.constFirst())
            text += QLatin1Char('\n');
        text += m_rowText(row);
    }
    return text;
}

/// With moments that say of themselves when they were.
QList<Entry> RowCopier::entriesOf(const QList<int> &rows) const
{
    const Snapshot snapshot = m_model.timeline().snapshot(
        static_cast<std::size_t>(rows.size()),
        [&](std::size_t i) { return m_model.sequence(rows[static_cast<qsizetype>(i)]); },
        Timeline::Facts::Without);
    QList<Entry> entries;
    entries.reserve(rows.size());
    for (std::size_t i = 0; i < snapshot.size(); ++i)
        entries.append(snapshot.entry(i));
    return entries;
}

} // namespace ui
