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

    /// Keeps off the viewport's first `height` pixels, where rows are; without room below it says nothing.
    void setTaken(int height);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QAbstractScrollArea *m_area;
    int m_taken = 0;
};

} // namespace ui
