// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QToolButton>

namespace ui {

/// A flat button with an icon, or with its text where there is no icon to be drawn.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    /// `text` names it where it cannot be seen, `toolTip` says what it does.
    IconButton(const char *iconName, const QString &text, const QString &toolTip, QWidget *parent);
};

} // namespace ui
