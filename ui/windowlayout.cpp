// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/windowlayout.h"

#include <QDockWidget>
#include <QFrame>
#include <QMainWindow>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize defaultSize(1000, 700);
constexpr int defaultLogHeight = 220; // in a window of that size
constexpr int defaultDetailsWidth = 360;

void fillBench(const WindowParts &parts)
{
    // It is made as a window, which would have a tab order of its own.
    parts.bench.setWindowFlag(Qt::Window, false);
    auto *centre = new QWidget(&parts.bench);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(column->contentsMargins().left(), 0, column->contentsMargins().right(), 0);
    for (QWidget *bar : parts.bars)
        column->addWidget(bar);
    column->addWidget(&parts.stack, 1);
    parts.bench.setCentralWidget(centre);
}

void fillWindow(const WindowParts &parts)
{
    auto *line = new QFrame(&parts.window);
    line->setFrameStyle(QFrame::HLine | QFrame::Sunken);
    auto *whole = new QWidget(&parts.window);
    auto *rows = new QVBoxLayout(whole);
    const int side = rows->contentsMargins().left();
    rows->setContentsMargins(0, rows->contentsMargins().top(), 0, 0);
    parts.server.layout()->setContentsMargins(side, 0, side, 0);
    rows->addWidget(&parts.server);
    rows->addWidget(line);
    rows->addWidget(&parts.bench, 1);
    parts.window.setCentralWidget(whole);
}

void addDocks(const WindowParts &parts)
{
    // The dock's frame leaves no room of its own around what is in it.
    auto *inset = new QWidget(&parts.logDock);
    auto *insetLayout = new QVBoxLayout(inset);
    const QMargins margins = insetLayout->contentsMargins();
    insetLayout->setContentsMargins(margins.left(), 0, margins.right(), margins.bottom());
    insetLayout->addWidget(&parts.log);
    parts.logDock.setObjectName(QStringLiteral("log"));
    parts.logDock.setWidget(inset);
    parts.bench.addDockWidget(Qt::BottomDockWidgetArea, &parts.logDock);
    parts.bench.addDockWidget(Qt::RightDockWidgetArea, &parts.details);
    parts.bench.tabifyDockWidget(&parts.logDock, &parts.exchanges);
    parts.logDock.raise();
}

} // namespace

void layOutWindow(const WindowParts &parts)
{
    fillBench(parts);
    fillWindow(parts);
    addDocks(parts);
    QMainWindow &window = parts.window;
    window.resize(defaultSize.boundedTo(window.screen()->availableSize())); // a small screen shows all of it
    parts.bench.resizeDocks({&parts.logDock}, {defaultLogHeight * window.height() / defaultSize.height()},
                            Qt::Vertical);
    parts.bench.resizeDocks({&parts.details}, {defaultDetailsWidth}, Qt::Horizontal);
}

} // namespace ui
