// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/client.h"
#include "tests/peers/foreignpeer.h"
#include "tests/testprogram.h"

#include <QUrl>

using client::EventKind;
using client::Phase;
using namespace Qt::StringLiterals;

/// Our client with what it received.
class Subject : public client::Client
{
public:
    explicit Subject(quint16 port)
    {
        connect(this, &Client::eventsHappened, this, [this](const QList<client::Event> &batch) {
            for (const client::Event &event : batch)
                if (event.kind == EventKind::MessageReceived)
                    received.append(event);
        });
        connectTo({.url = QUrl(u"ws://localhost:%1"_s.arg(port))});
    }

    [[nodiscard]] bool isIn(Phase phase)
    {
        return QTest::qWaitFor([&] { return state().phase == phase; }, ForeignPeer::Patience);
    }

    /// Waits for the answer to a text.
    [[nodiscard]] QByteArray answerTo(const QString &text)
    {
        const qsizetype before = received.size();
        sendText(text);
        (void)QTest::qWaitFor([&] { return received.size() > before; }, ForeignPeer::Patience);
        return received.size() > before ? received.at(before).payload : QByteArray("(no answer)");
    }

    QList<client::Event> received;
};

/// Our client against servers of other houses.
class TestForeignServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void answerOurTexts_data();
    void answerOurTexts();
    void answerOurLargeTexts_data() { answerOurTexts_data(); }
    void answerOurLargeTexts();
    void seeOurCloseCode_data();
    void seeOurCloseCode();
    void closeUsWithCodeAndReason_data() { orderable(); }
    void closeUsWithCodeAndReason();
    void dropUs_data() { orderable(); }
    void dropUs();
    void sendUsBinaryMessages_data() { orderable(); }
    void sendUsBinaryMessages();
    void sendUsFragments_data() { orderable(); }
    void sendUsFragments();
    void getOurPong_data() { orderable(); }
    void getOurPong();

private:
    static void orderable();

    QString m_pythonObstacle;
};

void TestForeignServers::initTestCase()
{
    if (const QString obstacle = ForeignPeer::obstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    m_pythonObstacle = ForeignPeer::pythonObstacle();
}

void TestForeignServers::init()
{
    const QByteArrayView row(QTest::currentDataTag());
    if (row == QByteArrayView("Python") && !m_pythonObstacle.isEmpty())
        QSKIP(qPrintable(m_pythonObstacle));
}

/// The servers that take orders.
void TestForeignServers::orderable()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("ws") << u"ws-server.mjs"_s;
    QTest::newRow("Python") << u"websockets-server.py"_s;
}

void TestForeignServers::answerOurTexts_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("ws") << u"ws-server.mjs"_s << QString();
    QTest::newRow("Python") << u"websockets-server.py"_s << QString();
    QTest::newRow("the tutorial's") << u"tutorial-server.mjs"_s << u"Echo: "_s;
}

void TestForeignServers::answerOurTexts()
{
    QFETCH(const QString, script);
    QFETCH(const QString, prefix);
    ForeignPeer server(script, {});
    Subject client(server.port());
    QVERIFY2(client.isIn(Phase::Connected), qPrintable(client.state().error));
    for (const QString &text : {u"hello"_s, QString(), u"a\0b"_s, u"h\u00e9 \U0001F30D \U0010FFFD"_s}) {
        QCOMPARE(client.answerTo(text), QString(prefix + text).toUtf8());
        QVERIFY(client.received.constLast().roundTrip > 0);
    }
}

// The package websocket takes frames of up to 64 KiB, and answers in fragments of 16 KiB that part
// characters.
void TestForeignServers::answerOurLargeTexts()
{
    QFETCH(const QString, script);
    QFETCH(const QString, prefix);
    ForeignPeer server(script, {});
    Subject client(server.port());
    QVERIFY2(client.isIn(Phase::Connected), qPrintable(client.state().error));
    const QString text = u"\u20ac\u00e9x\U0001F30D"_s.repeated(6'000);
    client.sendText(text);
    QVERIFY(QTest::qWaitFor(
        [&] { return !client.received.isEmpty() || client.state().phase != Phase::Connected; },
        ForeignPeer::Patience));
    QCOMPARE(client.state().phase, Phase::Connected);
    QVERIFY(client.received.constFirst().payload == QString(prefix + text).toUtf8());
}

void TestForeignServers::seeOurCloseCode_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("line");
    QTest::newRow("ws") << u"ws-server.mjs"_s << u"closed 1000 "_s;
    QTest::newRow("Python") << u"websockets-server.py"_s << u"closed 1000 "_s;
    QTest::newRow("the tutorial's") << u"tutorial-server.mjs"_s << u"Connection closed: 1000 "_s;
}

void TestForeignServers::seeOurCloseCode()
{
    QFETCH(const QString, script);
    QFETCH(const QString, line);
    ForeignPeer server(script, {});
    Subject client(server.port());
    QVERIFY(client.isIn(Phase::Connected));
    client.disconnectFromServer();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1000);
    QVERIFY2(server.says(line), qPrintable(server.output() + server.errorOutput()));
}

void TestForeignServers::closeUsWithCodeAndReason()
{
    QFETCH(const QString, script);
    ForeignPeer server(script, {});
    Subject client(server.port());
    QVERIFY(client.isIn(Phase::Connected));
    client.sendText(u"close"_s);
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 4002);
    QCOMPARE(client.state().closeReason, u"ordered"_s);
    QVERIFY(server.says(u"closed 4002 ordered"_s)); // our answer to the Close frame came back
}

void TestForeignServers::dropUs()
{
    QFETCH(const QString, script);
    ForeignPeer server(script, {});
    Subject client(server.port());
    QVERIFY(client.isIn(Phase::Connected));
    client.sendText(u"terminate"_s);
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().closeCode, 1006);
}

void TestForeignServers::sendUsBinaryMessages()
{
    QFETCH(const QString, script);
    ForeignPeer server(script, {});
    Subject client(server.port());
    QVERIFY(client.isIn(Phase::Connected));
    QCOMPARE(client.answerTo(u"binary"_s), QByteArray("\x00\xff\x0a", 3));
    QVERIFY(client.received.constLast().binary);
}

void TestForeignServers::sendUsFragments()
{
    QFETCH(const QString, script);
    ForeignPeer server(script, {});
    Subject client(server.port());
    QVERIFY(client.isIn(Phase::Connected));
    QCOMPARE(client.answerTo(u"fragments"_s), QByteArray("one, two"));
}

void TestForeignServers::getOurPong()
{
    QFETCH(const QString, script);
    ForeignPeer server(script, {});
    Subject client(server.port());
    QVERIFY(client.isIn(Phase::Connected));
    QCOMPARE(client.answerTo(u"ping"_s), QByteArray("pong: are you there?"));
}

ECHOBENCH_GUILESS_MAIN(TestForeignServers)
#include "tst_foreignservers.moc"
