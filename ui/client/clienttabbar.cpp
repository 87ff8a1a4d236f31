// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/clienttabbar.h"

namespace ui {

namespace {

constexpr int readable = 16; // characters: of most addresses enough to tell one from another

} // namespace

QSize ClientTabBar::minimumTabSizeHint(int index) const
{
    const QSize whole = tabSizeHint(index);
    const int text = fontMetrics().size(Qt::TextShowMnemonic, tabText(index)).width();
    const int least = whole.width() - text + qMin(text, fontMetrics().averageCharWidth() * readable);
    return {least, whole.height()};
}

} // namespace ui
