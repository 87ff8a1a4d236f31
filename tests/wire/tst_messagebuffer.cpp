// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/messagebuffer.h"
#include "tests/testprogram.h"

#include <QtTest>

#include <cstring>

class TestMessageBuffer : public QObject
{
    Q_OBJECT

private slots:
    void putsPiecesTogether();
    void givesTheMessageAwayWithoutACopy();
    void holdsNoMoreThanTwiceWhatHasCome();
    void endsWithoutSpareRoomWhereTheEndIsKnown();
    void growsInFewStepsForManyPieces_data();
    void growsInFewStepsForManyPieces();
    void keepsLittleMemoryAndLetsMuchGo();
};

namespace {
void append(wire::MessageBuffer &buffer, const QByteArray &piece, qsizetype expected = 0)
{
    std::memcpy(buffer.extend(piece.size(), expected), piece.constData(), static_cast<size_t>(piece.size()));
}
} // namespace

void TestMessageBuffer::putsPiecesTogether()
{
    wire::MessageBuffer buffer;
    QCOMPARE(buffer.size(), 0);
    append(buffer, "one ");
    append(buffer, "two");
    QCOMPARE(QByteArray(buffer.data(), buffer.size()), "one two");
}

void TestMessageBuffer::givesTheMessageAwayWithoutACopy()
{
    wire::MessageBuffer buffer;
    append(buffer, QByteArray(100'000, 'x'));
    const char *const before = buffer.data();
    const QByteArray message = buffer.take();
    QCOMPARE(message, QByteArray(100'000, 'x'));
    QCOMPARE(static_cast<const void *>(message.constData()), static_cast<const void *>(before));
    QCOMPARE(buffer.size(), 0);
}

void TestMessageBuffer::holdsNoMoreThanTwiceWhatHasCome()
{
    wire::MessageBuffer buffer;
    const QByteArray piece(1000, 'x');
    for (qsizetype come = 1000; come <= 1'000'000; come += 1000) {
        append(buffer, piece, 16'000'000 - come + 1000);
        QVERIFY(buffer.capacity() <= 2 * come + 64);
    }
}

void TestMessageBuffer::endsWithoutSpareRoomWhereTheEndIsKnown()
{
    wire::MessageBuffer buffer;
    append(buffer, QByteArray(60'000, 'x'), 100'000);
    append(buffer, QByteArray(40'000, 'x'), 40'000);
    QVERIFY(buffer.capacity() < 100'000 + 100);
}

void TestMessageBuffer::growsInFewStepsForManyPieces_data()
{
    QTest::addColumn<bool>("endIsKnown");
    QTest::newRow("of a message that may go on") << false;
    QTest::newRow("of a message whose end is known") << true;
}

void TestMessageBuffer::growsInFewStepsForManyPieces()
{
    QFETCH(bool, endIsKnown);
    wire::MessageBuffer buffer;
    int moves = 0;
    qsizetype before = 0;
    for (int i = 0; i < 1'000'000; ++i) {
        append(buffer, "x", endIsKnown ? 1'000'000 - i : 0);
        moves += buffer.capacity() == before ? 0 : 1;
        before = buffer.capacity();
    }
    QVERIFY2(moves < 60, qPrintable(QString::number(moves)));
}

void TestMessageBuffer::keepsLittleMemoryAndLetsMuchGo()
{
    wire::MessageBuffer buffer;
    append(buffer, "small");
    buffer.clear();
    QVERIFY(buffer.capacity() > 0);
    append(buffer, QByteArray(100'000, 'x'));
    buffer.clear();
    QCOMPARE(buffer.capacity(), 0);
}

ECHOBENCH_APPLESS_MAIN(TestMessageBuffer)
#include "tst_messagebuffer.moc"
