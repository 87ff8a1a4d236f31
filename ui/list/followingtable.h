// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/rowtable.h"

namespace ui {

class NewsButton;

/// A table that follows its end until the user scrolls up; from then on it keeps the reader's place while
/// rows come and go, and a button says how many are new.
class FollowingTable : public RowTable
{
    Q_OBJECT

public:
    explicit FollowingTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] bool isFollowing() const { return m_following; }

public slots:
    /// Goes to the newest row and follows from there.
    void followEnd();

protected:
    void addActions(QMenu &menu) override;
    /// What comes must not carry away what is in sight.
    void stay();
    /// How many rows came at the end since the user scrolled up.
    [[nodiscard]] qsizetype news() const { return m_news; }
    /// What the button says of them; empty: there is no button.
    [[nodiscard]] virtual QString newsText() const;
    /// What the button does; here it goes to the newest row.
    virtual void onNewsChosen();
    /// Asks newsText() again.
    void showNews();

    void keyPressEvent(QKeyEvent *event) override;
    /// Does nothing: of a million rows that would take seconds, and there is a search for it.
    void keyboardSearch(const QString &text) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void updateGeometries() override;

private:
    void onRowsRemoved();
    void onScrolled(int value);

    NewsButton *m_newsButton;
    qsizetype m_news = 0;
    bool m_following = true;
};

} // namespace ui
