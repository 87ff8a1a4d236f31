// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/timeline/entry.h"

#include <QtTest>

class TestEntry : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatAServerEventSays();
    void keepsWhatAClientEventSays();
    void sharesThePayload();
    void mapsEveryKindOfTheServer_data();
    void mapsEveryKindOfTheServer();
    void mapsEveryKindOfTheClient_data();
    void mapsEveryKindOfTheClient();
    void knowsTheDirectionOfMessagesOnly();
};

void TestEntry::keepsWhatAServerEventSays()
{
    const auto peer = std::make_shared<server::Peer>();
    const server::Event event{.at = 5,
                              .connection = 7,
                              .kind = server::EventKind::ConnectionClosed,
                              .code = 1001,
                              .detail = QStringLiteral("away"),
                              .peer = peer};
    const ui::Entry entry = ui::entryOf(event);
    QCOMPARE(entry.side, ui::Side::Server);
    QCOMPARE(entry.at, 5);
    QCOMPARE(entry.connection, 7U);
    QCOMPARE(entry.code, 1001);
    QCOMPARE(entry.detail, QStringLiteral("away"));
    QCOMPARE(entry.peer.get(), peer.get());
}

void TestEntry::keepsWhatAClientEventSays()
{
    const client::Event event{.at = 5,
                              .connection = 7,
                              .kind = client::EventKind::MessageReceived,
                              .binary = true,
                              .size = 100,
                              .roundTrip = 42,
                              .payload = "abc"};
    const ui::Entry entry = ui::entryOf(event);
    QCOMPARE(entry.side, ui::Side::Client);
    QVERIFY(entry.binary);
    QCOMPARE(entry.size, 100);
    QCOMPARE(entry.roundTrip, 42);
    QCOMPARE(entry.payload, QByteArray("abc"));
}

void TestEntry::sharesThePayload()
{
    client::Event event;
    event.payload = QByteArray(1'000, 'x');
    const ui::Entry entry = ui::entryOf(event);
    QCOMPARE(static_cast<const void *>(entry.payload.constData()),
             static_cast<const void *>(event.payload.constData()));
}

void TestEntry::mapsEveryKindOfTheServer_data()
{
    using From = server::EventKind;
    using To = ui::EntryKind;
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    const auto row = [](const char *name, From from, To to) {
        QTest::newRow(name) << static_cast<int>(from) << static_cast<int>(to);
    };
    row("started", From::Started, To::ServerStarted);
    row("stopped", From::Stopped, To::ServerStopped);
    row("failed", From::Failed, To::ServerFailed);
    row("opened", From::ConnectionOpened, To::ConnectionOpened);
    row("message", From::MessageReceived, To::MessageReceived);
    row("closed", From::ConnectionClosed, To::ConnectionClosed);
    row("answered", From::RequestAnswered, To::RequestAnswered);
    row("dropped", From::EventsDropped, To::EventsDropped);
}

void TestEntry::mapsEveryKindOfTheServer()
{
    QFETCH(int, from);
    QFETCH(int, to);
    server::Event event;
    event.kind = static_cast<server::EventKind>(from);
    QCOMPARE(static_cast<int>(ui::entryOf(event).kind), to);
}

void TestEntry::mapsEveryKindOfTheClient_data()
{
    using From = client::EventKind;
    using To = ui::EntryKind;
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    const auto row = [](const char *name, From from, To to) {
        QTest::newRow(name) << static_cast<int>(from) << static_cast<int>(to);
    };
    row("connecting", From::Connecting, To::Connecting);
    row("connected", From::Connected, To::ConnectionOpened);
    row("sent", From::MessageSent, To::MessageSent);
    row("received", From::MessageReceived, To::MessageReceived);
    row("ping sent", From::PingSent, To::PingSent);
    row("ping received", From::PingReceived, To::PingReceived);
    row("pong sent", From::PongSent, To::PongSent);
    row("pong received", From::PongReceived, To::PongReceived);
    row("pong missed", From::PongMissed, To::PongMissed);
    row("close sent", From::CloseSent, To::CloseSent);
    row("close received", From::CloseReceived, To::CloseReceived);
    row("closed", From::Closed, To::ConnectionClosed);
    row("failed", From::Failed, To::ConnectionFailed);
    row("dropped", From::EventsDropped, To::EventsDropped);
}

void TestEntry::mapsEveryKindOfTheClient()
{
    QFETCH(int, from);
    QFETCH(int, to);
    client::Event event;
    event.kind = static_cast<client::EventKind>(from);
    QCOMPARE(static_cast<int>(ui::entryOf(event).kind), to);
}

void TestEntry::knowsTheDirectionOfMessagesOnly()
{
    ui::Entry entry;
    entry.kind = ui::EntryKind::MessageSent;
    QCOMPARE(ui::directionOf(entry), ui::Direction::Sent);
    entry.kind = ui::EntryKind::MessageReceived;
    QCOMPARE(ui::directionOf(entry), ui::Direction::Received);
    entry.kind = ui::EntryKind::ConnectionClosed;
    QCOMPARE(ui::directionOf(entry), ui::Direction::None);
}

ECHOBENCH_APPLESS_MAIN(TestEntry)
#include "tst_entry.moc"
