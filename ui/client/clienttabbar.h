// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTabBar>

namespace ui {

/// The bar of the client's tabs: where they are many, it scrolls before their titles cannot be read any more.
class ClientTabBar : public QTabBar
{
    Q_OBJECT

public:
    using QTabBar::QTabBar;

protected:
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
};

} // namespace ui
