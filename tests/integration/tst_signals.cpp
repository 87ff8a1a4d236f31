// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/integration/echobenchprocess.h"
#include "tests/integration/qtpeer.h"
#include "tests/testprogram.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

class TestSignals : public QObject
{
    Q_OBJECT

private slots:
    void aSignalClosesEveryConnectionWith1001_data();
    void aSignalClosesEveryConnectionWith1001();
    void aSecondSignalEndsAtOnce_data();
    void aSecondSignalEndsAtOnce();
    void aHangingRequestDoesNotHoldTheEndUp();

private:
    static bool refusesConnections(quint16 port);
};

/// A peer that asks for an echo too large for the kernel's buffers and reads none of it: a connection that
/// cannot be closed in good order.
class DeafPeer
{
public:
    explicit DeafPeer(quint16 port)
    {
        m_socket.setReadBufferSize(1); // else QTcpSocket reads whatever comes
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                       "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    }

    /// Waits for the answer to the handshake.
    [[nodiscard]] bool isConnected()
    {
        return QTest::qWaitFor([this] { return m_socket.bytesAvailable() > 0; }, EchoBenchProcess::Patience);
    }

    /// Sends one binary message of 15 MiB in a frame whose mask is zero.
    void ask()
    {
        constexpr quint64 size = 15 << 20;
        QByteArray frame("\x82\xff", 2);
        for (int shift = 56; shift >= 0; shift -= 8)
            frame.append(static_cast<char>((size >> shift) & 0xff));
        frame.append(4, '\0');
        m_socket.write(frame + QByteArray(size, 'x'));
    }

private:
    QTcpSocket m_socket;
};

bool TestSignals::refusesConnections(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    (void)QTest::qWaitFor([&] { return socket.state() != QAbstractSocket::ConnectingState; });
    return socket.error() == QAbstractSocket::ConnectionRefusedError;
}

void TestSignals::aSignalClosesEveryConnectionWith1001_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestSignals::aSignalClosesEveryConnectionWith1001()
{
    QFETCH(const int, number);
    EchoBenchProcess program;
    QVERIFY(program.serve());
    QtPeer one(program.url());
    QtPeer two(program.url());
    QVERIFY(one.isConnected());
    QVERIFY(two.isConnected());
    QCOMPARE(one.answerTo(u"hello"_s), u"Echo: hello"_s);
    program.send(number);
    QCOMPARE(one.closeCode(), 1001);
    QCOMPARE(two.closeCode(), 1001);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.sentences().count(u"Connection closed: 1001"_s), 2);
    QCOMPARE(program.sentences().constLast(), u"Server stopped"_s);
    QCOMPARE(program.errorOutput(), QString());
}

void TestSignals::aSecondSignalEndsAtOnce_data() { aSignalClosesEveryConnectionWith1001_data(); }

void TestSignals::aSecondSignalEndsAtOnce()
{
    QFETCH(const int, number);
    EchoBenchProcess program;
    QVERIFY(program.serve());
    DeafPeer peer(program.port());
    QVERIFY(peer.isConnected());
    peer.ask();
    QVERIFY(QTest::qWaitFor([&] { return program.output().contains("Received binary message"); },
                            EchoBenchProcess::Patience));
    program.send(number);
    // The first signal has been seen; two that come together would be one.
    QVERIFY(QTest::qWaitFor([&] { return refusesConnections(program.port()); }, EchoBenchProcess::Patience));
    QVERIFY(!program.hasEnded());
    program.send(number);
    // The end in good order has exit code 0.
    QCOMPARE(program.exitCode(), 128 + number);
}

void TestSignals::aHangingRequestDoesNotHoldTheEndUp()
{
    EchoBenchProcess program;
    QVERIFY(program.serve());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), program.port());
    socket.write("GET / HTTP/1.1\r\n");
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    program.send(SIGTERM);
    QCOMPARE(program.exitCode(), 0);
}

ECHOBENCH_GUILESS_MAIN(TestSignals)
#include "tst_signals.moc"
