// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/list/followingtable.h"
#include "ui/list/rowcopier.h"
#include "ui/list/timelinemodel.h"

namespace ui {

class Hint;
class TextDelegate;

/// A table of timeline rows that can be held still.
class TimelineView : public FollowingTable
{
    Q_OBJECT

public:
    /// Shows `columns` of the model, in the model's order; `wide` is the one that takes what room is left.
    TimelineView(TimelineModel &model, const QList<TimelineModel::Column> &columns,
                 TimelineModel::Column wide, QWidget *parent = nullptr);

    [[nodiscard]] TimelineModel &timelineModel() const { return m_model; }
    /// Shows other columns; `wide` is always among them.
    void showColumns(const QList<TimelineModel::Column> &columns);
    /// What an empty view says.
    void setHint(const QString &hint);
    /// What it says instead, for as long as that is not empty, where it shows no row.
    void setEmptyText(const QString &text);
    /// Marks that in the rows.
    void setMarks(const TextPattern &pattern);
    /// The column that takes what room is left, within the view.
    [[nodiscard]] QRect wideArea() const;
    /// Selects a row, brings it into sight, and stays there.
    void goTo(int row);
    /// Copies the selected rows; copyWasCut() says where that are too many.
    void copyAs(CopyForm form);
    /// Adds an action for each form that one may choose.
    static void addCopyForms(QMenu &menu, QObject *context, const std::function<void(CopyForm)> &copy);

public slots:
    /// As text, and as columns for a spreadsheet.
    void copy() override;
    /// Holds the view still while everything goes on being recorded, or catches up.
    void setPaused(bool paused);

signals:
    void pausedChanged(bool paused);
    /// Only a part of what was selected was copied. One sentence for the user.
    void copyWasCut(const QString &sentence);

protected:
    [[nodiscard]] QString rowText(int row) const override = 0;
    void addActions(QMenu &menu) override;
    [[nodiscard]] QString newsText() const override;
    void onNewsChosen() override;
    /// Whether the hint is to be seen.
    [[nodiscard]] virtual bool showsHint() const;

    void changeEvent(QEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void fitColumns();
    void showHint();

    TimelineModel &m_model;
    QList<TimelineModel::Column> m_columns;
    TimelineModel::Column m_wide;
    Hint *m_hint;
    TextDelegate *m_delegate;
    QString m_hintText;
    QString m_emptyText;
};

} // namespace ui
