// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/clientsides.h"
#include "tests/client/fakeserver.h"
#include "tests/client/floodserver.h"
#include "tests/testprogram.h"
#include "ui/client/clientpanel.h"
#include "ui/client/clienttabs.h"
#include "ui/list/messagelist.h"
#include "ui/saved/keptfiles.h"
#include "ui/timeline/intake.h"
#include "ui/timeline/timeline.h"

#include <QTemporaryDir>
#include <QtTest>

using client::Phase;

/// Clients in tabs, against real sockets. "row1": what users of other tools complain about most.
class TestClientSides : public QObject
{
    Q_OBJECT

private slots:
    void numbersTheConnectionsOfAllTabsTogether();
    void putsWhatComesInTheListOfItsTab();
    void losesNothingThatComesWhileATabIsHidden();
    void row1CountsAFloodExactlyAndHoldsABoundedPartOfIt();
    void row1LetsAFloodedTabBeDisconnectedAndTheOtherGoOn();
    void closesTheConnectionOfATabThatIsClosed();
    void logsTheCloseOfATabThatIsClosed();
    void connectsOnlyTheTabsThatWereThereToTheOwnServer();
};

namespace {

struct Fixture {
    [[nodiscard]] ui::ClientPanel &panel(int index) const { return *tabs.panels().at(index); }
    void connectTo(int index, const FakeServer &server) const
    {
        panel(index).connectTo(server.url().toString());
        if (!QTest::qWaitFor([&] { return panel(index).state().phase == Phase::Connected; }, 10'000))
            qFatal("The tab is not connected.");
    }
    [[nodiscard]] QStringList messages(int index) const
    {
        const ui::TimelineModel &model = panel(index).messages().timelineModel();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (isMessage(model.entry(row)))
                texts.append(QString::fromUtf8(model.entry(row).payload));
        }
        return texts;
    }

    explicit Fixture(ui::Timeline::Limits limits = {})
        : timeline(limits)
    {
    }

    QTemporaryDir folder;
    ui::KeptFiles files{folder.path()};
    ui::Timeline timeline;
    ui::Intake intake{timeline};
    ui::ClientTabs tabs{timeline, files};
    app::ClientSides sides{tabs, intake};
};

} // namespace

void TestClientSides::numbersTheConnectionsOfAllTabsTogether()
{
    FakeServer server;
    Fixture f;
    f.tabs.add();
    f.tabs.add();
    for (const int index : {1, 0, 2})
        f.connectTo(index, server);
    QCOMPARE(f.panel(1).state().connection, 1U);
    QCOMPARE(f.panel(0).state().connection, 2U);
    QCOMPARE(f.panel(2).state().connection, 3U);
}

void TestClientSides::putsWhatComesInTheListOfItsTab()
{
    FakeServer one;
    FakeServer other;
    Fixture f;
    f.tabs.add();
    f.connectTo(0, one);
    f.connectTo(1, other);
    one.say(FakeServer::frame(wire::Opcode::Text, "one"));
    other.say(FakeServer::frame(wire::Opcode::Text, "other"));
    QTRY_COMPARE(f.messages(0), QStringList{QStringLiteral("one")});
    QTRY_COMPARE(f.messages(1), QStringList{QStringLiteral("other")});
}

void TestClientSides::losesNothingThatComesWhileATabIsHidden()
{
    constexpr int Count = 10'000;
    FakeServer server;
    Fixture f;
    f.connectTo(0, server);
    f.tabs.open();
    QByteArray flood;
    for (int i = 0; i < Count; ++i)
        flood += FakeServer::frame(wire::Opcode::Text, QByteArray::number(i));
    server.say(flood);
    QTRY_COMPARE_WITH_TIMEOUT(f.panel(0).received(), quint64(Count), 30'000);
    QTRY_COMPARE(f.messages(0).size(), Count);
    QTRY_VERIFY(f.tabs.tabText(0).endsWith(QLatin1String("(10,000)")));
}

void TestClientSides::row1CountsAFloodExactlyAndHoldsABoundedPartOfIt()
{
    constexpr int Messages = 200'000;
    constexpr qsizetype Rows = 10'000;
    FloodServer server(Messages);
    Fixture f({.rows = Rows});
    qsizetype most = 0;
    connect(&f.timeline, &ui::Timeline::appended, this, [&] { most = qMax(most, f.timeline.size()); });
    f.tabs.open();
    f.panel(0).connectTo(server.url().toString());
    QTRY_COMPARE_WITH_TIMEOUT(f.panel(0).state().closeCode, 1000, 60'000);
    QTRY_COMPARE(f.panel(0).received(), quint64(Messages));
    QVERIFY2(most <= Rows, qPrintable(QString::number(most)));
}

void TestClientSides::row1LetsAFloodedTabBeDisconnectedAndTheOtherGoOn()
{
    FloodServer flood(FloodServer::Endless);
    FakeServer calm;
    Fixture f;
    f.tabs.add();
    f.connectTo(1, calm);
    f.panel(0).connectTo(flood.url().toString());
    QTRY_VERIFY_WITH_TIMEOUT(f.panel(0).received() > 10'000, 60'000);
    calm.say(FakeServer::frame(wire::Opcode::Text, "calm"));
    QTRY_COMPARE_WITH_TIMEOUT(f.messages(1), QStringList{QStringLiteral("calm")}, 60'000);
    f.panel(0).disconnectFromServer();
    QTRY_VERIFY_WITH_TIMEOUT(f.panel(0).state().phase == Phase::Disconnected, 60'000);
    QVERIFY(f.panel(0).state().clean);
    QVERIFY(f.panel(1).state().phase == Phase::Connected);
}

void TestClientSides::closesTheConnectionOfATabThatIsClosed()
{
    FakeServer server;
    Fixture f;
    f.tabs.add();
    f.connectTo(1, server);
    f.tabs.close(1);
    QCOMPARE(server.hears(), QByteArray("Close 1001 "));
    server.say(FakeServer::closeFrame(1001));
    server.hangUp();
    QTRY_COMPARE(f.sides.children().size(), 1);
}

void TestClientSides::logsTheCloseOfATabThatIsClosed()
{
    FakeServer server;
    Fixture f;
    f.tabs.add();
    f.connectTo(1, server);
    f.tabs.close(1);
    QCOMPARE(server.hears(), QByteArray("Close 1001 "));
    server.say(FakeServer::closeFrame(1001));
    server.hangUp();
    QTRY_VERIFY(f.timeline.kindAt(f.timeline.end() - 1) == ui::EntryKind::ConnectionClosed);
    QCOMPARE(f.timeline.at(f.timeline.end() - 1).code, 1001);
}

void TestClientSides::connectsOnlyTheTabsThatWereThereToTheOwnServer()
{
    FakeServer server;
    Fixture f;
    f.tabs.add();
    const QString url = server.url().toString();
    f.tabs.setOwnServer(url, {});
    f.sides.setServer(url);
    QTRY_VERIFY(f.panel(0).state().phase == Phase::Connected);
    QVERIFY(f.panel(1).state().phase == Phase::Disconnected);
}

ECHOBENCH_MAIN(TestClientSides)
#include "tst_clientsides.moc"
