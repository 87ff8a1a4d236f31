// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/receiver.h"
#include "connection.h"
#include "encryptedconnection.h"
#include "server/wire/framewriter.h"
#include "tests/testprogram.h"

#include <QSignalSpy>

#include <algorithm>

using client::Receiver;
using namespace Qt::StringLiterals;

class TestReceiver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void beginsWithWhatCameEarly();
    void letsOrdersHaveTheirTurn();
    void readsNothingWhileItIsHeld();
    void readsToTheEndThoughItIsHeld();
    void tellsNothingOnceItIsStopped();
    void goesNoDeeperWithEachAnswer();

private:
    static constexpr qint64 Largest = 1 << 20;

    static bool never() { return false; }
    static QByteArray frame(const QByteArray &payload)
    {
        QByteArray bytes;
        wire::FrameWriter(wire::Role::Server).appendFrame(bytes, wire::Opcode::Binary, payload);
        return bytes;
    }
    /// Keeps the payloads.
    static Receiver::OnFrame into(QByteArrayList &payloads)
    {
        return [&](const wire::FrameEvent &event) { payloads += event.payload.toByteArray(); };
    }

    Certificates m_certificates;
};

void TestReceiver::initTestCase() { QVERIFY(m_certificates.make(u"peer"_s)); }

void TestReceiver::beginsWithWhatCameEarly()
{
    Connection connection;
    QByteArrayList payloads;
    Receiver receiver(connection.near, Largest, never, into(payloads));
    const QByteArray bytes = frame("early") + frame("late");
    connection.far->write(bytes.sliced(10));
    receiver.start(bytes.first(10));
    QTRY_COMPARE(payloads, QByteArrayList({"early", "late"}));
}

void TestReceiver::letsOrdersHaveTheirTurn()
{
    Connection connection;
    QByteArrayList payloads;
    Receiver receiver(connection.near, Largest, never, into(payloads));
    QList<qsizetype> turns;
    connect(&receiver, &Receiver::turnEnded, this, [&] { turns += payloads.size(); });
    connection.far->write(frame(QByteArray(1000, 'x')).repeated(2000));
    QTRY_VERIFY(connection.near.bytesAvailable() > 1'500'000);
    receiver.start({});
    QCOMPARE(turns.size(), 1);
    QVERIFY2(turns.first() > 0 && turns.first() < 1000, qPrintable(QString::number(turns.first())));
    QTRY_COMPARE(payloads.size(), 2000);
}

void TestReceiver::readsNothingWhileItIsHeld()
{
    Connection connection;
    bool isHeld = true;
    QByteArrayList payloads;
    Receiver receiver(
        connection.near, Largest, [&] { return isHeld; }, into(payloads));
    receiver.start({});
    connection.far->write(frame("x"));
    QTRY_VERIFY(connection.near.bytesAvailable() > 0);
    QVERIFY(payloads.isEmpty());
    isHeld = false;
    receiver.readSoon();
    QVERIFY(payloads.isEmpty());
    QTRY_COMPARE(payloads, QByteArrayList({"x"}));
}

void TestReceiver::readsToTheEndThoughItIsHeld()
{
    Connection connection;
    QByteArrayList payloads;
    Receiver receiver(
        connection.near, Largest, [] { return true; }, into(payloads));
    QSignalSpy ended(&receiver, &Receiver::ended);
    receiver.start({});
    connection.far->write(frame("x"));
    connection.far->disconnectFromHost();
    QVERIFY(!ended.isEmpty() || ended.wait());
    QCOMPARE(payloads, QByteArrayList({"x"}));
    QCOMPARE(ended.size(), 1);
}

void TestReceiver::tellsNothingOnceItIsStopped()
{
    Connection connection;
    QByteArrayList payloads;
    Receiver receiver(connection.near, Largest, never, [&](const wire::FrameEvent &event) {
        payloads += event.payload.toByteArray();
        receiver.stop();
    });
    QSignalSpy ended(&receiver, &Receiver::ended);
    receiver.start({});
    connection.far->write(frame("x") + frame("y"));
    QTRY_VERIFY(!payloads.isEmpty());
    connection.far->disconnectFromHost();
    QTRY_COMPARE(connection.near.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(payloads, QByteArrayList({"x"}));
    QVERIFY(ended.isEmpty());
}

// Each write of an answer decrypts more of what has come, and says so.
void TestReceiver::goesNoDeeperWithEachAnswer()
{
    EncryptedConnection connection(m_certificates, u"peer"_s);
    QByteArrayList payloads;
    Receiver receiver(connection.near, Largest, never, into(payloads));
    int depth = 0;
    int deepest = 0;
    connect(&receiver, &Receiver::turnEnded, this, [&] {
        deepest = std::max(deepest, ++depth);
        connection.near.write("x");
        connection.near.flush();
        --depth;
    });
    receiver.start({});
    connection.far.write(frame(QByteArray(1000, 'x')).repeated(200));
    QTRY_COMPARE(payloads.size(), 200);
    QCOMPARE(deepest, 1);
}

ECHOBENCH_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
