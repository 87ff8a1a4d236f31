// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/snapshot.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QItemSelection;
class QMimeData;

namespace ui {

class TimelineModel;

/// As what rows are copied.
enum class CopyForm : quint8 {
    Plain,     ///< as text; who wants columns gets them, too
    Text,      ///< as text alone
    JsonLines, ///< as an export writes it
    Csv,       ///< as an export writes it
    Table,     ///< for a spreadsheet, each message the text that it is
};

/// Turns selected rows of a list into what the clipboard takes: of a huge selection the first part, since all
/// programs that ask for it hold a copy.
class RowCopier
{
public:
    static constexpr qsizetype MostRows = 100'000;
    static constexpr qint64 MostBytes = qint64(32) << 20; ///< of messages; a single one may be larger

    /// `rowText`: what a row is as text.
    RowCopier(const TimelineModel &model, std::function<QString(int row)> rowText);

    /// Null where nothing is selected.
    [[nodiscard]] std::unique_ptr<QMimeData> copy(const QItemSelection &selection, CopyForm form);
    /// A sentence where copy() took only a part; else empty.
    [[nodiscard]] const QString &cut() const { return m_cut; }

private:
    [[nodiscard]] QList<int> bounded(const QItemSelection &selection);
    [[nodiscard]] QString textOf(const QList<int> &rows) const;
    [[nodiscard]] QList<Entry> entriesOf(const QList<int> &rows) const;

    const TimelineModel &m_model;
    const std::function<QString(int)> m_rowText;
    QString m_cut;
};

} // namespace ui
