// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QWidget;

namespace ui {

class WindowActions;

/// What the Help menu shows: the keys, and what the program is.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    /// `actions` must outlive it; the dialogs belong to `window`.
    HelpCommands(const WindowActions &actions, QWidget &window);

private:
    void showKeys();
    void showAbout();

    const WindowActions &m_actions;
    QWidget &m_window;
};

} // namespace ui
