// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/attempt.h"
#include "fakeserver.h"
#include "tests/testprogram.h"

#include <QSignalSpy>

using client::Attempt;
using client::Problem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using wire::Opcode;

/// An attempt that keeps what it told.
class Watched : public Attempt
{
public:
    explicit Watched(const client::Config &config)
        : Attempt(config)
    {
    }

    [[nodiscard]] bool fails()
    {
        return QTest::qWaitFor([this] { return !failure.isEmpty(); }, 10'000);
    }

    QSignalSpy handshaken{this, &Attempt::handshaking};
    QSignalSpy opening{this, &Attempt::opened};
    QSignalSpy failure{this, &Attempt::failed};
};

class TestAttempt : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowFarItIs();
    void handsOverWhatCameEarly();
    void failsAtOnceWhereTheRequestCannotBeMade();
    void tellsOneFailureOnly();
    void failsAtItsDeadline();
    void namesAResetWithinTheHandshake();
    void knowsNoHandshakeBeforeTheConnection();
    void givesUpWhenDestroyed();
};

void TestAttempt::tellsHowFarItIs()
{
    FakeServer server;
    Watched attempt({.url = server.url()});
    attempt.start();
    QVERIFY(attempt.handshaken.isEmpty());
    QVERIFY(!attempt.opening.isEmpty() || attempt.opening.wait());
    QCOMPARE(attempt.handshaken.size(), 1);
    QVERIFY(attempt.failure.isEmpty());
    QCOMPARE(attempt.info()->status, 101);
    QCOMPARE(attempt.takeSocket()->peerPort(), server.serverPort());
}

void TestAttempt::handsOverWhatCameEarly()
{
    const QByteArray early = FakeServer::frame(Opcode::Text, "early") + FakeServer::closeFrame(1000);
    FakeServer server(FakeServer::upgrade() + early);
    Watched attempt({.url = server.url()});
    attempt.start();
    QVERIFY(!attempt.opening.isEmpty() || attempt.opening.wait());
    const client::Socket socket = attempt.takeSocket();
    QByteArray bytes = attempt.earlyFrames();
    (void)QTest::qWaitFor([&] {
        bytes += socket->readAll();
        return bytes.size() >= early.size();
    });
    QCOMPARE(bytes, early);
}

void TestAttempt::failsAtOnceWhereTheRequestCannotBeMade()
{
    Watched attempt({.url = QUrl(u"http://localhost/"_s)});
    attempt.start();
    QCOMPARE(attempt.failure.size(), 1);
    QCOMPARE(attempt.failure.first().first().value<Problem>(), Problem::BadRequest);
}

void TestAttempt::tellsOneFailureOnly()
{
    FakeServer server("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    Watched attempt({.url = server.url()});
    attempt.start();
    QVERIFY(attempt.fails());
    server.hangUp();
    QVERIFY(server.loses());
    QCOMPARE(attempt.failure.size(), 1);
    QVERIFY(attempt.opening.isEmpty());
}

void TestAttempt::failsAtItsDeadline()
{
    FakeServer server{QByteArray()};
    Watched attempt({.url = server.url(), .handshakeTimeout = 20ms});
    attempt.start();
    QVERIFY(attempt.fails());
    QCOMPARE(attempt.failure.first().first().value<Problem>(), Problem::TimedOut);
}

void TestAttempt::namesAResetWithinTheHandshake()
{
    FakeServer server("HTTP/1.1 101 Switching");
    Watched attempt({.url = server.url()});
    attempt.start();
    QVERIFY(server.hasAnswered());
    server.drop();
    QVERIFY(attempt.fails());
    QCOMPARE(attempt.failure.first().first().value<Problem>(), Problem::NoAnswer);
    const QString error = attempt.failure.first().last().toString();
    QVERIFY2(error.contains(u"ended the connection"_s), qPrintable(error));
}

void TestAttempt::knowsNoHandshakeBeforeTheConnection()
{
    FakeServer server;
    Watched attempt({.url = server.url()});
    attempt.start();
    QVERIFY(!attempt.info());
    QVERIFY(!attempt.certificateProblem());
    QVERIFY(attempt.redirect().isEmpty());
}

void TestAttempt::givesUpWhenDestroyed()
{
    FakeServer server{QByteArray()};
    {
        Watched attempt({.url = server.url()});
        attempt.start();
        QVERIFY(server.hasAnswered());
    }
    QVERIFY(server.loses());
}

ECHOBENCH_GUILESS_MAIN(TestAttempt)
#include "tst_attempt.moc"
