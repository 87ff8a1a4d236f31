// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/headscanner.h"
#include "tests/testprogram.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QtTest>

using State = wire::HeadScanner::State;

namespace {
QByteArray headOf(qsizetype size) { return QByteArray(size - 4, 'x') + "\r\n\r\n"; }
} // namespace

class TestHeadScanner : public QObject
{
    Q_OBJECT

private slots:
    void findsTheEndOfAHead_data();
    void findsTheEndOfAHead();
    void findsTheSameEndHoweverTheHeadIsCut_data() { findsTheEndOfAHead_data(); }
    void findsTheSameEndHoweverTheHeadIsCut();
    void takesAHeadOfExactlyTheLimit();
    void refusesAHeadOneByteOverTheLimit();
    void refusesAHeadAsSoonAsTheLimitIsReachedWithoutAnEnd();
    void leavesWhatFollowsTheHeadAlone();
    void looksAtEachByteOfADribbledHeadOnce();
};

void TestHeadScanner::findsTheEndOfAHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("headSize");
    QTest::newRow("nothing") << QByteArray() << qsizetype(0);
    QTest::newRow("a request") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << qsizetype(27);
    QTest::newRow("no fields") << QByteArray("GET / HTTP/1.1\r\n\r\n") << qsizetype(18);
    QTest::newRow("followed by bytes") << QByteArray("a\r\n\r\nrest") << qsizetype(5);
    QTest::newRow("followed by another end") << QByteArray("a\r\n\r\nb\r\n\r\n") << qsizetype(5);
    QTest::newRow("only an empty line") << QByteArray("\r\n") << qsizetype(2);
    QTest::newRow("line feeds alone") << QByteArray("a\nb\n\nrest") << qsizetype(5);
    QTest::newRow("a mixture") << QByteArray("a\r\n\nrest") << qsizetype(4);
    QTest::newRow("no empty line") << QByteArray("a\r\nb\r\n") << qsizetype(0);
    QTest::newRow("one line feed short") << QByteArray("a\r\n\r") << qsizetype(0);
    QTest::newRow("carriage returns alone") << QByteArray("a\r\r\r\r") << qsizetype(0);
    QTest::newRow("two carriage returns in the empty line") << QByteArray("a\r\n\r\r\n") << qsizetype(0);
}

void TestHeadScanner::findsTheEndOfAHead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, headSize);
    wire::HeadScanner scanner;
    QCOMPARE(scanner.scan(bytes), headSize > 0 ? State::Complete : State::NeedMore);
    QCOMPARE(scanner.headSize(), headSize);
}

void TestHeadScanner::findsTheSameEndHoweverTheHeadIsCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, headSize);
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        wire::HeadScanner scanner;
        for (qsizetype size = 0; size <= bytes.size() + step - 1; size += step)
            scanner.scan(QByteArrayView(bytes).first(std::min(size, bytes.size())));
        QCOMPARE(scanner.headSize(), headSize);
    }
}

void TestHeadScanner::takesAHeadOfExactlyTheLimit()
{
    wire::HeadScanner scanner;
    QCOMPARE(scanner.scan(headOf(8192)), State::Complete);
}

void TestHeadScanner::refusesAHeadOneByteOverTheLimit()
{
    wire::HeadScanner scanner;
    QCOMPARE(scanner.scan(headOf(8193)), State::TooLarge);
}

void TestHeadScanner::refusesAHeadAsSoonAsTheLimitIsReachedWithoutAnEnd()
{
    wire::HeadScanner scanner(100);
    QCOMPARE(scanner.scan(QByteArray(99, 'x')), State::NeedMore);
    QCOMPARE(scanner.scan(QByteArray(100, 'x')), State::TooLarge);
}

void TestHeadScanner::leavesWhatFollowsTheHeadAlone()
{
    wire::HeadScanner scanner(10);
    QCOMPARE(scanner.scan(headOf(10).append(1000, 'x')), State::Complete);
}

void TestHeadScanner::looksAtEachByteOfADribbledHeadOnce()
{
    // Looking at everything each time would touch 245,000,000,000 bytes, which takes many seconds.
    const QByteArray head(700'000, 'x');
    wire::HeadScanner scanner(1'000'000);
    QElapsedTimer timer;
    timer.start();
    for (qsizetype size = 1; size <= head.size(); ++size)
        scanner.scan(QByteArrayView(head).first(size));
    QVERIFY2(timer.elapsed() < 2000, "dribbling 700 KB must not cost quadratic time");
}

ECHOBENCH_APPLESS_MAIN(TestHeadScanner)
#include "tst_headscanner.moc"
