// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/search/thoroughsearch.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

#include <chrono>

using ui::Patience;
using ui::TextPattern;
using ui::ThoroughSearch;
using Result = TextPattern::Result;
using namespace std::chrono_literals;

class TestThoroughSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsInALongRow_data();
    void findsWhatIsInALongRow();
    void findsWhatTakesManySteps_data();
    void findsWhatTakesManySteps();
    void seesWhatIsNotThere_data();
    void seesWhatIsNotThere();
    void givesUpACatastrophicExpressionInTime_data();
    void givesUpACatastrophicExpressionInTime();
    void stopsWhenItIsCancelled();
    void answersOnce();
    void waitsForNothingWhenItIsGone();
    void forgetsWhatIsGone();
};

namespace {

constexpr qsizetype Long = qsizetype(16) << 20;

TextPattern expression(const QString &text) { return TextPattern({.text = text, .regularExpression = true}); }

/// A line as long as `size`, full of the beginnings of what is searched for, with `hit` near its end.
QByteArray longLine(const QByteArray &hit, qsizetype size = Long)
{
    const QByteArray piece = R"({"id": x, "error": 0, "text": "a time to test it, 42"}, )";
    QByteArray line = piece.repeated(size / piece.size());
    line.insert(size - 20 * piece.size(), hit);
    return line;
}

} // namespace

void TestThoroughSearch::findsWhatIsInALongRow_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("the end") << "[a-z]+$" << longLine({}) + "end";
    QTest::newRow("the end of one word") << "[a-z]+$" << QByteArray(Long, 'a');
    QTest::newRow("a number") << R"("id":\s*\d+)" << longLine(R"({"id":   4711})");
    QTest::newRow("two words far apart") << "error.*timeout" << longLine("timeout");
    QTest::newRow("two words over lines") << "(?s)error.*timeout" << longLine("\ntimeout\n");
    QTest::newRow("a group as long as the row") << R"(^(\{[^}]*\}, )+$)" << longLine({}, 1 << 20);
    QTest::newRow("alternatives") << "^(?:a|b)+$" << QByteArray(500'000, 'a');
    QTest::newRow("brackets in brackets")
        << R"(\((?R)?\))" << QByteArray(1'000, '(') + QByteArray(1'000, ')');
    QTest::newRow("a comment") << "(?x)\\(.*\\) # brackets" << '(' + QByteArray(5'000, 'x') + ')';
}

void TestThoroughSearch::findsWhatIsInALongRow()
{
    QFETCH(const QString, pattern);
    QFETCH(const QByteArray, row);
    QCOMPARE(expression(pattern).searchThoroughly(row, {}), Result::Yes);
}

void TestThoroughSearch::findsWhatTakesManySteps_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("an escaped string") << R"("(?:\\.|[^"\\])*"!)" << '"' + QByteArray(60'000, 'x') + "\"!";
    QTest::newRow("words") << R"(^(\w+\s?)+!)" << QByteArray("word ").repeated(4'000) + '!';
    QTest::newRow("a square") << ".*x.*z" << QByteArray(5'000, 'x') + 'z';
}

void TestThoroughSearch::findsWhatTakesManySteps()
{
    QFETCH(const QString, pattern);
    QFETCH(const QByteArray, row);
    QCOMPARE(expression(pattern).searchThoroughly(row, {}), Result::Yes);
}

void TestThoroughSearch::seesWhatIsNotThere_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("the end") << "[a-z]+$" << longLine({}) + "1";
    QTest::newRow("a number") << R"("id":\s*\d+)" << longLine({});
    QTest::newRow("the second of two words") << "error.*timeout" << longLine({});
    QTest::newRow("the first of two words") << "eror.*time" << longLine({});
    QTest::newRow("nothing") << "a" << QByteArray();
    QTest::newRow("the end of many short texts") << "(\\d|x){3}$" << longLine({}, 1 << 20);
}

void TestThoroughSearch::seesWhatIsNotThere()
{
    QFETCH(const QString, pattern);
    QFETCH(const QByteArray, row);
    QCOMPARE(expression(pattern).searchThoroughly(row, {}), Result::No);
}

void TestThoroughSearch::givesUpACatastrophicExpressionInTime_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("row");
    for (const char *pattern :
         {"(a+)+[yz]", "(a|aa)+$", "(a|a)*[yz]", "(.*a)*[yz]", "(.*,)*[yz]", "a*a*a*a*[yz]"}) {
        QTest::addRow("%s in a short row", pattern)
            << QString::fromLatin1(pattern) << QByteArray(5'000, 'a') + 'b';
        QTest::addRow("%s in a long row", pattern)
            << QString::fromLatin1(pattern) << QByteArray("aaaaaaa,").repeated(Long / 8) + 'b';
    }
}

void TestThoroughSearch::givesUpACatastrophicExpressionInTime()
{
    QFETCH(const QString, pattern);
    QFETCH(const QByteArray, row);
    QElapsedTimer timer;
    timer.start();
    const Result result = expression(pattern).searchThoroughly(row, {QDeadlineTimer(500ms), {}});
    QVERIFY(result == Result::TooSlow || result == Result::No);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestThoroughSearch::stopsWhenItIsCancelled()
{
    QCOMPARE(
        expression(QStringLiteral("(a|aa)+$"))
            .searchThoroughly(QByteArray(5'000, 'a') + 'b', {{QDeadlineTimer::Forever}, [] { return true; }}),
        Result::TooSlow);
}

void TestThoroughSearch::answersOnce()
{
    ThoroughSearch search;
    QSignalSpy answered(&search, &ThoroughSearch::answered);
    QVERIFY(!search.has(7));
    search.start(7, 0, [](const Patience &) { return Result::Yes; });
    QVERIFY(search.has(7));
    QVERIFY(answered.wait());
    QCOMPARE(search.take(7).value(), Result::Yes);
    QVERIFY(!search.has(7));
    QVERIFY(!search.take(7));
}

void TestThoroughSearch::waitsForNothingWhenItIsGone()
{
    QSemaphore begun;
    QSemaphore over;
    {
        ThoroughSearch search;
        search.start(1, 0, [&](const Patience &patience) {
            begun.release();
            while (!patience.isOver())
                QThread::yieldCurrentThread();
            over.release();
            return Result::No;
        });
        begun.acquire();
    }
    QVERIFY(over.tryAcquire(1, 30'000));
}

void TestThoroughSearch::forgetsWhatIsGone()
{
    ThoroughSearch search;
    for (const quint64 sequence : {1, 2, 3})
        search.start(sequence, 0, [](const Patience &) { return Result::No; });
    search.forgetBefore(3);
    QVERIFY(!search.has(1));
    QVERIFY(!search.has(2));
    QVERIFY(search.has(3));
    search.forget();
    QVERIFY(!search.has(3));
}

ECHOBENCH_GUILESS_MAIN(TestThoroughSearch)
#include "tst_thoroughsearch.moc"
