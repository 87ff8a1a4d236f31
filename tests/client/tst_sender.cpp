// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/sender.h"
#include "connection.h"
#include "tests/testprogram.h"

#include <QSignalSpy>

using client::AnswerBrake;
using client::Sender;
using client::SendQueue;
using namespace Qt::StringLiterals;
using wire::Opcode;

class TestSender : public QObject
{
    Q_OBJECT

private slots:
    void sendsWhatIsPushedInItsOrder();
    void tellsWhatHasGoneAndWhatHasNot();
    void givesTheSocketNoMoreThanKeepsItBusy();
    void holdsReadingUntilTheAnswersHaveGone();
    void holdsNothingForWhatTheUserSends();
    void doesNothingAfterTheEnd();
};

void TestSender::sendsWhatIsPushedInItsOrder()
{
    Connection connection;
    Sender sender(connection.near);
    sender.start();
    sender.push({.opcode = Opcode::Text, .payload = "one"});
    sender.push({.opcode = Opcode::Ping, .payload = "two"});
    sender.push({.opcode = Opcode::Binary, .payload = QByteArray(5'000'000, 'x')});
    QCOMPARE(connection.messages(3), QStringList({u"one"_s, u"two"_s, u"5000000"_s}));
}

void TestSender::tellsWhatHasGoneAndWhatHasNot()
{
    Connection connection;
    Sender sender(connection.near);
    sender.start();
    QSignalSpy sent(&sender, &Sender::sent);
    QSignalSpy progressed(&sender, &Sender::progressed);
    QSignalSpy unsent(&sender, &Sender::unsentChanged);
    sender.push({.opcode = Opcode::Text, .payload = "one"});
    sender.push({.opcode = Opcode::Text, .payload = "two"});
    QCOMPARE(sender.unsent(), 6);
    QVERIFY(sent.isEmpty());
    sender.pump();
    QCOMPARE(sent.size(), 1);
    const auto items = sent.first().first().value<QList<SendQueue::Item>>();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.last().payload, QByteArray("two"));
    QTRY_COMPARE(unsent.last().first().toLongLong(), 0);
    QVERIFY(!progressed.isEmpty());
}

void TestSender::givesTheSocketNoMoreThanKeepsItBusy()
{
    Connection connection;
    connection.far->setReadBufferSize(1);
    Sender sender(connection.near);
    sender.start();
    sender.push({.opcode = Opcode::Binary, .payload = QByteArray(50'000'000, 'x')});
    QTRY_VERIFY(connection.near.bytesToWrite() > 0);
    QVERIFY(connection.near.bytesToWrite() < 2'000'000);
    QVERIFY(sender.unsent() > 10'000'000);
    connection.far->setReadBufferSize(0);
    QCOMPARE(connection.messages(1), QStringList(u"50000000"_s));
    QTRY_COMPARE(sender.unsent(), 0);
}

void TestSender::holdsReadingUntilTheAnswersHaveGone()
{
    Connection connection;
    Sender sender(connection.near);
    sender.start();
    QSignalSpy released(&sender, &Sender::released);
    sender.push(
        {.opcode = Opcode::Binary, .payload = QByteArray(AnswerBrake::MostBytes + 1, 'x'), .isAnswer = true});
    QVERIFY(sender.isHolding());
    QCOMPARE(connection.messages(1).size(), 1);
    QTRY_COMPARE(released.size(), 1);
    QVERIFY(!sender.isHolding());
}

void TestSender::holdsNothingForWhatTheUserSends()
{
    Connection connection;
    Sender sender(connection.near);
    sender.push({.opcode = Opcode::Binary, .payload = QByteArray(AnswerBrake::MostBytes + 1, 'x')});
    QVERIFY(!sender.isHolding());
}

void TestSender::doesNothingAfterTheEnd()
{
    Connection connection;
    Sender sender(connection.near);
    sender.start();
    QSignalSpy sent(&sender, &Sender::sent);
    connection.near.abort();
    sender.push({.opcode = Opcode::Text, .payload = "late"});
    QCoreApplication::processEvents();
    QVERIFY(sent.isEmpty());
}

ECHOBENCH_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
