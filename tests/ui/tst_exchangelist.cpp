// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/exchangeevents.h"
#include "ui/exchangelist.h"
#include "ui/exchangesdock.h"
#include "ui/hint.h"
#include "ui/timeline.h"

#include <QAction>
#include <QHeaderView>
#include <QMainWindow>
#include <QScrollBar>
#include <QtTest>

class TestExchangeList : public QObject
{
    Q_OBJECT

private slots:
    void followsTheEnd();
    void staysWhereTheUserScrolledTo();
    void staysWhereTheUserScrolledToWhileOlderRowsGo();
    void saysWhatToDoWhileItIsEmpty();
    void showsEveryColumnWholeButTheText();
    void comesToTheFrontWhereItIsAskedFor();
};

namespace {

struct Fixture {
    explicit Fixture(ui::Timeline::Limits limits = {})
        : timeline(limits)
        , view(timeline)
        , bar(*view.verticalScrollBar())
    {
        exchanges::tell(timeline, exchanges::accepted(10), exchanges::connected(20));
        view.resize(800, 200);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("The view is not shown.");
    }

    /// So many messages, with their echoes: "0", "1", ...
    void exchange(int count)
    {
        QList<server::Event> server;
        QList<client::Event> client;
        for (int i = 0; i < count; ++i) {
            const QByteArray text = QByteArray::number(next);
            const qint64 at = 1000 * ++next;
            client.append(exchanges::said(client::EventKind::MessageSent, at, text));
            server.append(exchanges::echoed(at + 200, at + 300, text));
            client.append(exchanges::said(client::EventKind::MessageReceived, at + 500, text));
        }
        exchanges::tell(timeline, server, client);
    }
    [[nodiscard]] QString topText() const
    {
        return view.model()
            ->index(view.indexAt(QPoint(1, 1)).row(), ui::ExchangeModel::Text)
            .data()
            .toString();
    }

    ui::Timeline timeline;
    ui::ExchangeList view;
    QScrollBar &bar;
    int next = 0;
};

} // namespace

void TestExchangeList::followsTheEnd()
{
    Fixture f;
    f.exchange(100);
    QTRY_VERIFY(f.bar.maximum() > 0);
    QCOMPARE(f.bar.value(), f.bar.maximum());
    f.exchange(100);
    QTRY_VERIFY(f.bar.maximum() > 100);
    QCOMPARE(f.bar.value(), f.bar.maximum());
}

void TestExchangeList::staysWhereTheUserScrolledTo()
{
    Fixture f;
    f.exchange(100);
    QTRY_VERIFY(f.bar.maximum() > 0);
    f.bar.setValue(10);
    f.exchange(100);
    QTRY_VERIFY(f.bar.maximum() > 100);
    QCOMPARE(f.bar.value(), 10);
    f.view.followEnd();
    QCOMPARE(f.bar.value(), f.bar.maximum());
}

void TestExchangeList::staysWhereTheUserScrolledToWhileOlderRowsGo()
{
    Fixture f({.rows = 320});
    f.exchange(100);
    QTRY_VERIFY(f.bar.maximum() > 50);
    f.bar.setValue(50);
    QTRY_COMPARE(f.topText(), QStringLiteral("50"));
    f.exchange(20);
    QTRY_VERIFY(f.view.model()->rowCount() < 120);
    QTRY_COMPARE(f.topText(), QStringLiteral("50"));
}

void TestExchangeList::saysWhatToDoWhileItIsEmpty()
{
    Fixture f;
    const auto *hint = f.view.findChild<ui::Hint *>();
    QVERIFY(hint->isVisible());
    f.exchange(1);
    QVERIFY(!hint->isVisible());
    f.timeline.clear();
    QVERIFY(hint->isVisible());
}

void TestExchangeList::showsEveryColumnWholeButTheText()
{
    Fixture f;
    f.exchange(1);
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

QTEST_MAIN(TestExchangeList)
#include "tst_exchangelist.moc"
