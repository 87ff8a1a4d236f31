// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/iconbutton.h"

#include "ui/widgets/icons.h"

namespace ui {

IconButton::IconButton(const char *iconName, const QString &text, const QString &toolTip, QWidget *parent)
    : QToolButton(parent)
{
    setIcon(ui::icon(iconName));
    setText(text);
    setToolTip(toolTip);
    setAccessibleName(text);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

} // namespace ui
