// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/sendqueue.h"
#include "server/wire/framereader.h"
#include "tests/testprogram.h"

#include <QtTest>

#include <span>

using client::SendQueue;
using Kind = wire::FrameEvent::Kind;
using wire::Opcode;

class TestSendQueue : public QObject
{
    Q_OBJECT

private slots:
    void makesAFrameOfAMessage();
    void makesFragmentsOfTheSizeAskedFor();
    void takesALargeMessageInPieces();
    void letsAPongPassBetweenFragments();
    void keepsTheOrderOtherwise();
    void closesWithCodeAndReason();
    void namesWhatHasGone();

private:
    /// What a server reads: "Text a", "Fragment a", ... with the payload's size where it is long.
    static QList<QByteArray> read(QByteArray bytes)
    {
        wire::FrameReader reader(wire::Role::Server);
        QList<QByteArray> found;
        std::span<char> input(bytes.data(), static_cast<size_t>(bytes.size()));
        for (;;) {
            const wire::FrameEvent event = reader.next(input);
            if (event.kind == Kind::NeedMore)
                return found;
            const QByteArray payload = event.payload.size() > 100 ? QByteArray::number(event.payload.size())
                                                                  : event.payload.toByteArray();
            const char *name = event.kind == Kind::Message    ? "Message "
                               : event.kind == Kind::Fragment ? "Fragment "
                               : event.kind == Kind::Pong     ? "Pong "
                               : event.kind == Kind::Close    ? "Close "
                                                              : "Wrong ";
            found.append(name + payload);
        }
    }

    static QByteArray all(SendQueue &queue, qsizetype piece = 1 << 20)
    {
        QByteArray bytes;
        while (!queue.isEmpty())
            (void)queue.take(bytes, piece);
        return bytes;
    }
};

void TestSendQueue::makesAFrameOfAMessage()
{
    SendQueue queue;
    queue.push({.opcode = Opcode::Text, .payload = "hello"});
    queue.push({.opcode = Opcode::Binary, .payload = {}});
    QCOMPARE(queue.waiting(), 5);
    QCOMPARE(read(all(queue)), QList<QByteArray>({"Message hello", "Message "}));
    QCOMPARE(queue.waiting(), 0);
}

void TestSendQueue::makesFragmentsOfTheSizeAskedFor()
{
    SendQueue queue;
    queue.push({.opcode = Opcode::Text, .payload = "hello", .fragmentSize = 2});
    queue.push({.opcode = Opcode::Text, .payload = "ab", .fragmentSize = 2});
    QCOMPARE(read(all(queue)),
             QList<QByteArray>({"Fragment he", "Fragment ll", "Message hello", "Message ab"}));
}

void TestSendQueue::takesALargeMessageInPieces()
{
    SendQueue queue;
    queue.push({.opcode = Opcode::Binary, .payload = QByteArray(1'000'000, 'x')});
    QByteArray bytes;
    QVERIFY(queue.take(bytes, 1000).isEmpty());
    QVERIFY(bytes.size() <= 1000 + wire::MaxFrameHeader);
    QVERIFY(queue.waiting() > 998'000);
    bytes += all(queue, 777);
    QCOMPARE(read(bytes), QList<QByteArray>({"Message 1000000"}));
}

void TestSendQueue::letsAPongPassBetweenFragments()
{
    SendQueue queue;
    queue.push({.opcode = Opcode::Text, .payload = "hello", .fragmentSize = 3});
    queue.push({.opcode = Opcode::Text, .payload = "later"});
    QByteArray bytes;
    (void)queue.take(bytes, 7);
    queue.push({.opcode = Opcode::Pong, .payload = "p"});
    bytes += all(queue);
    QCOMPARE(read(bytes), QList<QByteArray>({"Fragment hel", "Pong p", "Message hello", "Message later"}));
}

void TestSendQueue::keepsTheOrderOtherwise()
{
    SendQueue queue;
    queue.push({.opcode = Opcode::Text, .payload = "one"});
    queue.push({.opcode = Opcode::Pong, .payload = "p"});
    queue.push({.opcode = Opcode::Text, .payload = "two"});
    QCOMPARE(read(all(queue)), QList<QByteArray>({"Message one", "Pong p", "Message two"}));
}

void TestSendQueue::closesWithCodeAndReason()
{
    SendQueue queue;
    queue.push({.opcode = Opcode::Close, .closeCode = 4000, .closeReason = QStringLiteral("bye")});
    QCOMPARE(read(all(queue)), QList<QByteArray>({"Close bye"}));
}

void TestSendQueue::namesWhatHasGone()
{
    SendQueue queue;
    queue.push({.opcode = Opcode::Text, .payload = "abc", .fragmentSize = 1});
    queue.push({.opcode = Opcode::Text, .payload = QByteArray(5000, 'x')});
    QByteArray bytes;
    const QList<SendQueue::Item> gone = queue.take(bytes, 1000);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().payload, QByteArray("abc"));
    QCOMPARE(gone.first().frames, 3U);
    QCOMPARE(queue.take(bytes, 10'000).size(), 1);
    QVERIFY(queue.isEmpty());
}

ECHOBENCH_APPLESS_MAIN(TestSendQueue)
#include "tst_sendqueue.moc"
