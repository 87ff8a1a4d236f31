// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/numbers.h"
#include "ui/list/followingtable.h"

#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

class TestFollowingTable : public QObject
{
    Q_OBJECT

private slots:
    void followsTheEnd();
    void staysWhereTheUserScrolledTo();
    void staysWhereTheUserScrolledToWhileOlderRowsGo();
    void staysWhereTheUserScrolledToWhileOlderRowsCome();
    void saysHowManyAreNewAndGoesThere();
    void countsNoMoreThanThereAre();
    void followsAgainWhenTheUserScrollsToTheEnd();
    void followsAgainWhenTheModelBeginsAnew();
    void followsWhenTheViewShrinks();
    void followsWhenEverythingIsInSight();
    void goesToBothEndsByKey();
};

namespace {

struct Fixture {
    explicit Fixture(int rows = 100)
        : bar(*table.verticalScrollBar())
    {
        table.setModel(&numbers);
        table.resize(300, 200);
        table.show();
        if (!QTest::qWaitForWindowExposed(&table))
            qFatal("The table is not shown.");
        numbers.append(rows);
    }

    [[nodiscard]] int top() const { return table.indexAt(QPoint(1, 1)).data().toInt(); }
    [[nodiscard]] QPushButton *news() const { return table.findChild<QPushButton *>(QStringLiteral("news")); }

    Numbers numbers;
    ui::FollowingTable table;
    QScrollBar &bar;
};

} // namespace

void TestFollowingTable::followsTheEnd()
{
    Fixture f;
    QTRY_VERIFY(f.bar.maximum() > 0);
    QCOMPARE(f.bar.value(), f.bar.maximum());
    f.numbers.append(100);
    QTRY_VERIFY(f.bar.maximum() > 100);
    QCOMPARE(f.bar.value(), f.bar.maximum());
    QVERIFY(f.table.isFollowing());
}

void TestFollowingTable::staysWhereTheUserScrolledTo()
{
    Fixture f;
    f.bar.setValue(10);
    QVERIFY(!f.table.isFollowing());
    f.numbers.append(100);
    QTRY_VERIFY(f.bar.maximum() > 100);
    QCOMPARE(f.bar.value(), 10);
}

void TestFollowingTable::staysWhereTheUserScrolledToWhileOlderRowsGo()
{
    Fixture f;
    f.bar.setValue(50);
    QCOMPARE(f.top(), 50);
    f.numbers.drop(20);
    QTRY_COMPARE(f.top(), 50);
    QVERIFY(!f.table.isFollowing());
}

void TestFollowingTable::staysWhereTheUserScrolledToWhileOlderRowsCome()
{
    Fixture f;
    f.bar.setValue(50);
    f.numbers.find(1'000);
    QTRY_COMPARE(f.top(), 50);
    QVERIFY(f.news()->isHidden());
}

void TestFollowingTable::saysHowManyAreNewAndGoesThere()
{
    Fixture f;
    f.bar.setValue(10);
    QVERIFY(f.news()->isHidden());
    f.numbers.append(1'200);
    QVERIFY(f.news()->isVisible());
    QCOMPARE(f.news()->text(), QStringLiteral("1,200 new ↓"));
    f.news()->click();
    QVERIFY(f.news()->isHidden());
    QVERIFY(f.table.isFollowing());
    QCOMPARE(f.bar.value(), f.bar.maximum());
}

void TestFollowingTable::countsNoMoreThanThereAre()
{
    Fixture f;
    f.bar.setValue(10);
    f.numbers.append(100);
    f.numbers.drop(150);
    QCOMPARE(f.news()->text(), QStringLiteral("50 new ↓"));
}

void TestFollowingTable::followsAgainWhenTheUserScrollsToTheEnd()
{
    Fixture f;
    f.bar.setValue(10);
    f.numbers.append(5);
    QVERIFY(f.news()->isVisible());
    f.bar.setValue(f.bar.maximum());
    QVERIFY(f.table.isFollowing());
    QVERIFY(f.news()->isHidden());
}

void TestFollowingTable::followsAgainWhenTheModelBeginsAnew()
{
    Fixture f;
    f.bar.setValue(10);
    f.numbers.begin(200);
    QVERIFY(f.table.isFollowing());
    QTRY_COMPARE(f.bar.value(), f.bar.maximum());
}

void TestFollowingTable::followsWhenTheViewShrinks()
{
    Fixture f;
    f.table.resize(300, 120);
    QTRY_COMPARE(f.bar.value(), f.bar.maximum());
    QVERIFY(f.table.isFollowing());
}

void TestFollowingTable::followsWhenEverythingIsInSight()
{
    Fixture f;
    f.bar.setValue(10);
    f.numbers.append(5);
    f.numbers.drop(104);
    QVERIFY(QTest::qWaitFor([&f] { return f.table.isFollowing(); }));
    QVERIFY(f.news()->isHidden());
}

void TestFollowingTable::goesToBothEndsByKey()
{
    Fixture f;
    QTest::keyClick(&f.table, Qt::Key_Home);
    QCOMPARE(f.bar.value(), 0);
    QVERIFY(!f.table.isFollowing());
    QTest::keyClick(&f.table, Qt::Key_End);
    QCOMPARE(f.bar.value(), f.bar.maximum());
    QVERIFY(f.table.isFollowing());
    QCOMPARE(f.table.currentIndex().row(), 99);
}

ECHOBENCH_MAIN(TestFollowingTable)
#include "tst_followingtable.moc"
