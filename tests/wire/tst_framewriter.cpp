// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/closecode.h"
#include "tests/testprogram.h"
#include "tests/wire/frames.h"

#include <QRandomGenerator>
#include <QtTest>

using wire::FrameWriter;
using wire::Opcode;
using wire::Role;
using namespace Qt::StringLiterals;

class TestFrameWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesTheExamplesOfTheStandard();
    void writesTheShortestLength_data();
    void writesTheShortestLength();
    void masksWhatAClientSends();
    void takesAnotherKeyForEveryFrame();
    void takesItsKeysFromTheSourceGiven();
    void appendsToWhatTheBufferHolds();
    void cutsAMessageIntoFragments_data();
    void cutsAMessageIntoFragments();
    void cutsAPingToWhatAControlFrameMayHold();
    void closesWithCodeAndReason();
    void cutsAReasonToWhatACloseMayHold();
    void closesWithoutACodeWhereItMayNotBeSent();
    void isUnderstoodByTheReaderHoweverTheBytesAreCut_data();
    void isUnderstoodByTheReaderHoweverTheBytesAreCut();
};

void TestFrameWriter::writesTheExamplesOfTheStandard()
{
    FrameWriter writer(Role::Server);
    QByteArray out;
    writer.appendMessage(out, Opcode::Text, "Hello");
    QCOMPARE(out.toHex(), "810548656c6c6f");
    out.clear();
    writer.appendMessage(out, Opcode::Text, "Hello", 3);
    QCOMPARE(out.toHex(), "010348656c80026c6f");
    out.clear();
    writer.appendPing(out, "Hello");
    QCOMPARE(out.toHex(), "890548656c6c6f");
    out.clear();
    writer.appendPong(out, "Hello");
    QCOMPARE(out.toHex(), "8a0548656c6c6f");
}

void TestFrameWriter::writesTheShortestLength_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("0") << qsizetype(0) << QByteArray("8200");
    QTest::newRow("125") << qsizetype(125) << QByteArray("827d");
    QTest::newRow("126") << qsizetype(126) << QByteArray("827e007e");
    QTest::newRow("65535") << qsizetype(65535) << QByteArray("827effff");
    QTest::newRow("65536") << qsizetype(65536) << QByteArray("827f0000000000010000");
}

void TestFrameWriter::writesTheShortestLength()
{
    QFETCH(qsizetype, size);
    QFETCH(QByteArray, header);
    QByteArray out;
    FrameWriter(Role::Server).appendMessage(out, Opcode::Binary, QByteArray(size, 'x'));
    QCOMPARE(out.chopped(size).toHex(), header);
    QCOMPARE(out.last(size), QByteArray(size, 'x'));
}

void TestFrameWriter::masksWhatAClientSends()
{
    FrameWriter writer(Role::Client);
    QByteArray out;
    writer.appendMessage(out, Opcode::Text, "hello");
    QCOMPARE(static_cast<quint8>(out.at(1)), 0x80 | 5);
    for (qsizetype i = 0; i < 5; ++i)
        QCOMPARE(out.at(6 + i) ^ out.at(2 + i % 4), int("hello"[i]));
}

void TestFrameWriter::takesAnotherKeyForEveryFrame()
{
    FrameWriter writer(Role::Client);
    QSet<QByteArray> keys;
    for (int i = 0; i < 1000; ++i) {
        QByteArray out;
        writer.appendMessage(out, Opcode::Text, "");
        keys.insert(out.sliced(2, 4));
    }
    QVERIFY(keys.size() > 990);
}

void TestFrameWriter::takesItsKeysFromTheSourceGiven()
{
    QRandomGenerator first(1);
    QRandomGenerator same(1);
    QRandomGenerator other(2);
    const auto written = [](QRandomGenerator &random) {
        QByteArray out;
        FrameWriter(Role::Client, random).appendMessage(out, Opcode::Text, "hello");
        return out;
    };
    const QByteArray out = written(first);
    QCOMPARE(written(same), out);
    QVERIFY(written(other) != out);
}

void TestFrameWriter::appendsToWhatTheBufferHolds()
{
    QByteArray out = "before";
    FrameWriter writer(Role::Server);
    writer.appendMessage(out, Opcode::Text, "a");
    writer.appendMessage(out, Opcode::Text, "b");
    QCOMPARE(out, "before\x81\x01"
                  "a\x81\x01"
                  "b");
}

void TestFrameWriter::cutsAMessageIntoFragments_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<qsizetype>("fragmentSize");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("not asked to") << QByteArray("abcd") << qsizetype(0) << QByteArray("810461626364");
    QTest::newRow("no need to") << QByteArray("abcd") << qsizetype(4) << QByteArray("810461626364");
    QTest::newRow("evenly") << QByteArray("abcd") << qsizetype(2) << QByteArray("0102616280026364");
    QTest::newRow("with a rest") << QByteArray("abcd") << qsizetype(3) << QByteArray("0103616263800164");
    QTest::newRow("of one byte") << QByteArray("\xe2\x82\xac") << qsizetype(1)
                                 << QByteArray("0101e20001828001ac");
    QTest::newRow("of nothing") << QByteArray("") << qsizetype(1) << QByteArray("8100");
}

void TestFrameWriter::cutsAMessageIntoFragments()
{
    QFETCH(QByteArray, payload);
    QFETCH(qsizetype, fragmentSize);
    QFETCH(QByteArray, hex);
    QByteArray out;
    FrameWriter(Role::Server).appendMessage(out, Opcode::Text, payload, fragmentSize);
    QCOMPARE(out.toHex(), hex);
}

void TestFrameWriter::cutsAPingToWhatAControlFrameMayHold()
{
    FrameWriter writer(Role::Server);
    QByteArray out;
    writer.appendPing(out, QByteArray(200, 'x'));
    QCOMPARE(out.size(), 2 + 125);
    out.clear();
    writer.appendPong(out, QByteArray(200, 'x'));
    QCOMPARE(out.size(), 2 + 125);
}

void TestFrameWriter::closesWithCodeAndReason()
{
    QByteArray out;
    FrameWriter(Role::Server).appendClose(out, 1000, u"bye"_s);
    QCOMPARE(out.toHex(), "880503e8627965");
}

void TestFrameWriter::cutsAReasonToWhatACloseMayHold()
{
    QByteArray out;
    FrameWriter(Role::Server).appendClose(out, 4999, QString(200, u'\u20ac'));
    QCOMPARE(frames::read(Role::Client, out, {out.size()}),
             QList<QByteArray>{"close 4999 " + QByteArray("\xe2\x82\xac").repeated(41)});
}

void TestFrameWriter::closesWithoutACodeWhereItMayNotBeSent()
{
    for (const quint16 code : {wire::closecode::NoStatus, wire::closecode::Abnormal, quint16(0)}) {
        QByteArray out;
        FrameWriter(Role::Server).appendClose(out, code, u"bye"_s);
        QCOMPARE(out.toHex(), "8800");
    }
}

void TestFrameWriter::isUnderstoodByTheReaderHoweverTheBytesAreCut_data()
{
    QTest::addColumn<Role>("writer");
    QTest::addColumn<Role>("reader");
    QTest::newRow("from client to server") << Role::Client << Role::Server;
    QTest::newRow("from server to client") << Role::Server << Role::Client;
}

void TestFrameWriter::isUnderstoodByTheReaderHoweverTheBytesAreCut()
{
    QFETCH(Role, writer);
    QFETCH(Role, reader);
    QRandomGenerator random(20260101);
    const auto below = [&random](int limit) { return qsizetype(random.bounded(limit)); };
    for (int round = 0; round < 500; ++round) {
        FrameWriter sender(writer, random);
        QByteArray bytes;
        QList<QByteArray> sent;
        for (qsizetype messages = below(6); messages > 0; --messages) {
            const qsizetype size = below(8) == 0 ? 65000 + below(2000) : below(300);
            const QByteArray payload = QByteArray("\xf0\x9f\x98\x80").repeated(size / 4);
            const bool isText = below(2) == 0;
            sender.appendMessage(bytes, isText ? Opcode::Text : Opcode::Binary, payload,
                                 below(2) == 0 ? 0 : 1 + below(100'000));
            sent.append((isText ? "text " : "binary ") + payload);
            if (below(2) == 0) {
                sender.appendPing(bytes, payload);
                sent.append("ping " + payload.first(qMin(payload.size(), wire::MaxControlPayload)));
            }
        }
        QList<qsizetype> sizes;
        for (int i = 0; i < 20; ++i)
            sizes.append(1 + below(below(2) == 0 ? 20 : 50'000));

        QList<QByteArray> seen;
        for (QByteArray event : frames::read(reader, bytes, sizes)) {
            if (event.startsWith("part of "))
                continue;
            if (const qsizetype slash = event.indexOf('/'); slash >= 0 && slash < 8)
                event.remove(slash, event.indexOf(' ') - slash);
            seen.append(event);
        }
        QVERIFY2(seen == sent, qPrintable(u"round %1"_s.arg(round)));
    }
}

ECHOBENCH_APPLESS_MAIN(TestFrameWriter)
#include "tst_framewriter.moc"
