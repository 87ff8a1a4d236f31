// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/search/neededtext.h"
#include "ui/search/textpattern.h"

#include <QtTest>

class TestNeededText : public QObject
{
    Q_OBJECT

private slots:
    void seesWhatEachHitHasInIt_data();
    void seesWhatEachHitHasInIt();
    void losesNoHit_data();
    void losesNoHit();
};

void TestNeededText::seesWhatEachHitHasInIt_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("needed");
    const auto row = [](const char *expression, const char *needed) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << QString::fromLatin1(needed);
    };
    row("error.*timeout", "timeout");
    row(R"("id":\s*\d+)", R"("id":)");
    row("[a-z]+$", "");
    row("^GET /chat", "GET /chat");
    row("colou?r", "colo");
    row("ab*c", "a");
    row("a{0,3}bc", "bc");
    row("abc{2}de", "ab");
    row("ab+cd", "ab");
    row(R"(a\.b)", "a.b");
    row("one|two", "");
    row("(one|two) three", " three");
    row("(?:a[)]b)cd", "cd");
    row("[]x]yz", "yz");
    row("[^]x]yz", "yz");
    row(R"({"id")", R"({"id")");
    row("(?i)abc", "");
    row("(?x) a b c", "");
    row(R"(\Qa.b\E)", "");
    row("a[[:digit:]]bc", "");
    row(R"(\x41bc)", "");
    row(R"((.)\1)", "");
    row("(?<name>.)abc", "abc");
    row("abc(?#comment)", "");
    row("", "");
}

void TestNeededText::seesWhatEachHitHasInIt()
{
    QFETCH(const QString, expression);
    QTEST(ui::neededText(expression), "needed");
}

void TestNeededText::losesNoHit_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("caseSensitive");
    QTest::newRow("any case") << "TIMEOUT.*"
                              << "a timeout" << false;
    QTest::newRow("a case switched within") << "(?i)TIMEOUT"
                                            << "a timeout" << true;
    QTest::newRow("a Kelvin sign") << "kelvin"
                                   << QString::fromUtf8("\xe2\x84\xaa"
                                                        "elvin")
                                   << false;
    QTest::newRow("a long s") << "list." << QString::fromUtf8("li\xc5\xbft!") << false;
    QTest::newRow("a letter that is not ASCII") << QString::fromUtf8("ab\xc3\xbc?cd") << "abcd" << false;
    QTest::newRow("nothing at all") << "x*"
                                    << "abc" << true;
    QTest::newRow("a count of none") << "abx{0}c"
                                     << "abc" << true;
}

void TestNeededText::losesNoHit()
{
    QFETCH(const QString, expression);
    QFETCH(const QString, text);
    QFETCH(const bool, caseSensitive);
    const ui::TextPattern pattern(
        {.text = expression, .regularExpression = true, .caseSensitive = caseSensitive});
    QCOMPARE(pattern.search(text), ui::TextPattern::Result::Yes);
    QCOMPARE(pattern.search(text.toUtf8()), ui::TextPattern::Result::Yes);
}

ECHOBENCH_APPLESS_MAIN(TestNeededText)
#include "tst_neededtext.moc"
