// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QMenu;

namespace ui {

/// How to begin, and every key: those of the menus as the menus have them, so that the list is never out of
/// date.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(const QList<QMenu *> &menus, QWidget *parent = nullptr);
};

} // namespace ui
