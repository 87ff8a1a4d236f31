// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/headerfields.h"
#include "tests/testprogram.h"

#include <QtTest>

using wire::HeaderFields;

class TestHeaderFields : public QObject
{
    Q_OBJECT

private slots:
    void findsAFieldWhateverItsCase();
    void tellsAMissingFieldFromAnEmptyOne();
    void keepsRepeatedNamesInOrder();
    void readsSeveralLinesAsOneList();
    void leavesEmptyListItemsOut();
    void findsATokenWhateverItsCaseAndLine();
    void doesNotTakeAPartOfATokenForIt();
};

void TestHeaderFields::findsAFieldWhateverItsCase()
{
    const HeaderFields fields{{"Host", "a"}};
    QCOMPARE(fields.value("hOsT"), "a");
}

void TestHeaderFields::tellsAMissingFieldFromAnEmptyOne()
{
    const HeaderFields fields{{"Origin", ""}};
    QVERIFY(fields.value("Host").isNull());
    QVERIFY(!fields.value("Origin").isNull());
    QVERIFY(fields.contains("Origin"));
}

void TestHeaderFields::keepsRepeatedNamesInOrder()
{
    const HeaderFields fields{{"A", "1"}, {"B", "2"}, {"a", "3"}};
    QCOMPARE(fields.values("A"), QList<QByteArray>({"1", "3"}));
    QCOMPARE(fields.count("A"), 2);
}

void TestHeaderFields::readsSeveralLinesAsOneList()
{
    const HeaderFields fields{{"P", "a, b"}, {"P", "c"}};
    QCOMPARE(fields.listItems("p"), QList<QByteArray>({"a", "b", "c"}));
}

void TestHeaderFields::leavesEmptyListItemsOut()
{
    const HeaderFields fields{{"P", " ,a,, \t ,b,"}};
    QCOMPARE(fields.listItems("P"), QList<QByteArray>({"a", "b"}));
}

void TestHeaderFields::findsATokenWhateverItsCaseAndLine()
{
    const HeaderFields fields{{"Connection", "keep-alive"}, {"connection", "foo, UPGRADE"}};
    QVERIFY(fields.hasToken("Connection", "Upgrade"));
}

void TestHeaderFields::doesNotTakeAPartOfATokenForIt()
{
    const HeaderFields fields{{"Connection", "upgrade-later, no upgrade"}};
    QVERIFY(!fields.hasToken("Connection", "Upgrade"));
}

ECHOBENCH_APPLESS_MAIN(TestHeaderFields)
#include "tst_headerfields.moc"
