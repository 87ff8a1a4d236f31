// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/entries.h"
#include "tests/ui/windowfixture.h"
#include "ui/list/messagelist.h"
#include "ui/traffic/trafficplot.h"

#include <QHeaderView>

using window::Fixture;

/// Whether there is room for what is open.
class TestWindowLayout : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheMessagesUsableInASmallWindow();
    void givesTheTrafficItsRoomInALargeWindow();
};

namespace {

constexpr QSize small(800, 576); // of a screen of 800 by 600 what a title leaves

void openEverything(const Fixture &f)
{
    f.action(QStringLiteral("Show traffic")).trigger();
    f.action(QStringLiteral("Find")).trigger();
}

} // namespace

void TestWindowLayout::keepsTheMessagesUsableInASmallWindow()
{
    Fixture f;
    openEverything(f);
    f.window->resize(small);
    f.timeline.append(entries::numbered(0, 100));
    const ui::MessageList &list = *f.window->findChild<ui::MessageList *>();
    QTRY_COMPARE(f.window->size(), small);
    QTRY_VERIFY(list.viewport()->height() >= 5 * list.verticalHeader()->defaultSectionSize());
}

void TestWindowLayout::givesTheTrafficItsRoomInALargeWindow()
{
    Fixture f;
    openEverything(f);
    f.window->resize(1200, 900);
    const ui::TrafficPlot &plot = *f.window->findChild<ui::TrafficPlot *>();
    QTRY_COMPARE(plot.height(), plot.sizeHint().height());
}

QTEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
