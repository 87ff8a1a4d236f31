// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

class QDockWidget;
class QMainWindow;
class QStackedWidget;
class QWidget;

namespace ui {

/// What stands in the window, and in what.
struct WindowParts {
    QMainWindow &window;
    QMainWindow &bench; ///< all but the server's bar, which the docks are beneath and not beside
    QWidget &server;
    QList<QWidget *> bars; ///< above the stack, in this order
    QStackedWidget &stack;
    QDockWidget &logDock;
    QWidget &log;
    QDockWidget &exchanges; ///< behind the log
    QDockWidget &details;
};

/// Puts everything in its place, and gives the window the size that it has at first.
void layOutWindow(const WindowParts &parts);

} // namespace ui
