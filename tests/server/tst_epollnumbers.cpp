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

/// Descriptors whose number comes back, is no socket, or is one of many, in EpollSet.
class TestEpollNumbers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { server::raiseDescriptorLimit(); }
    void armsANumberAnewThatWasClosedAndReused();
    void armsANumberAnewThatWasClosedWhileItsNotifierWasOn();
    void armsANumberAnewWhoseNotifierIsTheSameObject();
    void keepsANewerNotifierWhenTheOlderOfTheSameNumberGoes();
    void doesNotSpinOnASocketThatOutlivesItsDescriptor();
    void armsASocketThatCameBackUnderItsNumber();
    void takesARegularFileAsAlwaysReady();
    void forgetsARegularFileWhenItsNotifierIsOff();
    void watchesASocketThatGotTheNumberOfARegularFile();
    void switchesOffANotifierOfAClosedDescriptor();
    void servesMoreReadySocketsThanOneTurnTakes();
    void offersMoreWritesThanOneTurnTakes();
};

void TestEpollNumbers::armsANumberAnewThatWasClosedAndReused()
{
    SocketPair sockets;
    SocketPair other;
    auto notifier = std::make_unique<QSocketNotifier>(sockets.ours(), Type::Read);
    turn();
    notifier.reset();
    sockets.replaceOurs(other);
    notifier = std::make_unique<QSocketNotifier>(other.ours(), Type::Read);
    QSignalSpy reads(notifier.get(), &QSocketNotifier::activated);
    turn();
    other.sendToUs();
    turn();
    QCOMPARE(reads.size(), 1);
}

void TestEpollNumbers::armsANumberAnewThatWasClosedWhileItsNotifierWasOn()
{
    SocketPair sockets;
    SocketPair other;
    const auto old = std::make_unique<QSocketNotifier>(sockets.ours(), Type::Read);
    turn();
    sockets.replaceOurs(other);
    turn();
    QSocketNotifier notifier(other.ours(), Type::Read);
    QSignalSpy reads(&notifier, &QSocketNotifier::activated);
    turn();
    other.sendToUs();
    turn();
    QCOMPARE(reads.size(), 1);
}

void TestEpollNumbers::armsANumberAnewWhoseNotifierIsTheSameObject()
{
    SocketPair sockets;
    SocketPair other;
    QSocketNotifier notifier(sockets.ours(), Type::Read);
    QSignalSpy reads(&notifier, &QSocketNotifier::activated);
    turn();
    sockets.replaceOurs(other);
    notifier.setEnabled(false);
    notifier.setEnabled(true);
    turn();
    other.sendToUs();
    turn();
    QCOMPARE(reads.size(), 1);
}

void TestEpollNumbers::keepsANewerNotifierWhenTheOlderOfTheSameNumberGoes()
{
    SocketPair sockets;
    SocketPair other;
    auto old = std::make_unique<QSocketNotifier>(sockets.ours(), Type::Read);
    turn();
    sockets.replaceOurs(other);
    QSocketNotifier notifier(other.ours(), Type::Read);
    QSignalSpy reads(&notifier, &QSocketNotifier::activated);
    old.reset();
    other.sendToUs();
    turn();
    QCOMPARE(reads.size(), 1);
}

void TestEpollNumbers::doesNotSpinOnASocketThatOutlivesItsDescriptor()
{
    SocketPair sockets;
    auto notifier = std::make_unique<QSocketNotifier>(sockets.ours(), Type::Read);
    turn();
    const int duplicate = dup(sockets.ours());
    sockets.closeOurs();
    notifier.reset();
    turn();
    sockets.sendToUs();

    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(20);
    QSignalSpy fired(&timer, &QTimer::timeout);
    const int before = KernelCalls::wait();
    while (fired.isEmpty())
        turn(QEventLoop::WaitForMoreEvents);
    QVERIFY2(KernelCalls::wait() - before < 5, qPrintable(QString::number(KernelCalls::wait() - before)));
    close(duplicate);
}

void TestEpollNumbers::armsASocketThatCameBackUnderItsNumber()
{
    SocketPair sockets;
    const int number = sockets.ours();
    auto notifier = std::make_unique<QSocketNotifier>(number, Type::Read);
    turn();
    const int duplicate = dup(number);
    sockets.closeOurs();
    notifier.reset();
    turn();
    QCOMPARE(dup2(duplicate, number), number);
    notifier = std::make_unique<QSocketNotifier>(number, Type::Read);
    QSignalSpy reads(notifier.get(), &QSocketNotifier::activated);
    sockets.sendToUs();
    turn();
    QCOMPARE(reads.size(), 1);
    notifier.reset();
    close(duplicate);
    close(number);
}

void TestEpollNumbers::takesARegularFileAsAlwaysReady()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QSocketNotifier reader(file.handle(), Type::Read);
    QSocketNotifier writer(file.handle(), Type::Write);
    QSignalSpy reads(&reader, &QSocketNotifier::activated);
    QSignalSpy writes(&writer, &QSocketNotifier::activated);
    for (int i = 0; i < 3; ++i)
        QVERIFY(turn(QEventLoop::WaitForMoreEvents));
    QVERIFY(reads.size() >= 2);
    QVERIFY(writes.size() >= 2);
}

void TestEpollNumbers::forgetsARegularFileWhenItsNotifierIsOff()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QSocketNotifier reader(file.handle(), Type::Read);
    QVERIFY(turn());
    reader.setEnabled(false);
    QVERIFY(!turn());
}

void TestEpollNumbers::watchesASocketThatGotTheNumberOfARegularFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const SocketPair sockets;
    const int number = dup(file.handle());
    auto notifier = std::make_unique<QSocketNotifier>(number, Type::Read);
    QVERIFY(turn());
    notifier.reset();
    QCOMPARE(dup2(sockets.ours(), number), number);
    notifier = std::make_unique<QSocketNotifier>(number, Type::Read);
    QVERIFY(!turn());
    sockets.sendToUs();
    QVERIFY(turn());
    notifier.reset();
    close(number);
}

void TestEpollNumbers::switchesOffANotifierOfAClosedDescriptor()
{
    SocketPair sockets;
    const int number = sockets.ours();
    sockets.closeOurs();
    const QSocketNotifier notifier(number, Type::Read);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("^Cannot watch descriptor %1: Bad file "
                                                           "descriptor.")
                                                .arg(number)));
    turn();
    QVERIFY(!notifier.isEnabled());
}

void TestEpollNumbers::servesMoreReadySocketsThanOneTurnTakes()
{
    const std::vector<SocketPair> sockets(2 * server::EpollSet::eventsPerTurn + 1);
    std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
    std::size_t delivered = 0;
    for (const SocketPair &pair : sockets) {
        notifiers.push_back(std::make_unique<QSocketNotifier>(pair.ours(), Type::Read));
        connect(notifiers.back().get(), &QSocketNotifier::activated, this, [&] {
            SocketPair::drain(pair.ours());
            ++delivered;
        });
        pair.sendToUs();
    }
    turn();
    QCOMPARE(delivered, server::EpollSet::eventsPerTurn);
    turn();
    turn();
    QCOMPARE(delivered, sockets.size());
}

void TestEpollNumbers::offersMoreWritesThanOneTurnTakes()
{
    const std::vector<SocketPair> sockets(2 * server::EpollSet::eventsPerTurn + 1);
    std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
    std::size_t delivered = 0;
    for (const SocketPair &pair : sockets) {
        notifiers.push_back(std::make_unique<QSocketNotifier>(pair.ours(), Type::Write));
        connect(notifiers.back().get(), &QSocketNotifier::activated, this,
                [&delivered, notifier = notifiers.back().get()] {
                    notifier->setEnabled(false);
                    ++delivered;
                });
    }
    turn();
    QCOMPARE(delivered, server::EpollSet::eventsPerTurn);
    turn(QEventLoop::WaitForMoreEvents);
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(delivered, sockets.size());
}

ECHOBENCH_MAIN_FUNCTION
{
    TestEpollNumbers test;
    return runOnEpoll(test, argc, argv);
}

#include "tst_epollnumbers.moc"
