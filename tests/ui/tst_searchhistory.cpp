// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/searchedlist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

class TestSearchHistory : public QObject
{
    Q_OBJECT

private slots:
    void searchesForNothingInANewRun();
    void offersEarlierSearchesAgain();
    void forgetsEarlierSearches();
};

void TestSearchHistory::searchesForNothingInANewRun()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        SearchedList f;
        f.search(QStringLiteral("o.e"));
        f.check("expression");
        f.check("only");
        f.child<QComboBox>("direction")->setCurrentIndex(1);
        f.bar.save(settings, QStringLiteral("list"));
    }
    SearchedList f;
    f.bar.restore(settings, QStringLiteral("list"));
    QCOMPARE(f.bar.field().text(), QString());
    QCOMPARE(f.note(), QString());
    QCOMPARE(f.rows(), 5);
}

void TestSearchHistory::offersEarlierSearchesAgain()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        SearchedList f;
        f.search(QStringLiteral("two"));
        f.search(QStringLiteral("o.e"));
        f.check("expression");
        f.check("only");
        f.bar.save(settings, QStringLiteral("list"));
    }
    SearchedList f;
    f.bar.restore(settings, QStringLiteral("list"));
    QTest::keyClick(&f.bar.field(), Qt::Key_Down);
    auto *menu = f.bar.findChild<QMenu *>(QStringLiteral("earlierSearches"));
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("two"));
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(f.bar.field().text(), QStringLiteral("o.e"));
    QTRY_COMPARE(f.note(), QStringLiteral("Filtered: 3 of 5"));
}

void TestSearchHistory::forgetsEarlierSearches()
{
    SearchedList f;
    f.search(QStringLiteral("one"));
    QTest::keyClick(&f.bar.field(), Qt::Key_Down);
    auto *menu = f.bar.findChild<QMenu *>(QStringLiteral("earlierSearches"));
    menu->actions().last()->trigger();
    menu->close();
    QTest::keyClick(&f.bar.field(), Qt::Key_Down);
    QVERIFY(!menu->isVisible());
}

ECHOBENCH_MAIN(TestSearchHistory)
#include "tst_searchhistory.moc"
