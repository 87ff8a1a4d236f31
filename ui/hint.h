// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

class QAbstractScrollArea;

namespace ui {

/// What an empty view says, over the middle of its viewport.
class Hint : public QLabel
{
    Q_OBJECT

public:
    explicit Hint(QAbstractScrollArea *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QAbstractScrollArea *m_area;
};

} // namespace ui
