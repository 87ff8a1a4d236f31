// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "runningserver.h"
#include "tests/certificates.h"
#include "tests/testprogram.h"
#include "tlspeer.h"

using server::EventKind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Peers over TLS that want more than they take.
class TestTlsFlood : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsBackWhoDoesNotReadAndLosesNothing();
    void dropsWhoNeverReads();
    void stopsWhileAPeerIsHeldBack();

private:
    [[nodiscard]] server::Config config() const;
    [[nodiscard]] QSslCertificate trusted() const { return m_certificates.certificate(u"own"_s); }
    /// Sends messages until the server takes no more; returns how many were begun.
    [[nodiscard]] static int flood(TlsPeer &peer);

    Certificates m_certificates;
};

namespace {

constexpr int MessageSize = 100'000;
/// Far more than the buffers of two kernels' sides and of the server hold together.
constexpr int Endless = 1'000;

QByteArray payload(int number)
{
    return QByteArray::number(number).rightJustified(10, '0') + QByteArray(MessageSize - 10, 'x');
}

} // namespace

void TestTlsFlood::initTestCase() { QVERIFY(m_certificates.make(u"own"_s)); }

server::Config TestTlsFlood::config() const
{
    server::Config config;
    config.tls = {.certificateFile = m_certificates.certificateFile(u"own"_s),
                  .keyFile = m_certificates.keyFile(u"own"_s)};
    config.echoPrefix.clear();
    config.limits.queueSize = 64 * 1024;
    config.limits.pingInterval = 0ms;
    config.reportMessages = false;
    return config;
}

int TestTlsFlood::flood(TlsPeer &peer)
{
    peer->setReadBufferSize(1); // Qt reads a little, and then no more
    int count = 0;
    // What the server takes at all it takes soon.
    while (count < Endless) {
        peer->write(RawPeer::binary(payload(count++)));
        const bool isTaken = QTest::qWaitFor(
            [&] { return peer->bytesToWrite() == 0 && peer->encryptedBytesToWrite() == 0; }, 1'000);
        if (!isTaken)
            return count;
    }
    return count;
}

void TestTlsFlood::holdsBackWhoDoesNotReadAndLosesNothing()
{
    RunningServer server(config());
    TlsPeer peer(server.port(), trusted());
    QVERIFY(peer.open());
    const int count = flood(peer);
    QVERIFY2(count < Endless, "the server took everything");
    QCOMPARE(server.newest(EventKind::PeerHeldBack).connection, 1U);
    QCOMPARE(server.count(EventKind::ConnectionClosed), 0);

    peer->setReadBufferSize(0);
    const QByteArray header = RawPeer::header(0x82, 0, MessageSize);
    const qsizetype size = header.size() + MessageSize;
    const QByteArray all = peer.receive(count * size);
    QCOMPARE(all.size(), count * size);
    for (int i = 0; i < count; ++i)
        QVERIFY(all.mid(i * size, size) == header + payload(i));
    QTRY_COMPARE(server.count(EventKind::PeerReleased), server.count(EventKind::PeerHeldBack));
}

void TestTlsFlood::dropsWhoNeverReads()
{
    server::Config impatient = config();
    impatient.limits.stallTime = 300ms;
    RunningServer server(impatient);
    TlsPeer peer(server.port(), trusted());
    QVERIFY(peer.open());
    (void)flood(peer);
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1006);
}

void TestTlsFlood::stopsWhileAPeerIsHeldBack()
{
    server::Config quick = config();
    quick.limits.closeTime = 200ms;
    RunningServer server(quick);
    TlsPeer peer(server.port(), trusted());
    QVERIFY(peer.open());
    QVERIFY(flood(peer) < Endless);
    QVERIFY(server.stop());
}

ECHOBENCH_GUILESS_MAIN(TestTlsFlood)
#include "tst_tlsflood.moc"
