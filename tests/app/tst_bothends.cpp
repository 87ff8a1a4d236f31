// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/client.h"
#include "server/echoserver.h"
#include "tests/testprogram.h"
#include "tests/ui/exchangeevents.h"
#include "ui/list/exchangemodel.h"
#include "ui/timeline/timeline.h"

#include <QSignalSpy>
#include <QtTest>

/// Field case 15: the real server and the real client, as the window has them, read one clock.
class TestBothEnds : public QObject
{
    Q_OBJECT

private slots:
    void stampAMessageInTheOrderOfItsWay_data();
    void stampAMessageInTheOrderOfItsWay();
    void agreeOnAThousandMessagesOnTheirWay();
    void agreeAfterAReconnect();
    void agreeWithPingsAndPushesBetween();
};

namespace {

/// Both ends, whose batches reach the timeline each on its own.
struct Bench {
    Bench()
    {
        QObject::connect(
            &server, &server::EchoServer::eventsHappened, &model,
            [this](const QList<server::Event> &events) { exchanges::tell(timeline, events, {}); });
        QObject::connect(
            &client, &client::Client::eventsHappened, &model,
            [this](const QList<client::Event> &events) { exchanges::tell(timeline, {}, events); });
    }

    [[nodiscard]] bool open(qsizetype fragmentSize = 0)
    {
        server::Config serving;
        serving.port = 0;
        server.start(serving);
        const bool listens = QTest::qWaitFor([this] { return !server.status().url.isEmpty(); });
        config.url = QUrl(server.status().url);
        config.fragmentSize = fragmentSize;
        return listens && connect();
    }
    [[nodiscard]] bool connect()
    {
        const quint64 before = client.state().connection;
        client.connectTo(config);
        return QTest::qWaitFor([this, before] {
            return client.state().connection != before && client.state().phase == client::Phase::Connected;
        });
    }
    /// Waits until so many exchanges are whole.
    [[nodiscard]] bool completes(int count) const
    {
        return QTest::qWaitFor(
            [this, count] {
                int whole = 0;
                for (int row = 0; row < model.rowCount(); ++row)
                    whole += model.exchange(row).roundTrip() > 0 ? 1 : 0;
                return whole == count;
            },
            20'000);
    }
    [[nodiscard]] QString text(int row) const
    {
        return model.index(row, ui::ExchangeModel::Text).data().toString();
    }

    ui::Timeline timeline;
    ui::ExchangeModel model{timeline};
    server::EchoServer server;
    client::Client client;
    client::Config config;
};

} // namespace

void TestBothEnds::stampAMessageInTheOrderOfItsWay_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("fragmentSize");
    QTest::newRow("short") << qsizetype(5) << qsizetype(0);
    QTest::newRow("long") << qsizetype(1'000'000) << qsizetype(0);
    QTest::newRow("in fragments") << qsizetype(100'000) << qsizetype(1'000);
}

void TestBothEnds::stampAMessageInTheOrderOfItsWay()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, fragmentSize);
    Bench b;
    QVERIFY(b.open(fragmentSize));
    b.client.sendBinary(QByteArray(size, 'x'));
    QVERIFY(b.completes(1));
    const ui::Exchange &exchange = b.model.exchange(0);
    QVERIFY(exchange.clientSent <= exchange.serverReceived);
    QVERIFY(exchange.serverReceived <= exchange.serverSent);
    QVERIFY(exchange.clientSent < exchange.clientReceived);
    QVERIFY(exchange.serverReceived < exchange.clientReceived);
}

void TestBothEnds::agreeOnAThousandMessagesOnTheirWay()
{
    constexpr int Count = 1'000;
    Bench b;
    QVERIFY(b.open());
    for (int i = 0; i < Count; ++i)
        b.client.sendText(QString::number(i));
    QVERIFY(b.completes(Count));
    for (int i = 0; i < Count; ++i) {
        QCOMPARE(b.text(i), QString::number(i));
        QVERIFY(b.model.exchange(i).clientSent <= b.model.exchange(i).serverReceived);
        QVERIFY(b.model.exchange(i).serverReceived < b.model.exchange(i).clientReceived);
    }
}

void TestBothEnds::agreeAfterAReconnect()
{
    Bench b;
    QVERIFY(b.open());
    b.client.sendText(QStringLiteral("before"));
    QVERIFY(b.completes(1));
    QVERIFY(b.connect()); // drops the first
    b.client.sendText(QStringLiteral("after"));
    QVERIFY(b.completes(2));
    QVERIFY(b.model.exchange(0).connection != b.model.exchange(1).connection);
}

void TestBothEnds::agreeWithPingsAndPushesBetween()
{
    Bench b;
    QVERIFY(b.open());
    server::Push push;
    push.payload = "news";
    push.toAll = true;
    b.client.ping("between");
    b.client.sendText(QStringLiteral("one"));
    b.server.send(push);
    b.client.ping("between");
    b.client.sendText(QStringLiteral("two"));
    QVERIFY(b.completes(2));
    QTRY_COMPARE(b.model.rowCount(), 3);
    int pushes = 0;
    for (int row = 0; row < 3; ++row)
        pushes += b.model.exchange(row).isPush() && b.text(row) == QStringLiteral("news") ? 1 : 0;
    QCOMPARE(pushes, 1);
}

ECHOBENCH_GUILESS_MAIN(TestBothEnds)
#include "tst_bothends.moc"
