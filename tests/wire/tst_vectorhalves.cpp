// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/vectorhalves.h"
#include "tests/testprogram.h"
#include "vectorhalf.h"

#include <QtTest>

class TestVectorHalves : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingInTheUpperHalves();
    void changesNothingElse();
};

void TestVectorHalves::leavesNothingInTheUpperHalves()
{
    if (!vectorhalf::isThere())
        QSKIP("This processor has none, or all is compiled for it.");
    vectorhalf::use();
    const bool before = vectorhalf::isUsed();
    wire::giveUpVectorHalves();
    const bool after = vectorhalf::isUsed();
    QVERIFY(before);
    QVERIFY(!after);
}

void TestVectorHalves::changesNothingElse()
{
    volatile double one = 1;
    const double half = one / 2;
    wire::giveUpVectorHalves();
    QCOMPARE(half + half, 1.0);
}

ECHOBENCH_APPLESS_MAIN(TestVectorHalves)
#include "tst_vectorhalves.moc"
