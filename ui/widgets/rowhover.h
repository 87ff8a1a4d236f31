// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPoint>

#include <optional>

namespace ui {

class RowView;

/// Knows which row of a view the mouse is over, and has it painted anew when that is another.
class RowHover : public QObject
{
    Q_OBJECT

public:
    explicit RowHover(RowView &view);

    [[nodiscard]] bool isOverRows() const { return m_at.has_value(); }
    /// The row, -1: none. Scrolling brings others under the mouse.
    [[nodiscard]] int row() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveTo(std::optional<QPoint> at);

    RowView &m_view;
    std::optional<QPoint> m_at; ///< of the viewport
};

} // namespace ui
