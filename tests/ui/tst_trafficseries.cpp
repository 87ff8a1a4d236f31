// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/traffic/trafficseries.h"

#include <QtTest>

using ui::EntryKind;
using ui::Moment;
using ui::Side;
using ui::TrafficSeries;

class TestTrafficSeries : public QObject
{
    Q_OBJECT

private slots:
    void countsEachWaySecondBySecond();
    void countsOnlyTheClientsMessages();
    void measuresTheRoundTripsOfASecond();
    void takesWhatComesLate();
    void leavesSilentSecondsEmpty();
    void forgetsWhatIsOlderThanItIsLong();
    void knowsNothingOfOtherTimes();
};

namespace {

constexpr qint64 second = 1'000'000'000;

Moment message(EntryKind kind, qint64 at, qint64 roundTrip = 0)
{
    return {.at = at, .roundTrip = roundTrip, .kind = kind, .side = Side::Client};
}

Moment sent(qint64 at) { return message(EntryKind::MessageSent, at); }
Moment received(qint64 at, qint64 roundTrip = 0)
{
    return message(EntryKind::MessageReceived, at, roundTrip);
}

} // namespace

void TestTrafficSeries::countsEachWaySecondBySecond()
{
    TrafficSeries series;
    series.add(sent(5 * second));
    series.add(sent(6 * second - 1));
    series.add(received(6 * second - 1));
    series.add(received(6 * second));
    QCOMPARE(series.at(5).sent, 2u);
    QCOMPARE(series.at(5).received, 1u);
    QCOMPARE(series.at(6).sent, 0u);
    QCOMPARE(series.at(6).received, 1u);
    QCOMPARE(series.newest(), 6);
}

void TestTrafficSeries::countsOnlyTheClientsMessages()
{
    TrafficSeries series;
    Moment servers = received(5 * second);
    servers.side = Side::Server;
    series.add(servers);
    series.add(message(EntryKind::PingSent, 5 * second));
    series.add(message(EntryKind::PongReceived, 5 * second, 100));
    QCOMPARE(series.at(5).received + series.at(5).sent, 0u);
    QCOMPARE(series.at(5).median, 0);
}

void TestTrafficSeries::measuresTheRoundTripsOfASecond()
{
    TrafficSeries series;
    for (int i = 1; i <= 98; ++i)
        series.add(received(5 * second, 20));
    series.add(received(5 * second, 30));
    series.add(received(5 * second, 31));
    series.add(received(5 * second)); // no echo
    QCOMPARE(series.at(5).received, 101u);
    QCOMPARE(series.at(5).median, 20);
    QCOMPARE(series.at(5).highest, 30);
    series.add(received(5 * second, 31));
    QCOMPARE(series.at(5).highest, 31);
}

void TestTrafficSeries::takesWhatComesLate()
{
    TrafficSeries series;
    series.add(sent(9 * second));
    series.add(sent(8 * second));
    QCOMPARE(series.at(8).sent, 1u);
    QCOMPARE(series.at(9).sent, 1u);
}

void TestTrafficSeries::leavesSilentSecondsEmpty()
{
    TrafficSeries series;
    for (int at = 0; at < TrafficSeries::Length; ++at)
        series.add(sent(at * second));
    series.add(sent((TrafficSeries::Length + 10) * second));
    for (int at = TrafficSeries::Length; at < TrafficSeries::Length + 10; ++at)
        QCOMPARE(series.at(at).sent, 0u);
    QCOMPARE(series.at(TrafficSeries::Length + 10).sent, 1u);
}

void TestTrafficSeries::forgetsWhatIsOlderThanItIsLong()
{
    TrafficSeries series;
    series.add(sent(second));
    series.add(sent((1 + TrafficSeries::Length) * second));
    series.add(sent(second));
    QCOMPARE(series.at(1).sent, 0u);
    QCOMPARE(series.at(1 + TrafficSeries::Length).sent, 1u);
}

void TestTrafficSeries::knowsNothingOfOtherTimes()
{
    TrafficSeries series;
    series.add(sent(second));
    QCOMPARE(series.at(-1).sent, 0u);
    QCOMPARE(series.at(2).sent, 0u);
    QCOMPARE(series.at(1 + TrafficSeries::Length).sent, 0u);
}

ECHOBENCH_GUILESS_MAIN(TestTrafficSeries)
#include "tst_trafficseries.moc"
