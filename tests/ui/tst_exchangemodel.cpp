// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/exchangeevents.h"
#include "ui/list/exchangemodel.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/figures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using exchanges::accepted;
using exchanges::connected;
using exchanges::echoed;
using exchanges::said;
using exchanges::tell;
using ui::ExchangeModel;
using ui::Timeline;

class TestExchangeModel : public QObject
{
    Q_OBJECT

private slots:
    void showsOneMessageOnOneLine();
    void showsWhatWasThereBefore();
    void fillsALineInAsTheOtherSideTells();
    void insertsABatchAtOnce();
    void losesLinesWithTheTimeline();
    void saysWhatAPushIs();
    void pairsNothingBehindAProxy();
    void explainsItsFigures();
    void saysOfStampsThatCrossedThatTheWayTookNothing();
};

namespace {

constexpr auto Sent = client::EventKind::MessageSent;
constexpr auto Received = client::EventKind::MessageReceived;

/// A timeline with an open connection, and a model of it under the tester's eyes.
struct Fixture {
    explicit Fixture(Timeline::Limits limits = {})
        : timeline(limits)
        , model(timeline)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        tell(timeline, accepted(10), connected(20));
    }

    [[nodiscard]] QStringList texts(int row) const
    {
        QStringList texts;
        for (int column = ExchangeModel::Connection; column < ExchangeModel::ColumnCount; ++column)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }

    Timeline timeline;
    ExchangeModel model;
    QAbstractItemModelTester tester;
};

} // namespace

void TestExchangeModel::showsOneMessageOnOneLine()
{
    Fixture f;
    tell(f.timeline, {echoed(130'000, 135'000)}, {said(Sent, 100'000), said(Received, 175'000)});
    QCOMPARE(f.model.rowCount(), 1);
    QCOMPARE(f.texts(0), (QStringList{QStringLiteral("#3"), QStringLiteral("hello"), ui::duration(30'000),
                                      ui::duration(5'000), ui::duration(40'000), ui::duration(75'000)}));
}

void TestExchangeModel::showsWhatWasThereBefore()
{
    Fixture f;
    tell(f.timeline, {echoed(130'000, 135'000)}, {said(Sent, 100'000), said(Received, 175'000)});
    const ExchangeModel late(f.timeline);
    QCOMPARE(late.rowCount(), 1);
    QCOMPARE(late.exchange(0).roundTrip(), 75'000);
}

void TestExchangeModel::fillsALineInAsTheOtherSideTells()
{
    Fixture f;
    tell(f.timeline, {}, {said(Sent, 100'000)});
    QCOMPARE(f.texts(0).mid(2), QStringList(4));
    const QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    tell(f.timeline, {echoed(130'000, 135'000)}, {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.texts(0).mid(2, 2), (QStringList{ui::duration(30'000), ui::duration(5'000)}));
    tell(f.timeline, {}, {said(Received, 175'000)});
    QCOMPARE(f.texts(0).last(), ui::duration(75'000));
}

void TestExchangeModel::insertsABatchAtOnce()
{
    Fixture f;
    const QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    QList<client::Event> batch;
    for (int i = 0; i < 100; ++i)
        batch.append(said(Sent, 100'000 + i));
    tell(f.timeline, {}, batch);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(f.model.rowCount(), 100);
}

void TestExchangeModel::losesLinesWithTheTimeline()
{
    Fixture f({.rows = 10});
    for (int i = 0; i < 30; ++i)
        tell(f.timeline, {echoed(200 + i, 200 + i, QByteArray::number(i))},
             {said(Sent, 100 + i, QByteArray::number(i))});
    QVERIFY(f.model.rowCount() <= 6);
    QCOMPARE(f.texts(f.model.rowCount() - 1)[1], QStringLiteral("29"));
    f.timeline.clear();
    QCOMPARE(f.model.rowCount(), 0);
    tell(f.timeline, {}, {said(Received, 300, "x"), said(Sent, 400'000'000, "new")});
    QCOMPARE(f.texts(0)[1], QStringLiteral("new"));
}

void TestExchangeModel::saysWhatAPushIs()
{
    Fixture f;
    server::Event push = echoed(100'000, 0, "news");
    push.kind = server::EventKind::MessageSent;
    tell(f.timeline, {push}, {said(Received, 140'000, "news")});
    QCOMPARE(f.texts(0), (QStringList{QStringLiteral("#3"), QStringLiteral("news"), QString(), QString(),
                                      ui::duration(40'000), QStringLiteral("push")}));
}

void TestExchangeModel::pairsNothingBehindAProxy()
{
    Timeline timeline;
    const ExchangeModel model(timeline);
    tell(timeline, accepted(10), connected(20, {}));
    tell(timeline, {echoed(130, 135)}, {said(Sent, 100), said(Received, 175)});
    QCOMPARE(model.rowCount(), 0);
}

void TestExchangeModel::explainsItsFigures()
{
    Fixture f;
    tell(f.timeline, {echoed(130'000, 135'000)}, {said(Sent, 100'000), said(Received, 175'000)});
    for (int column = ExchangeModel::There; column < ExchangeModel::ColumnCount; ++column) {
        QVERIFY(!f.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!f.model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(f.model.index(0, column).data(Qt::ToolTipRole).toString().contains(ui::duration(35'000)));
    }
}

void TestExchangeModel::saysOfStampsThatCrossedThatTheWayTookNothing()
{
    Fixture f;
    tell(f.timeline, {echoed(130'000, 180'000)}, {said(Sent, 100'000), said(Received, 175'000)});
    const QModelIndex back = f.model.index(0, ExchangeModel::Back);
    QCOMPARE(back.data().toString(), QStringLiteral("≈ 0"));
    QVERIFY(back.data(Qt::ToolTipRole).toString().contains(QStringLiteral("≈ 0: ")));
}

ECHOBENCH_MAIN(TestExchangeModel)
#include "tst_exchangemodel.moc"
