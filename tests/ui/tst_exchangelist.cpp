// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/exchangeevents.h"
#include "ui/list/exchangelist.h"
#include "ui/list/exchangesdock.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/hint.h"

#include <QAction>
#include <QHeaderView>
#include <QMainWindow>
#include <QtTest>

class TestExchangeList : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDoWhileItIsEmpty();
    void showsEveryColumnWholeButTheText();
    void comesToTheFrontWhereItIsAskedFor();
};

namespace {

struct Fixture {
    Fixture()
        : view(timeline)
    {
        exchanges::tell(timeline, exchanges::accepted(10), exchanges::connected(20));
        view.resize(800, 200);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("The view is not shown.");
    }

    /// A message with its echo.
    void exchange()
    {
        exchanges::tell(timeline, {exchanges::echoed(1'200, 1'300, "hello")},
                        {exchanges::said(client::EventKind::MessageSent, 1'000, "hello"),
                         exchanges::said(client::EventKind::MessageReceived, 1'500, "hello")});
    }

    ui::Timeline timeline;
    ui::ExchangeList view;
};

} // namespace

void TestExchangeList::saysWhatToDoWhileItIsEmpty()
{
    Fixture f;
    const auto *hint = f.view.findChild<ui::Hint *>();
    QVERIFY(hint->isVisible());
    f.exchange();
    QVERIFY(!hint->isVisible());
    f.timeline.clear();
    QVERIFY(hint->isVisible());
}

void TestExchangeList::showsEveryColumnWholeButTheText()
{
    Fixture f;
    f.exchange();
    const QHeaderView &header = *f.view.horizontalHeader();
    for (int column = 0; column < ui::ExchangeModel::ColumnCount; ++column) {
        if (column != ui::ExchangeModel::Text)
            QVERIFY(f.view.columnWidth(column) >= header.sectionSizeHint(column));
    }
    QCOMPARE(header.length(), f.view.viewport()->width());
}

void TestExchangeList::comesToTheFrontWhereItIsAskedFor()
{
    ui::Timeline timeline;
    QMainWindow window;
    QDockWidget other;
    ui::ExchangesDock dock(timeline);
    window.addDockWidget(Qt::BottomDockWidgetArea, &other);
    window.tabifyDockWidget(&other, &dock);
    other.raise();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(dock.list().visibleRegion().isEmpty());
    dock.showAction().trigger();
    QTRY_VERIFY(!dock.list().visibleRegion().isEmpty());
    dock.close();
    dock.showAction().trigger();
    QTRY_VERIFY(!dock.list().visibleRegion().isEmpty());
}

ECHOBENCH_MAIN(TestExchangeList)
#include "tst_exchangelist.moc"
