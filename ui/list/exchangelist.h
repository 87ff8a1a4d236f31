// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/list/exchangemodel.h"
#include "ui/list/followingtable.h"

namespace ui {

class Hint;

/// Both ends on one clock: each message between the client and this program's own server on one line.
class ExchangeList : public FollowingTable
{
    Q_OBJECT

public:
    explicit ExchangeList(Timeline &timeline, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void showHint();

    ExchangeModel m_model;
    Hint *m_hint;
};

} // namespace ui
