// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/timeline/latencyhistogram.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using ui::LatencyHistogram;

class TestLatencyHistogram : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingOfNothing();
    void isExactBelow32Nanoseconds();
    void isAThirtySecondOffAtMost_data();
    void isAThirtySecondOffAtMost();
    void givesThePercentilesOfAList();
    void takesEveryTime();
};

void TestLatencyHistogram::knowsNothingOfNothing()
{
    const LatencyHistogram histogram;
    QCOMPARE(histogram.total(), 0u);
    QCOMPARE(histogram.percentile(50), 0);
}

void TestLatencyHistogram::isExactBelow32Nanoseconds()
{
    for (int time = 1; time < 32; ++time) {
        LatencyHistogram histogram;
        histogram.add(time);
        QCOMPARE(histogram.percentile(50), time);
    }
}

void TestLatencyHistogram::isAThirtySecondOffAtMost_data()
{
    QTest::addColumn<qint64>("time");
    for (qint64 time = 33; time < qint64(1) << 39; time = time * 9 / 7)
        QTest::newRow(qPrintable(QString::number(time))) << time;
}

void TestLatencyHistogram::isAThirtySecondOffAtMost()
{
    QFETCH(qint64, time);
    LatencyHistogram histogram;
    histogram.add(time);
    QVERIFY(std::abs(histogram.percentile(50) - time) <= time / 32 + 1);
}

void TestLatencyHistogram::givesThePercentilesOfAList()
{
    std::mt19937 random(1);
    std::lognormal_distribution<double> times(12, 1);
    std::vector<qint64> list;
    LatencyHistogram histogram;
    for (int i = 0; i < 10'000; ++i) {
        list.push_back(static_cast<qint64>(times(random)));
        histogram.add(list.back());
    }
    std::sort(list.begin(), list.end());
    QCOMPARE(histogram.total(), 10'000u);
    for (const int percent : {1, 50, 99, 100}) {
        const qint64 expected = list[static_cast<std::size_t>(percent * 100 - 1)];
        QVERIFY(std::abs(histogram.percentile(percent) - expected) <= expected / 32 + 1);
    }
}

void TestLatencyHistogram::takesEveryTime()
{
    LatencyHistogram histogram;
    histogram.add(std::numeric_limits<qint64>::min());
    histogram.add(0);
    histogram.add(std::numeric_limits<qint64>::max());
    QCOMPARE(histogram.percentile(50), 0);
    QVERIFY(histogram.percentile(100) > qint64(1) << 39);
}

ECHOBENCH_GUILESS_MAIN(TestLatencyHistogram)
#include "tst_latencyhistogram.moc"
