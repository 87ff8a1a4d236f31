// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "rawpeer.h"
#include "tests/testprogram.h"

#include "server/limits.h"
#include "server/wire/clock.h"
#include "server/wiresocket.h"
#include "tests/wire/vectorhalf.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A stream in memory: what the peer sent and is sent, and how often it was flushed.
class FakeTransport : public server::Transport
{
public:
    struct Wire {
        FakeTransport *transport = nullptr;
        QByteArray incoming;
        QByteArray outgoing; ///< what was flushed
        QByteArray waiting;  ///< queued
        int flushes = 0;     ///< of something
        bool takes = true;   ///< the peer reads
        bool ends = false;   ///< the peer's stream is at its end
        bool reading = true;
        bool finished = false;
    };

    explicit FakeTransport(Wire &wire)
        : m_wire(wire)
    {
        wire.transport = this;
    }

    void readable() { owner()->onReadable(); }
    void broken() { owner()->onBroken(); }
    void progress()
    {
        flush();
        owner()->onProgress();
    }

    Received receive(std::span<char> buffer) override
    {
        const qsizetype size = std::min(m_wire.incoming.size(), static_cast<qsizetype>(buffer.size()));
        std::memcpy(buffer.data(), m_wire.incoming.constData(), static_cast<std::size_t>(size));
        m_wire.incoming.remove(0, size);
        return {.size = size, .atEnd = size == 0 && m_wire.ends};
    }
    void setReading(bool reading) override { m_wire.reading = reading; }
    void queue(QByteArrayView bytes) override { m_wire.waiting.append(bytes.data(), bytes.size()); }
    void flush() override
    {
        if (!m_wire.takes || m_wire.waiting.isEmpty())
            return;
        ++m_wire.flushes;
        m_wire.outgoing += std::exchange(m_wire.waiting, {});
    }
    [[nodiscard]] qint64 queued() const override { return m_wire.waiting.size(); }
    void finish() override { m_wire.finished = true; }
    [[nodiscard]] QHostAddress peerAddress() const override { return {}; }
    [[nodiscard]] quint16 peerPort() const override { return 0; }

private:
    Wire &m_wire;
};

QByteArray closing(int code, const QByteArray &reason)
{
    return QByteArray::fromHex("88") + static_cast<char>(2 + reason.size()) + static_cast<char>(code / 256) +
           static_cast<char>(code % 256) + reason;
}

} // namespace

class TestWireSocket : public QObject, private server::WireSocket::Owner
{
    Q_OBJECT

private slots:
    void init();
    void sendsPrefixAndPayloadAsOneFrame();
    void flushesOnceForMessagesThatCameTogether();
    void flushesWhatIsSentBetweenTwoTurns();
    void deliversWhatCameWithTheHandshake();
    void answersAPingWithItsPayload();
    void answersACloseWithItsCodeAndReason();
    void answersAnEmptyCloseWithAnEmptyOne();
    void closesWithTheRuleThatWasBroken();
    void sendsNothingAfterItsClose();
    void takesTheCodeOfThePeersAnswer();
    void keepsItsOwnCodeIfThePeerDoesNotAnswer();
    void calls1006WhatEndsWithoutAClose();
    void saysWhyItDroppedThePeer();
    void holdsBackAPeerThatDoesNotRead();
    void tellsWhenAMessageCameAndWhenItsAnswerHasLeft();
    void letsASlowReaderHaveWhatIsQueuedBeforeTheClose();
    void awaitsTheEndOfAPeerThatHasEverythingForTwoSeconds();
    void givesUpTheVectorHalvesBeforeItCopies();

private:
    void onMessage(wire::Opcode opcode, QByteArrayView payload) override
    {
        m_hadVectorHalves = vectorhalf::isUsed();
        m_messages << payload.toByteArray();
        m_socket->send(opcode, "> ", payload);
    }
    void onFlushed(qint64 /*answeredAt*/) override { m_leftWith = m_wire.outgoing; }
    void onHeldBackChanged() override { ++m_heldBackChanges; }
    void onEnded() override { m_ended = true; }

    void start(const QByteArray &early = {})
    {
        server::WireSocket::Owner &owner = *this;
        m_socket = std::make_unique<server::WireSocket>(std::make_unique<FakeTransport>(m_wire), early,
                                                        m_limits, m_scratch, owner);
        m_socket->begin();
    }
    void receive(const QByteArray &bytes)
    {
        m_wire.incoming = bytes;
        m_wire.transport->readable();
    }
    /// What goes out, once.
    QByteArray sent() { return std::exchange(m_wire.outgoing, {}); }

    server::Limits m_limits;
    std::vector<char> m_scratch = std::vector<char>(65'536);
    FakeTransport::Wire m_wire;
    std::unique_ptr<server::WireSocket> m_socket;
    QList<QByteArray> m_messages;
    QByteArray m_leftWith; ///< what had gone out when onFlushed() came
    int m_heldBackChanges = 0;
    bool m_ended = false;
    bool m_hadVectorHalves = false; ///< when the last message came
};

void TestWireSocket::init()
{
    m_limits = {};
    m_wire = {};
    m_messages.clear();
    m_leftWith.clear();
    m_heldBackChanges = 0;
    m_ended = false;
}

void TestWireSocket::sendsPrefixAndPayloadAsOneFrame()
{
    start();
    receive(RawPeer::text("hello"));
    QCOMPARE(sent(), QByteArray("\x81\x07> hello"));
}

void TestWireSocket::flushesOnceForMessagesThatCameTogether()
{
    start();
    receive(RawPeer::text("a") + RawPeer::binary("b") + RawPeer::text("c"));
    QCOMPARE(sent(), QByteArray("\x81\x03> a\x82\x03> b\x81\x03> c"));
    QCOMPARE(m_wire.flushes, 1);
}

void TestWireSocket::flushesWhatIsSentBetweenTwoTurns()
{
    start();
    m_socket->send(wire::Opcode::Binary, {}, "x");
    QCOMPARE(sent(), QByteArray("\x82\x01x"));
}

void TestWireSocket::deliversWhatCameWithTheHandshake()
{
    start(RawPeer::text("early"));
    QCOMPARE(m_messages, QList<QByteArray>{"early"});
}

void TestWireSocket::answersAPingWithItsPayload()
{
    start();
    receive(RawPeer::frame(0x89, "are you there"));
    QCOMPARE(sent(), QByteArray("\x8a\x0d"
                                "are you there"));
}

void TestWireSocket::answersACloseWithItsCodeAndReason()
{
    start();
    receive(RawPeer::closing(4000, "bye"));
    QCOMPARE(sent(), closing(4000, "bye"));
    QVERIFY(m_wire.finished);
    QCOMPARE(m_socket->ending().code, 4000);
    QCOMPARE(m_socket->ending().reason, u"bye"_s);
}

void TestWireSocket::answersAnEmptyCloseWithAnEmptyOne()
{
    start();
    receive(RawPeer::frame(0x88));
    QCOMPARE(sent(), QByteArray("\x88\x00", 2));
    QCOMPARE(m_socket->ending().code, 1005);
}

void TestWireSocket::closesWithTheRuleThatWasBroken()
{
    start();
    receive(RawPeer::frame(0x83));
    QCOMPARE(m_socket->ending().code, 1002);
    QCOMPARE(sent(), closing(1002, m_socket->ending().reason.toUtf8()));
    QVERIFY(m_wire.finished);
}

void TestWireSocket::sendsNothingAfterItsClose()
{
    start();
    m_socket->close(1001, {});
    receive(RawPeer::text("still here") + RawPeer::frame(0x89, "ping"));
    m_socket->send(wire::Opcode::Text, {}, "too late");
    m_socket->close(1000, {});
    QCOMPARE(sent(), closing(1001, {}));
    QVERIFY(m_messages.isEmpty());
}

void TestWireSocket::takesTheCodeOfThePeersAnswer()
{
    start();
    m_socket->close(1001, {});
    QVERIFY(!m_wire.finished);
    receive(RawPeer::closing(1001, "well"));
    QVERIFY(m_wire.finished);
    QCOMPARE(m_socket->ending().reason, u"well"_s);
}

void TestWireSocket::keepsItsOwnCodeIfThePeerDoesNotAnswer()
{
    start();
    m_socket->close(1001, u"going"_s);
    m_socket->tick(wire::now());
    QVERIFY(!m_ended);
    m_socket->tick(wire::now() + std::chrono::nanoseconds(m_limits.closeTime).count());
    QVERIFY(m_ended);
    QCOMPARE(m_socket->ending().code, 1001);
    QCOMPARE(m_socket->ending().reason, u"going"_s);
    QVERIFY(m_socket->ending().cause == server::Cause::CloseLate);
}

void TestWireSocket::calls1006WhatEndsWithoutAClose()
{
    start();
    m_wire.ends = true;
    m_wire.transport->readable();
    QVERIFY(m_ended);
    QCOMPARE(m_socket->ending().code, 1006);

    init();
    start();
    m_wire.transport->broken();
    QVERIFY(m_ended);
    QCOMPARE(m_socket->ending().code, 1006);
}

void TestWireSocket::saysWhyItDroppedThePeer()
{
    start();
    m_socket->drop(server::Cause::Dropped);
    QVERIFY(m_ended);
    QVERIFY(!m_wire.reading);
    QCOMPARE(m_socket->ending().code, 1006);
    QVERIFY(m_socket->ending().cause == server::Cause::Dropped);
}

void TestWireSocket::holdsBackAPeerThatDoesNotRead()
{
    m_limits.queueSize = 20;
    start();
    m_wire.takes = false;
    receive(RawPeer::text("0123456789") + RawPeer::text("0123456789") + RawPeer::text("last"));
    QVERIFY(m_socket->isHeldBack());
    QVERIFY(!m_wire.reading);
    QCOMPARE(m_messages.size(), 2);

    m_wire.takes = true;
    m_wire.transport->progress();
    QVERIFY(!m_socket->isHeldBack());
    QVERIFY(m_wire.reading);
    QCOMPARE(m_messages.last(), QByteArray("last"));
    QCOMPARE(m_heldBackChanges, 2);
    QVERIFY(sent().endsWith("> last"));
}

void TestWireSocket::tellsWhenAMessageCameAndWhenItsAnswerHasLeft()
{
    start();
    const qint64 before = wire::now();
    receive(RawPeer::text("a") + RawPeer::text("b"));
    QVERIFY(m_socket->receivedAt() >= before);
    QVERIFY(m_socket->receivedAt() <= wire::now());
    QCOMPARE(m_leftWith, QByteArray("\x81\x03> a\x81\x03> b"));
}

void TestWireSocket::letsASlowReaderHaveWhatIsQueuedBeforeTheClose()
{
    m_limits.closeTime = 5s;
    start();
    m_wire.takes = false;
    receive(RawPeer::text("echo") + RawPeer::closing(1000, {}));
    m_socket->tick(wire::now() + std::chrono::nanoseconds(4s).count());
    QVERIFY(!m_ended);
    m_wire.takes = true;
    m_wire.transport->progress();
    QCOMPARE(sent(), "\x81\x06> echo" + closing(1000, {}));
    QCOMPARE(m_socket->ending().code, 1000);
}

void TestWireSocket::awaitsTheEndOfAPeerThatHasEverythingForTwoSeconds()
{
    m_limits.closeTime = 5s;
    start();
    receive(RawPeer::closing(1000, {}));
    m_socket->tick(wire::now() + std::chrono::nanoseconds(1s).count());
    QVERIFY(!m_ended);
    m_socket->tick(wire::now() + std::chrono::nanoseconds(3s).count());
    QVERIFY(m_ended);
}

// What answers the handshake may leave them in use, and each short message would wait for that twice.
void TestWireSocket::givesUpTheVectorHalvesBeforeItCopies()
{
    if (!vectorhalf::isThere())
        QSKIP("This processor has none, or all is compiled for it.");
    start();
    vectorhalf::use();
    receive(RawPeer::text("hello"));
    QCOMPARE(m_messages, QList<QByteArray>{"hello"});
    QVERIFY(!m_hadVectorHalves);
}

ECHOBENCH_GUILESS_MAIN(TestWireSocket)
#include "tst_wiresocket.moc"
