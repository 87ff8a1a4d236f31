// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/allowance.h"
#include "tests/testprogram.h"

#include <QtTest>

using wire::Allowance;

class TestAllowance : public QObject
{
    Q_OBJECT

private slots:
    void grantsAFirstFew();
    void grantsNoMoreInAFlood();
    void grantsAgainAsTimePasses();
    void grantsLessTheWorseTheFloodIs();
    void grantsAgainAtOnceAfterAFlood();
    void savesNoMoreThanTheFirstFew();
    void grantsASingleOneLargerThanAll();
    void survivesStampsThatGoBack();
};

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 second = 1'000'000'000;

int granted(Allowance &allowance, qint64 at, int asked)
{
    int count = 0;
    for (int i = 0; i < asked; ++i)
        count += allowance.grant(mebibyte, at) ? 1 : 0;
    return count;
}

} // namespace

void TestAllowance::grantsAFirstFew()
{
    Allowance allowance;
    QCOMPARE(granted(allowance, 5, 32), 32);
}

void TestAllowance::grantsNoMoreInAFlood()
{
    Allowance allowance;
    QCOMPARE(granted(allowance, 5, 1'000), 32);
}

void TestAllowance::grantsAgainAsTimePasses()
{
    Allowance allowance;
    (void)granted(allowance, second, 1'000);
    QCOMPARE(granted(allowance, 2 * second, 1'000), 32);
}

void TestAllowance::grantsLessTheWorseTheFloodIs()
{
    // How many of so many a second, evenly spread.
    const auto grantedOf = [](int perSecond) {
        Allowance allowance;
        (void)granted(allowance, second, 32);
        int count = 0;
        for (int i = 1; i <= perSecond; ++i)
            count += granted(allowance, second + i * (second / perSecond), 1);
        return count;
    };
    QCOMPARE(grantedOf(30), 30);
    QVERIFY(grantedOf(100) >= 26);
    QVERIFY(grantedOf(250) >= 14);
    QVERIFY(grantedOf(250) <= 20);
    QCOMPARE(grantedOf(1'000), 0);
}

void TestAllowance::grantsAgainAtOnceAfterAFlood()
{
    Allowance allowance;
    (void)granted(allowance, second, 100'000);
    QCOMPARE(granted(allowance, second + second / 4, 1), 1);
}

void TestAllowance::savesNoMoreThanTheFirstFew()
{
    Allowance allowance;
    (void)granted(allowance, second, 1'000);
    QCOMPARE(granted(allowance, 3'600 * second, 1'000), 32);
}

void TestAllowance::grantsASingleOneLargerThanAll()
{
    Allowance allowance;
    QVERIFY(allowance.grant(100 * mebibyte, 5));
    QVERIFY(!allowance.grant(1, 5));
}

void TestAllowance::survivesStampsThatGoBack()
{
    Allowance allowance;
    (void)granted(allowance, 10 * second, 1'000);
    QCOMPARE(granted(allowance, second, 1'000), 0);
    QCOMPARE(granted(allowance, 11 * second, 1'000), 32);
}

ECHOBENCH_APPLESS_MAIN(TestAllowance)
#include "tst_allowance.moc"
