// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "rawpeer.h"
#include "runningserver.h"
#include "tests/testprogram.h"

#include <algorithm>

using server::EventKind;
using namespace std::chrono_literals;

/// What becomes of a peer that does not read its echoes.
class TestBackpressure : public QObject
{
    Q_OBJECT

private slots:
    void holdsBackWhoDoesNotRead();
    void losesNothingForWhoReadsAgain();
    void answersOthersMeanwhile();
    void dropsWhoNeverReads();
    void keepsWhoReadsSlowly();
    void forgetsNobodyWhoReadsJustInTime();
    void stopsWhileAPeerIsHeldBack();
};

namespace {

constexpr int SmallBuffer = 32 * 1024;
constexpr int MessageSize = 10'000;

server::Config config()
{
    server::Config config;
    config.echoPrefix.clear();
    config.limits.queueSize = 64 * 1024;
    config.limits.pingInterval = 0ms;
    config.reportMessages = false;
    return config;
}

QByteArray payload(qsizetype number)
{
    return QByteArray::number(number).rightJustified(10, '0') + QByteArray(MessageSize - 10, 'x');
}

/// Sends messages, numbered from 0, as long as the server takes them.
class Flood
{
public:
    explicit Flood(RawPeer &peer)
        : m_peer(peer)
    {
    }

    /// Sends until the peer is held back, or `most` messages are sent. Returns whether it was held back.
    bool run(qsizetype most)
    {
        while (m_count < most || !m_rest.isEmpty()) {
            if (m_rest.isEmpty())
                m_rest = RawPeer::binary(payload(m_count++));
            // What the server takes at all it takes soon, and a kernel's buffers are full after megabytes.
            if (!m_peer.wait(POLLOUT, 1s))
                return true;
            m_rest.remove(0, m_peer.sendSome(m_rest));
        }
        return false;
    }

    /// Sends what is left of the last message while it reads. Returns whether every echo was right.
    bool finish()
    {
        for (qsizetype i = 0; i < m_count; ++i) {
            m_rest.remove(0, m_rest.isEmpty() ? 0 : m_peer.sendSome(m_rest));
            if (m_peer.next() != QByteArray("binary " + payload(i)))
                return false;
        }
        return m_rest.isEmpty();
    }

    [[nodiscard]] qsizetype count() const { return m_count; }

private:
    RawPeer &m_peer;
    QByteArray m_rest;
    qsizetype m_count = 0;
};

/// Far more than the buffers of two kernels' sides and of the server hold together.
constexpr qsizetype Endless = 10'000;

} // namespace

void TestBackpressure::holdsBackWhoDoesNotRead()
{
    RunningServer server(config());
    RawPeer peer(server.port(), SmallBuffer);
    QVERIFY(peer.open());
    Flood flood(peer);
    QVERIFY(flood.run(Endless));
    const server::Event held = server.newest(EventKind::PeerHeldBack);
    QCOMPARE(held.kind, EventKind::PeerHeldBack);
    QCOMPARE(held.connection, 1U);
    QVERIFY(server.count(EventKind::PeerHeldBack) == server.count(EventKind::PeerReleased) + 1);
    QCOMPARE(server.count(EventKind::ConnectionClosed), 0);
}

void TestBackpressure::losesNothingForWhoReadsAgain()
{
    RunningServer server(config());
    RawPeer peer(server.port(), SmallBuffer);
    QVERIFY(peer.open());
    for (int i = 0; i < 2; ++i) {
        Flood flood(peer);
        QVERIFY(flood.run(Endless));
        QVERIFY(flood.finish());
    }
    QTRY_COMPARE(server.count(EventKind::PeerReleased), server.count(EventKind::PeerHeldBack));
    QVERIFY(server.count(EventKind::PeerReleased) >= 2);
    QVERIFY(peer.send(RawPeer::text("hello")));
    QCOMPARE(peer.next(), QByteArray("text hello"));
}

void TestBackpressure::answersOthersMeanwhile()
{
    server::Config one = config();
    one.threads = 1;
    RunningServer server(one);
    RawPeer lazy(server.port(), SmallBuffer);
    QVERIFY(lazy.open());
    QVERIFY(Flood(lazy).run(Endless));
    RawPeer other(server.port());
    QVERIFY(other.open());
    for (int i = 0; i < 100; ++i) {
        QVERIFY(other.send(RawPeer::text("hello")));
        QCOMPARE(other.next(), QByteArray("text hello"));
    }
}

void TestBackpressure::dropsWhoNeverReads()
{
    server::Config impatient = config();
    impatient.limits.stallTime = 300ms;
    RunningServer server(impatient);
    RawPeer peer(server.port(), SmallBuffer);
    QVERIFY(peer.open());
    // In the end it cannot send any more, since the connection is broken.
    while (peer.send(RawPeer::binary(payload(0))))
        ;
    const server::Event closed = server.newest(EventKind::ConnectionClosed);
    QCOMPARE(closed.code, 1006);
    QCOMPARE(closed.cause, server::Cause::Stalled);
    QTRY_COMPARE(server->status().connections, 0);
}

void TestBackpressure::keepsWhoReadsSlowly()
{
    server::Config impatient = config();
    impatient.limits.stallTime = 3s;
    RunningServer server(impatient);
    RawPeer peer(server.port(), SmallBuffer);
    QVERIFY(peer.open());
    Flood flood(peer);
    QVERIFY(flood.run(Endless));
    // So little in all that the kernel takes no more of the queue, and longer than stallTime.
    const QDeadlineTimer deadline(5s);
    for (qsizetype i = 0; !deadline.hasExpired() && i < flood.count() / 2; ++i) {
        QVERIFY(peer.next() == QByteArray("binary " + payload(i)));
        (void)peer.wait(POLLPRI, 50ms);
    }
    QCOMPARE(server.count(EventKind::ConnectionClosed), 0);
}

/// The queue may empty itself between the look at its size and the decision to hold the peer back.
void TestBackpressure::forgetsNobodyWhoReadsJustInTime()
{
    server::Config narrow = config();
    narrow.limits.queueSize = 1;
    RunningServer server(narrow);
    RawPeer peer(server.port(), SmallBuffer);
    QVERIFY(peer.open());
    constexpr int burst = 20;
    QByteArray bytes;
    for (int i = 0; i < burst; ++i)
        bytes += RawPeer::binary(payload(i));
    for (int round = 0; round < 200; ++round) {
        qsizetype sent = 0;
        for (int i = 0; i < burst; ++i) {
            sent += peer.sendSome(QByteArrayView(bytes).sliced(sent));
            QVERIFY(sent > i * MessageSize);
            QVERIFY(peer.next() == QByteArray("binary " + payload(i)));
        }
        QCOMPARE(sent, bytes.size());
    }
}

void TestBackpressure::stopsWhileAPeerIsHeldBack()
{
    server::Config quick = config();
    quick.limits.closeTime = 200ms;
    RunningServer server(quick);
    RawPeer peer(server.port(), SmallBuffer);
    QVERIFY(peer.open());
    QVERIFY(Flood(peer).run(Endless));
    QVERIFY(server.stop());
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1001);
}

ECHOBENCH_GUILESS_MAIN(TestBackpressure)
#include "tst_backpressure.moc"
