// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/rowtable.h"
#include "ui/timelinemodel.h"

class QPushButton;

namespace ui {

class Hint;
class TextDelegate;

/// A table of timeline rows that follows its end until the user scrolls up.
class TimelineView : public RowTable
{
    Q_OBJECT

public:
    /// Shows `columns` of the model, in the model's order; `wide` is the one that takes what room is left.
    TimelineView(TimelineModel &model, const QList<TimelineModel::Column> &columns,
                 TimelineModel::Column wide, QWidget *parent = nullptr);

    [[nodiscard]] TimelineModel &timelineModel() const { return m_model; }
    [[nodiscard]] bool isFollowing() const { return m_following; }
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

public slots:
    /// Goes to the newest row and follows from there.
    void followEnd();
    /// Holds the view still while everything goes on being recorded, or catches up.
    void setPaused(bool paused);

signals:
    void pausedChanged(bool paused);

protected:
    [[nodiscard]] QString rowText(int row) const override = 0;
    void addActions(QMenu &menu) override;
    /// Whether the hint is to be seen.
    [[nodiscard]] virtual bool showsHint() const;

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void updateGeometries() override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void fitColumns();
    void onRowsRemoved(int first, int last);
    void onModelReset();
    void onScrolled(int value);
    void onNewsClicked();
    void showNews();
    [[nodiscard]] QString newsText() const;
    void showHint();

    TimelineModel &m_model;
    QList<TimelineModel::Column> m_columns;
    TimelineModel::Column m_wide;
    QPushButton *m_newsButton;
    Hint *m_hint;
    TextDelegate *m_delegate;
    QString m_hintText;
    QString m_emptyText;
    qsizetype m_news = 0; // rows that came since the user scrolled up
    int m_topRow = 0;     // while rows are being removed
    bool m_following = true;
};

} // namespace ui
