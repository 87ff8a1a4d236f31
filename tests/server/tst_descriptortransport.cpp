// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/descriptortransport.h"
#include "tests/testprogram.h"

#include <QTest>

#include <array>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace {

constexpr qsizetype Large = 64 * 1024;

} // namespace

class TestDescriptorTransport : public QObject, private server::Transport::Owner
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void queuesSmallPartsUntilItIsFlushed();
    void sendsLargePartsAtOnce();
    void sendsWhatIsQueuedBeforeLargeParts();
    void keepsTheOrderForAPeerThatReadsBitByBit();
    void sendsTheEndAfterTheQueue();
    void saysThatTheConnectionBroke();
    void receivesNothingWhereNothingCame();
    void seesTheEndOfThePeersStream();

private:
    void onReadable() override {}
    void onProgress() override { ++m_progresses; }
    void onBroken() override { ++m_breaks; }

    /// What the peer has been sent and has not read yet.
    [[nodiscard]] QByteArray arrived() const
    {
        QByteArray all;
        QByteArray part(1 << 20, Qt::Uninitialized);
        for (;;) {
            const ssize_t size = ::recv(m_peer, part.data(), static_cast<std::size_t>(part.size()), 0);
            if (size <= 0)
                return all;
            all.append(part.constData(), size);
        }
    }

    int m_peer = -1;
    std::unique_ptr<server::DescriptorTransport> m_transport;
    int m_progresses = 0;
    int m_breaks = 0;
};

void TestDescriptorTransport::init()
{
    std::array<int, 2> ends{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()), 0);
    m_peer = ends[1];
    m_transport = std::make_unique<server::DescriptorTransport>(ends[0]);
    m_transport->setOwner(this);
    m_progresses = 0;
    m_breaks = 0;
}

void TestDescriptorTransport::cleanup()
{
    m_transport.reset();
    ::close(m_peer);
}

void TestDescriptorTransport::queuesSmallPartsUntilItIsFlushed()
{
    m_transport->queueAll(std::array<QByteArrayView, 3>{"one ", "", "two"});
    QCOMPARE(arrived(), QByteArray());
    QCOMPARE(m_transport->queued(), 7);
    m_transport->flush();
    QCOMPARE(arrived(), QByteArray("one two"));
    QCOMPARE(m_transport->queued(), 0);
}

void TestDescriptorTransport::sendsLargePartsAtOnce()
{
    const QByteArray payload(Large, 'x');
    m_transport->queueAll(std::array<QByteArrayView, 2>{"head", payload});
    QCOMPARE(m_transport->queued(), 0);
    QCOMPARE(arrived(), "head" + payload);
}

void TestDescriptorTransport::sendsWhatIsQueuedBeforeLargeParts()
{
    const QByteArray payload(Large, 'x');
    m_transport->queue("first");
    m_transport->queueAll(std::array<QByteArrayView, 2>{"head", payload});
    QCOMPARE(arrived(), "firsthead" + payload);
}

void TestDescriptorTransport::keepsTheOrderForAPeerThatReadsBitByBit()
{
    QByteArray expected;
    for (char c = 'a'; c <= 'z'; ++c) {
        const QByteArray payload(Large, c);
        m_transport->queueAll(std::array<QByteArrayView, 2>{"head", payload});
        m_transport->queue("|");
        m_transport->flush();
        expected += "head" + payload + '|';
    }
    QVERIFY(m_transport->queued() > 0);
    QByteArray all;
    QTRY_COMPARE((all += arrived()).size(), expected.size());
    QVERIFY(all == expected);
    QCOMPARE(m_transport->queued(), 0);
    QVERIFY(m_progresses > 0);
}

void TestDescriptorTransport::sendsTheEndAfterTheQueue()
{
    m_transport->queue("last words");
    m_transport->finish();
    m_transport->queue("too late");
    m_transport->queueAll(std::array<QByteArrayView, 1>{QByteArray(Large, 'x')});
    m_transport->flush();
    std::array<char, 100> bytes{};
    QCOMPARE(::recv(m_peer, bytes.data(), bytes.size(), 0), 10);
    QCOMPARE(::recv(m_peer, bytes.data(), bytes.size(), 0), 0);
}

void TestDescriptorTransport::saysThatTheConnectionBroke()
{
    const QByteArray payload(Large, 'x');
    do
        m_transport->queueAll(std::array<QByteArrayView, 1>{payload});
    while (m_transport->queued() == 0);
    m_transport->flush();
    ::close(std::exchange(m_peer, -1));
    QTRY_COMPARE(m_breaks, 1);
    m_transport->queue("nobody gets this");
    QCOMPARE(m_transport->queued(), 0);
}

void TestDescriptorTransport::receivesNothingWhereNothingCame()
{
    std::array<char, 10> bytes{};
    const auto received = m_transport->receive(bytes);
    QCOMPARE(received.size, 0);
    QVERIFY(!received.atEnd);
}

void TestDescriptorTransport::seesTheEndOfThePeersStream()
{
    QCOMPARE(::send(m_peer, "bye", 3, 0), 3);
    ::close(std::exchange(m_peer, -1));
    std::array<char, 10> bytes{};
    QCOMPARE(m_transport->receive(bytes).size, 3);
    QVERIFY(m_transport->receive(bytes).atEnd);
}

ECHOBENCH_GUILESS_MAIN(TestDescriptorTransport)
#include "tst_descriptortransport.moc"
