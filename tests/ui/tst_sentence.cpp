// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/timeline/sentence.h"

#include <QElapsedTimer>
#include <QtTest>

using ui::EntryKind;
using ui::sentence;
using ui::Side;
using ui::Wording;

class TestSentence : public QObject
{
    Q_OBJECT

private slots:
    void saysThePlainFacts_data();
    void saysThePlainFacts();
    void saysAClosureWithItsReason();
    void leavesNoBlankWhereAClosureHasNoReason();
    void saysWhoOpenedAConnection();
    void saysWhatARequestWasAnsweredWith();
    void saysWhyARequestWasRefused();
    void saysWhyTheServerGaveUpAConnection_data();
    void saysWhyTheServerGaveUpAConnection();
    void saysThatAMessageFoundNoRoom();
    void saysTextMessages();
    void saysAnEmptyMessage();
    void saysBinaryMessagesInHexadecimal();
    void cutsALongBinaryMessage();
    void countsDroppedEvents();
    void makesControlCharactersVisible();
    void cutsALongTextAndSaysHowLongItIs();
    void doesNotCutATextThatJustFits();
    void saysThatThePayloadIsOnlyABeginning();
    void wordsAWholeLineForAFile();
    void givesTheExactTextToTheClipboard();
    void givesAllBytesOfABinaryMessageToTheClipboard();
    void doesNotTakePlaceholdersInAMessageForItsOwn();
    void takesNoLongerForAHugeMessage();
};

void TestSentence::saysThePlainFacts_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, Side side, EntryKind kind, const QString &detail, int code,
                        const QString &said) {
        QTest::newRow(name) << static_cast<int>(side) << static_cast<int>(kind) << detail << code << said;
    };
    const QString url = QStringLiteral("ws://localhost:8000");
    row("started", Side::Server, EntryKind::ServerStarted, {}, 8000,
        QStringLiteral("Server started on port 8000"));
    row("stopped", Side::Server, EntryKind::ServerStopped, {}, 0, QStringLiteral("Server stopped"));
    row("failed", Side::Server, EntryKind::ServerFailed, QStringLiteral("Why."), 0,
        QStringLiteral("Server could not start: Why."));
    row("connecting", Side::Client, EntryKind::Connecting, url, 0,
        QStringLiteral("Connecting to ws://localhost:8000"));
    row("connected", Side::Client, EntryKind::ConnectionOpened, url, 0,
        QStringLiteral("Connected to ws://localhost:8000"));
    row("ping", Side::Client, EntryKind::PingSent, {}, 0, QStringLiteral("Sent ping"));
    row("pong missed", Side::Client, EntryKind::PongMissed, {}, 0,
        QStringLiteral("No pong has come in time"));
    row("close sent", Side::Client, EntryKind::CloseSent, QStringLiteral("bye"), 4000,
        QStringLiteral("Sent Close: 4000 bye"));
    row("close without a code", Side::Client, EntryKind::CloseReceived, {}, 1005,
        QStringLiteral("Received Close"));
    row("not connected", Side::Client, EntryKind::ConnectionFailed, QStringLiteral("Why."), 0,
        QStringLiteral("Connection failed: Why."));
}

void TestSentence::saysThePlainFacts()
{
    QFETCH(int, side);
    QFETCH(int, kind);
    QFETCH(QString, detail);
    QFETCH(int, code);
    QTEST(sentence(entries::fact(static_cast<Side>(side), static_cast<EntryKind>(kind), detail,
                                 static_cast<quint16>(code))),
          "said");
}

void TestSentence::saysAClosureWithItsReason()
{
    const auto closed = entries::fact(Side::Server, EntryKind::ConnectionClosed, QStringLiteral("bye"), 1000);
    QCOMPARE(sentence(closed), QStringLiteral("Connection closed: 1000 bye"));
}

void TestSentence::leavesNoBlankWhereAClosureHasNoReason()
{
    QCOMPARE(sentence(entries::fact(Side::Client, EntryKind::ConnectionClosed, {}, 1006)),
             QStringLiteral("Connection closed: 1006"));
}

void TestSentence::saysWhoOpenedAConnection()
{
    auto peer = std::make_shared<server::Peer>();
    peer->address = QHostAddress(QHostAddress::LocalHost);
    peer->port = 51234;
    peer->path = QStringLiteral("/");
    ui::Entry opened = entries::fact(Side::Server, EntryKind::ConnectionOpened);
    opened.peer = peer;
    QCOMPARE(sentence(opened), QStringLiteral("Connection opened from 127.0.0.1:51234, path /"));
    peer->origin = QStringLiteral("null");
    QCOMPARE(sentence(opened), QStringLiteral("Connection opened from 127.0.0.1:51234, path /, origin null"));
    peer->subprotocol = QStringLiteral("chat");
    QCOMPARE(sentence(opened),
             QStringLiteral("Connection opened from 127.0.0.1:51234, path /, origin null, subprotocol chat"));
}

void TestSentence::saysWhatARequestWasAnsweredWith()
{
    const auto answered = [](const QString &request) {
        return sentence(entries::fact(Side::Server, EntryKind::RequestAnswered, request, 404));
    };
    QCOMPARE(answered(QStringLiteral("GET /nope HTTP/1.1")), QStringLiteral("Answered 404 to GET /nope"));
    QCOMPARE(answered(QStringLiteral("GARBAGE")), QStringLiteral("Answered 404 to GARBAGE"));
    QCOMPARE(answered({}), QStringLiteral("Answered 404 to an incomplete request"));
}

void TestSentence::saysWhyARequestWasRefused()
{
    ui::Entry refused =
        entries::fact(Side::Server, EntryKind::RequestAnswered, QStringLiteral("GET /x"), 404);
    refused.payload = "No such page.";
    QCOMPARE(sentence(refused), QStringLiteral("Refused GET /x with 404: No such page."));
    refused.detail.clear();
    QCOMPARE(sentence(refused), QStringLiteral("Refused an incomplete request with 404: No such page."));
}

void TestSentence::saysWhyTheServerGaveUpAConnection_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, server::Cause cause, const char *why) {
        QTest::newRow(name) << static_cast<int>(cause) << QString::fromLatin1(why);
    };
    row("stalled", server::Cause::Stalled, " (the client read nothing of what waits for it)");
    row("pong late", server::Cause::PongLate, " (the client did not answer a ping)");
    row("close late", server::Cause::CloseLate, " (the client did not end the connection in time)");
    row("dropped", server::Cause::Dropped, " (you dropped it without a Close)");
    row("none", server::Cause::None, "");
}

void TestSentence::saysWhyTheServerGaveUpAConnection()
{
    QFETCH(const int, cause);
    QFETCH(const QString, why);
    ui::Entry closed = entries::fact(Side::Server, EntryKind::ConnectionClosed, {}, 1006);
    closed.cause = static_cast<server::Cause>(cause);
    QCOMPARE(sentence(closed), QStringLiteral("Connection closed: 1006") + why);
}

void TestSentence::saysThatAMessageFoundNoRoom()
{
    ui::Entry refused = entries::fact(Side::Server, EntryKind::MessageNotSent);
    refused.size = 1'234;
    QCOMPARE(sentence(refused), QStringLiteral("Not sent: the client leaves too much unread (1,234 bytes)"));
}

void TestSentence::saysTextMessages()
{
    QCOMPARE(sentence(entries::serverReceived("hello")), QStringLiteral("Received message: hello"));
    QCOMPARE(sentence(entries::sent("Grüße 😀")), QStringLiteral("Sent message: Grüße 😀"));
    QCOMPARE(ui::messageText(entries::sent("hello")), QStringLiteral("hello"));
}

void TestSentence::saysAnEmptyMessage()
{
    QCOMPARE(sentence(entries::serverReceived({})), QStringLiteral("Received message: "));
}

void TestSentence::saysBinaryMessagesInHexadecimal()
{
    QCOMPARE(sentence(entries::binary(entries::serverReceived("hello"))),
             QStringLiteral("Received binary message: 5 bytes, 68 65 6c 6c 6f"));
    QCOMPARE(sentence(entries::binary(entries::sent({}))), QStringLiteral("Sent binary message: 0 bytes"));
}

void TestSentence::cutsALongBinaryMessage()
{
    const QString said = ui::messageText(entries::binary(entries::sent(QByteArray(1'000, '\x01'))));
    QCOMPARE(said,
             QStringLiteral("1,000 bytes, ") + QStringLiteral("01 ").repeated(32) + QStringLiteral("…"));
}

void TestSentence::countsDroppedEvents()
{
    ui::Entry dropped = entries::fact(Side::Server, EntryKind::EventsDropped);
    dropped.size = 1'234;
    QCOMPARE(sentence(dropped), QStringLiteral("1,234 older events were let go unseen"));
}

void TestSentence::makesControlCharactersVisible()
{
    QCOMPARE(sentence(entries::sent(QByteArray("a\0b\r\n\tc", 7))), QStringLiteral("Sent message: a␀b␍␊␉c"));
    QCOMPARE(sentence(entries::fact(Side::Server, EntryKind::ConnectionClosed, QStringLiteral("two\nlines"),
                                    1000)),
             QStringLiteral("Connection closed: 1000 two␊lines"));
}

void TestSentence::cutsALongTextAndSaysHowLongItIs()
{
    QCOMPARE(ui::messageText(entries::sent(QByteArray(12'345, 'x'))),
             QString(2'000, QLatin1Char('x')) + QStringLiteral("… (12,345 bytes in all)"));
}

void TestSentence::doesNotCutATextThatJustFits()
{
    const QByteArray fits(2'000, 'x');
    QCOMPARE(ui::messageText(entries::sent(fits)), QString::fromLatin1(fits));
    // 1,999 units and then a pair: the pair does not fit.
    const QString said = ui::messageText(entries::sent(QByteArray(1'999, 'x') + "\xf0\x9f\x98\x80"));
    QCOMPARE(said, QString(1'999, QLatin1Char('x')) + QStringLiteral("… (2,003 bytes in all)"));
}

void TestSentence::saysThatThePayloadIsOnlyABeginning()
{
    ui::Entry entry = entries::sent("abc");
    entry.size = 9'000;
    QCOMPARE(ui::messageText(entry, Wording::Exact),
             QStringLiteral("abc… (9,000 bytes in all, the first 3 were kept)"));
}

void TestSentence::wordsAWholeLineForAFile()
{
    const QString said = sentence(entries::sent(QByteArray(5'000, 'x') + '\n'), Wording::Line);
    QCOMPARE(said, QStringLiteral("Sent message: ") + QString(5'000, QLatin1Char('x')) + QStringLiteral("␊"));
}

void TestSentence::givesTheExactTextToTheClipboard()
{
    const QByteArray payload = QByteArray(5'000, 'x') + QByteArray("\0\r\n\t", 4);
    QCOMPARE(ui::messageText(entries::sent(payload), Wording::Exact), QString::fromUtf8(payload));
}

void TestSentence::givesAllBytesOfABinaryMessageToTheClipboard()
{
    QCOMPARE(ui::messageText(entries::binary(entries::sent(QByteArray(100, '\xff'))), Wording::Exact),
             QStringLiteral("ff ").repeated(100).trimmed());
}

void TestSentence::doesNotTakePlaceholdersInAMessageForItsOwn()
{
    QCOMPARE(sentence(entries::sent("%1 %2")), QStringLiteral("Sent message: %1 %2"));
    QCOMPARE(
        sentence(entries::fact(Side::Server, EntryKind::RequestAnswered, QStringLiteral("GET /%1%2"), 404)),
        QStringLiteral("Answered 404 to GET /%1%2"));
}

void TestSentence::takesNoLongerForAHugeMessage()
{
    const ui::Entry huge = entries::sent(QByteArray(16 << 20, 'x'));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        QVERIFY(sentence(huge).size() < 2'100);
    // To convert 16 MiB a hundred times takes more than a second.
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

ECHOBENCH_APPLESS_MAIN(TestSentence)
#include "tst_sentence.moc"
