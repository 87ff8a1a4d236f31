// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/exchangemodel.h"
#include "ui/rowtable.h"

namespace ui {

class Hint;

/// Both ends on one clock: each message between the client and this program's own server on one line.
///
/// Follows its end like the log, until the user scrolls up.
class ExchangeList : public RowTable
{
    Q_OBJECT

public:
    explicit ExchangeList(Timeline &timeline, QWidget *parent = nullptr);

public slots:
    /// Goes to the newest line and follows from there.
    void followEnd();

protected:
    void addActions(QMenu &menu) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void fitColumns();
    void onRowsRemoved(int count);

    ExchangeModel m_model;
    Hint *m_hint;
    int m_topRow = 0; // while rows are being removed
    bool m_following = true;
};

} // namespace ui
