// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/list/timelinemodel.h"
#include "ui/timeline/answertime.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/figures.h"

#include <QtTest>

using ui::EntryKind;
using ui::Side;
using ui::sinceLastSent;

/// Field case 15: how long after a message was sent did the other side say something?
class TestAnswerTime : public QObject
{
    Q_OBJECT

private slots:
    void countsFromTheLastMessageSent();
    void countsOnTheSameConnectionOnly();
    void countsNothingWhereNothingWasSent();
    void looksBackOnlySoFar();
    void saysOfAnAnswerThatItIsNoRoundTrip();
};

namespace {

ui::Entry at(qint64 when, ui::Entry entry, quint64 connection = 1)
{
    entry.at = when;
    entry.connection = connection;
    return entry;
}

ui::Entry sent(qint64 when, quint64 connection = 1)
{
    return at(when, entries::sent("question"), connection);
}
ui::Entry received(qint64 when, quint64 connection = 1)
{
    return at(when, entries::received("answer"), connection);
}

} // namespace

void TestAnswerTime::countsFromTheLastMessageSent()
{
    ui::Timeline timeline;
    timeline.append({sent(100), sent(200), at(250, entries::fact(Side::Client, EntryKind::PingSent)),
                     received(300), received(450)});
    QCOMPARE(sinceLastSent(timeline, 3), 100);
    QCOMPARE(sinceLastSent(timeline, 4), 250);
}

void TestAnswerTime::countsOnTheSameConnectionOnly()
{
    ui::Timeline timeline;
    timeline.append({sent(100, 1), sent(200, 2), at(210, entries::serverReceived("question")),
                     received(300, 1), received(310, 3)});
    QCOMPARE(sinceLastSent(timeline, 3), 200);
    QCOMPARE(sinceLastSent(timeline, 4), 0);
}

void TestAnswerTime::countsNothingWhereNothingWasSent()
{
    ui::Timeline timeline;
    timeline.append({received(100), sent(200), at(300, entries::serverReceived("question"))});
    for (quint64 sequence = 0; sequence < 3; ++sequence)
        QCOMPARE(sinceLastSent(timeline, sequence), 0);
}

void TestAnswerTime::looksBackOnlySoFar()
{
    ui::Timeline timeline;
    QList<ui::Entry> batch{sent(1)};
    for (int i = 0; i < 1'001; ++i)
        batch.append(received(2 + i));
    timeline.append(batch);
    QCOMPARE(sinceLastSent(timeline, 1'000), 1'000);
    QCOMPARE(sinceLastSent(timeline, 1'001), 0);
}

void TestAnswerTime::saysOfAnAnswerThatItIsNoRoundTrip()
{
    ui::Timeline timeline;
    ui::Entry echo = received(5'000);
    echo.roundTrip = 4'000;
    timeline.append({sent(1'000), received(4'000), echo});
    const ui::TimelineModel model(timeline, {});
    const auto cell = [&model](int row, int role) {
        return model.index(row, ui::TimelineModel::RoundTrip).data(role).toString();
    };
    QCOMPARE(cell(0, Qt::DisplayRole), QString());
    QCOMPARE(cell(1, Qt::DisplayRole), QStringLiteral("+%1").arg(ui::duration(3'000)));
    QVERIFY(cell(1, Qt::ToolTipRole).contains(QStringLiteral("no echo")));
    QCOMPARE(cell(2, Qt::DisplayRole), ui::duration(4'000));
    QVERIFY(cell(2, Qt::ToolTipRole).contains(QStringLiteral("oldest message without an echo")));
}

ECHOBENCH_MAIN(TestAnswerTime)
#include "tst_answertime.moc"
