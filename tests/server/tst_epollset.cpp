// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/descriptorlimit.h"
#include "tests/server/epollfixture.h"
#include "tests/testprogram.h"

#include <QSocketNotifier>
#include <QTemporaryFile>
#include <QTimer>
#include <QtTest>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <vector>

using Type = QSocketNotifier::Type;

/// Socket notifiers as EpollSet watches them, seen through the main thread's EpollDispatcher.
class TestEpollSet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { server::raiseDescriptorLimit(); }
    void deliversAReadEventWhileThereIsSomethingToRead();
    void deliversReadWriteAndExceptionOfOneDescriptorInOneTurn();
    void deliversAHangUpToEachTypeOfNotifier_data();
    void deliversAHangUpToEachTypeOfNotifier();
    void deliversAnErrorToEachTypeOfNotifier_data();
    void deliversAnErrorToEachTypeOfNotifier();
    void offersAWriteBeforeItAsksTheKernel();
    void armsAWriteNotifierThatStaysOn();
    void doesNotSpinOnAWriteNotifierThatCannotWrite();
    void doesNotSpinOnAWriteNotifierThatItsHandlerSwitchesOffAndOn();
    void spendsNoSystemCallOnANotifierSwitchedOnAndOff();
    void spendsNoSystemCallOnAWriteThatIsDoneWhenOffered();
    void deliversNothingToANotifierDeletedByAnothersHandler();
    void deliversNothingToANotifierSwitchedOffByTheReadHandlerOfItsDescriptor();
    void deliversTheRestOfABatchInWhichANotifierIsDeleted();
    void survivesANotifierThatDeletesItself();
    void keepsAnEventFromANewNotifierOfTheSameNumber();
    void keepsAnEventFromANotifierThatTakesTheOldersPlace();
    void deliversTheRestOfABatchInANestedLoopAndOnlyOnce();
};

void TestEpollSet::deliversAReadEventWhileThereIsSomethingToRead()
{
    const SocketPair sockets;
    QSocketNotifier notifier(sockets.ours(), Type::Read);
    QSignalSpy reads(&notifier, &QSocketNotifier::activated);
    QVERIFY(!turn());
    sockets.sendToUs();
    QVERIFY(turn());
    QVERIFY(turn());
    QCOMPARE(reads.size(), 2);
    SocketPair::drain(sockets.ours());
    QVERIFY(!turn());
}

void TestEpollSet::deliversReadWriteAndExceptionOfOneDescriptorInOneTurn()
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address); // NOLINT(performance-no-int-to-ptr)
    QCOMPARE(bind(listener, generic, size), 0);
    QCOMPARE(listen(listener, 1), 0);
    QCOMPARE(getsockname(listener, generic, &size), 0);
    const int theirs = socket(AF_INET, SOCK_STREAM, 0);
    QCOMPARE(::connect(theirs, generic, size), 0);
    const int ours = accept(listener, nullptr, nullptr);

    {
        QList<Type> delivered;
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        for (const Type type : {Type::Exception, Type::Write, Type::Read}) {
            notifiers.push_back(std::make_unique<QSocketNotifier>(ours, type));
            connect(notifiers.back().get(), &QSocketNotifier::activated, this,
                    [&delivered, type] { delivered.append(type); });
        }
        turn(); // offers the write
        QCOMPARE(send(theirs, "ab", 2, 0), 2);
        QCOMPARE(send(theirs, "!", 1, MSG_OOB), 1);
        QTRY_VERIFY((delivered.clear(), turn(), delivered.size() == 3));
        QCOMPARE(delivered, (QList<Type>{Type::Read, Type::Write, Type::Exception}));
    }
    for (const int descriptor : {ours, theirs, listener})
        close(descriptor);
}

void TestEpollSet::deliversAHangUpToEachTypeOfNotifier_data()
{
    QTest::addColumn<Type>("type");
    QTest::newRow("read") << Type::Read;
    QTest::newRow("write") << Type::Write;
    QTest::newRow("exception") << Type::Exception;
}

void TestEpollSet::deliversAHangUpToEachTypeOfNotifier()
{
    QFETCH(const Type, type);
    std::array<int, 2> ends = {};
    QCOMPARE(pipe2(ends.data(), O_NONBLOCK), 0);
    {
        QSocketNotifier notifier(ends[0], type);
        turn(); // offers the write
        QSignalSpy events(&notifier, &QSocketNotifier::activated);
        QVERIFY(!turn());
        close(ends[1]); // EPOLLHUP alone
        QVERIFY(turn());
        QCOMPARE(events.size(), 1);
    }
    close(ends[0]);
}

void TestEpollSet::deliversAnErrorToEachTypeOfNotifier_data() { deliversAHangUpToEachTypeOfNotifier_data(); }

void TestEpollSet::deliversAnErrorToEachTypeOfNotifier()
{
    QFETCH(const Type, type);
    std::array<int, 2> ends = {};
    QCOMPARE(pipe2(ends.data(), O_NONBLOCK), 0);
    {
        const std::array<char, 4096> bytes = {};
        while (write(ends[1], bytes.data(), bytes.size()) > 0) {
        }
        QSocketNotifier notifier(ends[1], type);
        turn();
        QSignalSpy events(&notifier, &QSocketNotifier::activated);
        QVERIFY(!turn());
        close(ends[0]); // EPOLLERR alone
        QVERIFY(turn());
        QCOMPARE(events.size(), 1);
    }
    close(ends[1]);
}

void TestEpollSet::offersAWriteBeforeItAsksTheKernel()
{
    const SocketPair sockets;
    QSocketNotifier notifier(sockets.ours(), Type::Write);
    const int before = KernelCalls::wait();
    int waitsWhenOffered = -1;
    connect(&notifier, &QSocketNotifier::activated, this, [&] {
        waitsWhenOffered = KernelCalls::wait();
        notifier.setEnabled(false);
    });
    turn();
    QCOMPARE(waitsWhenOffered, before);
}

void TestEpollSet::armsAWriteNotifierThatStaysOn()
{
    const SocketPair sockets;
    QSocketNotifier notifier(sockets.ours(), Type::Write);
    QSignalSpy writes(&notifier, &QSocketNotifier::activated);
    for (int i = 0; i < 10; ++i)
        turn();
    QVERIFY(writes.size() >= 10);
}

void TestEpollSet::doesNotSpinOnAWriteNotifierThatCannotWrite()
{
    const SocketPair sockets;
    sockets.fillOurs();
    QSocketNotifier notifier(sockets.ours(), Type::Write);
    QSignalSpy writes(&notifier, &QSocketNotifier::activated);
    for (int i = 0; i < 10; ++i)
        turn();
    QCOMPARE(writes.size(), 1); // the offer
    SocketPair::drain(sockets.theirs());
    turn();
    QCOMPARE(writes.size(), 2);
}

void TestEpollSet::doesNotSpinOnAWriteNotifierThatItsHandlerSwitchesOffAndOn()
{
    const SocketPair sockets;
    sockets.fillOurs();
    QSocketNotifier notifier(sockets.ours(), Type::Write);
    int writes = 0;
    connect(&notifier, &QSocketNotifier::activated, this, [&] {
        ++writes;
        notifier.setEnabled(false);
        notifier.setEnabled(true);
    });
    for (int i = 0; i < 10; ++i)
        turn();
    QCOMPARE(writes, 1);
}

void TestEpollSet::spendsNoSystemCallOnANotifierSwitchedOnAndOff()
{
    const SocketPair sockets;
    turn(); // takes away what other tests left
    const int before = KernelCalls::control();
    for (const Type type : {Type::Read, Type::Write, Type::Exception}) {
        QSocketNotifier notifier(sockets.ours(), type);
        notifier.setEnabled(false);
        turn();
    }
    QCOMPARE(KernelCalls::control(), before);
}

void TestEpollSet::spendsNoSystemCallOnAWriteThatIsDoneWhenOffered()
{
    const SocketPair sockets;
    const QSocketNotifier reader(sockets.ours(), Type::Read);
    QSocketNotifier writer(sockets.ours(), Type::Write);
    int writes = 0;
    connect(&writer, &QSocketNotifier::activated, this, [&] {
        ++writes;
        writer.setEnabled(false);
    });
    turn(); // arms the reader
    const int before = KernelCalls::control();
    for (int i = 0; i < 10; ++i) {
        writer.setEnabled(true);
        turn();
    }
    QCOMPARE(writes, 11);
    QCOMPARE(KernelCalls::control(), before);
}

void TestEpollSet::deliversNothingToANotifierDeletedByAnothersHandler()
{
    const SocketPair first;
    const SocketPair second;
    auto one = std::make_unique<QSocketNotifier>(first.ours(), Type::Read);
    auto other = std::make_unique<QSocketNotifier>(second.ours(), Type::Read);
    int delivered = 0;
    connect(one.get(), &QSocketNotifier::activated, this, [&] { ++delivered, other.reset(); });
    connect(other.get(), &QSocketNotifier::activated, this, [&] { ++delivered, one.reset(); });
    first.sendToUs();
    second.sendToUs();
    turn();
    QCOMPARE(delivered, 1);
}

void TestEpollSet::deliversNothingToANotifierSwitchedOffByTheReadHandlerOfItsDescriptor()
{
    const SocketPair sockets;
    QSocketNotifier reader(sockets.ours(), Type::Read);
    QSocketNotifier writer(sockets.ours(), Type::Write);
    turn(); // offers the write
    QSignalSpy writes(&writer, &QSocketNotifier::activated);
    connect(&reader, &QSocketNotifier::activated, this, [&] { writer.setEnabled(false); });
    sockets.sendToUs();
    turn();
    QCOMPARE(writes.size(), 0);
}

void TestEpollSet::deliversTheRestOfABatchInWhichANotifierIsDeleted()
{
    const std::array<SocketPair, 3> sockets;
    std::array<std::unique_ptr<QSocketNotifier>, 3> notifiers;
    int delivered = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        notifiers[i] = std::make_unique<QSocketNotifier>(sockets[i].ours(), Type::Read);
        connect(notifiers[i].get(), &QSocketNotifier::activated, this, [&, i] {
            if (++delivered == 1)
                notifiers[(i + 1) % 3].reset();
        });
        sockets[i].sendToUs();
    }
    turn();
    QCOMPARE(delivered, 2);
}

void TestEpollSet::survivesANotifierThatDeletesItself()
{
    const SocketPair sockets;
    auto *notifier = new QSocketNotifier(sockets.ours(), Type::Read);
    connect(notifier, &QSocketNotifier::activated, this, [notifier] { delete notifier; });
    sockets.sendToUs();
    QVERIFY(turn());
    QVERIFY(!turn());
}

void TestEpollSet::keepsAnEventFromANewNotifierOfTheSameNumber()
{
    SocketPair first;
    SocketPair second;
    SocketPair fresh;
    std::unique_ptr<QSocketNotifier> replacement;
    int delivered = 0;
    // Whichever comes first replaces the other's socket by one that has nothing to read.
    const auto replace = [&](SocketPair &sockets, QSocketNotifier &notifier) {
        notifier.setEnabled(false);
        sockets.replaceOurs(fresh);
        replacement = std::make_unique<QSocketNotifier>(fresh.ours(), Type::Read);
        connect(replacement.get(), &QSocketNotifier::activated, this, [&] { ++delivered; });
    };
    QSocketNotifier one(first.ours(), Type::Read);
    QSocketNotifier other(second.ours(), Type::Read);
    connect(&one, &QSocketNotifier::activated, this, [&] { replace(second, other), one.setEnabled(false); });
    connect(&other, &QSocketNotifier::activated, this, [&] { replace(first, one), other.setEnabled(false); });
    first.sendToUs();
    second.sendToUs();
    turn();
    turn();
    QCOMPARE(delivered, 0);
    fresh.sendToUs();
    turn();
    QCOMPARE(delivered, 1);
}

void TestEpollSet::keepsAnEventFromANotifierThatTakesTheOldersPlace()
{
    std::array<SocketPair, 2> sockets;
    SocketPair fresh;
    std::array<std::unique_ptr<QSocketNotifier>, 2> notifiers;
    std::unique_ptr<QSocketNotifier> newer;
    int delivered = 0;
    for (std::size_t i = 0; i < 2; ++i) {
        notifiers[i] = std::make_unique<QSocketNotifier>(sockets[i].ours(), Type::Read);
        connect(notifiers[i].get(), &QSocketNotifier::activated, this, [&, i] {
            SocketPair::drain(sockets[i].ours());
            if (newer)
                return;
            // The other one's descriptor is closed and its number used again, while its notifier is still on.
            sockets[1 - i].replaceOurs(fresh);
            newer = std::make_unique<QSocketNotifier>(fresh.ours(), Type::Read);
            connect(newer.get(), &QSocketNotifier::activated, this, [&] { ++delivered; });
        });
        sockets[i].sendToUs();
    }
    turn();
    QCOMPARE(delivered, 0);
}

void TestEpollSet::deliversTheRestOfABatchInANestedLoopAndOnlyOnce()
{
    const std::array<SocketPair, 3> sockets;
    std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
    int delivered = 0;
    int deliveredInside = 0;
    for (const SocketPair &pair : sockets) {
        notifiers.push_back(std::make_unique<QSocketNotifier>(pair.ours(), Type::Read));
        connect(notifiers.back().get(), &QSocketNotifier::activated, this, [&] {
            SocketPair::drain(pair.ours());
            if (++delivered > 1)
                return;
            turn();
            deliveredInside = delivered - 1;
        });
        pair.sendToUs();
    }
    turn();
    QCOMPARE(deliveredInside, 2);
    QCOMPARE(delivered, 3);
}

ECHOBENCH_MAIN_FUNCTION
{
    TestEpollSet test;
    return runOnEpoll(test, argc, argv);
}

#include "tst_epollset.moc"
