// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

/// Widgets in a row that goes on beneath where there is no room for the next one, as words do.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All in one row.
    [[nodiscard]] QSize sizeHint() const override;
    /// Each in a row of its own.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// How high it is in that rectangle; `place`: puts the items there.
    int arrange(const QRect &rect, bool place) const;
    [[nodiscard]] QSize sizeOf(const QLayoutItem &item, int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui
