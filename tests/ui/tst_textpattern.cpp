// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/search/textpattern.h"

#include <QtTest>

using ui::TextPattern;
using Result = ui::TextPattern::Result;
using Spans = QList<ui::TextPattern::Span>;

class TestTextPattern : public QObject
{
    Q_OBJECT

private slots:
    void findsAnythingWhereNothingIsSearchedFor();
    void findsPlainTextInAnyCaseUnlessAsked();
    void readsAPlainTextLiterally();
    void findsRegularExpressions();
    void saysWhereAnInvalidExpressionIsWrong();
    void givesUpACatastrophicExpression();
    void givesUpALongTextThatTakesTooLong();
    void findsWhatLiesAcrossTwoStretches();
    void takesTheEndOfAStretchForNoEnd();
    void seesWhatLiesBeforeAStretch();
    void findsAHitOfAnyLength_data();
    void findsAHitOfAnyLength();
    void takesNoStretchForTheWholeText();
    void cutsNoCharacterInTwo();
    void givesUpACatastrophicExpressionInALongText();
    void givesUpWhatMayGoOnForTooLong();
    void saysSoWhereItCannotFollowAHit();
    void marksEveryHit();
    void marksNoHitWithoutALength();
};

namespace {

const QDeadlineTimer endless(QDeadlineTimer::Forever);

TextPattern plain(const QString &text, bool caseSensitive = false)
{
    return TextPattern({.text = text, .caseSensitive = caseSensitive});
}

TextPattern expression(const QString &text, bool caseSensitive = false)
{
    return TextPattern({.text = text, .regularExpression = true, .caseSensitive = caseSensitive});
}

} // namespace

void TestTextPattern::findsAnythingWhereNothingIsSearchedFor()
{
    QVERIFY(TextPattern().isEmpty());
    QCOMPARE(TextPattern().search(QStringLiteral("hello")), Result::Yes);
}

void TestTextPattern::findsPlainTextInAnyCaseUnlessAsked()
{
    QCOMPARE(plain(QStringLiteral("ECHO")).search(QStringLiteral("an echo")), Result::Yes);
    QCOMPARE(plain(QStringLiteral("ECHO"), true).search(QStringLiteral("an echo")), Result::No);
    QCOMPARE(plain(QStringLiteral("echo"), true).search(QStringLiteral("an echo")), Result::Yes);
}

void TestTextPattern::readsAPlainTextLiterally()
{
    QCOMPARE(plain(QStringLiteral("a.c")).search(QStringLiteral("abc")), Result::No);
    QCOMPARE(plain(QStringLiteral("(")).search(QStringLiteral("f(x)")), Result::Yes);
    QVERIFY(plain(QStringLiteral("(")).isValid());
}

void TestTextPattern::findsRegularExpressions()
{
    QCOMPARE(expression(QStringLiteral("^a.c$")).search(QStringLiteral("ABC")), Result::Yes);
    QCOMPARE(expression(QStringLiteral("^a.c$"), true).search(QStringLiteral("ABC")), Result::No);
    QCOMPARE(expression(QStringLiteral("\\d{3}")).search(QStringLiteral("12 345")), Result::Yes);
}

void TestTextPattern::saysWhereAnInvalidExpressionIsWrong()
{
    const TextPattern open = expression(QStringLiteral("ab(c"));
    QVERIFY(!open.isValid());
    QCOMPARE(open.errorString(), QStringLiteral("Not a regular expression: missing closing parenthesis, at "
                                                "character 5 (the end)."));
    QCOMPARE(open.search(QStringLiteral("ab(c")), Result::No);
    QVERIFY(open.spans(QStringLiteral("ab(c")).isEmpty());
    const TextPattern star = expression(QStringLiteral("ab)cd"));
    QVERIFY2(star.errorString().endsWith(QStringLiteral("at character 3 (“)cd”).")),
             qPrintable(star.errorString()));
}

void TestTextPattern::givesUpACatastrophicExpression()
{
    const QString text(5'000, QLatin1Char('x'));
    for (const char *pattern : {"(x+x+)+[yz]", "(x|xx)+[yz]", "^(x+)+$(?<=y)"})
        QCOMPARE(expression(QString::fromLatin1(pattern)).search(text), Result::TooSlow);
    // The bound cannot be lifted from within.
    QCOMPARE(expression(QStringLiteral("(*LIMIT_MATCH=4000000000)(x+x+)+[yz]")).search(text),
             Result::TooSlow);
}

void TestTextPattern::givesUpALongTextThatTakesTooLong()
{
    const QString text(16 << 20, QLatin1Char('x'));
    QCOMPARE(expression(QStringLiteral("x*x*[yz]")).search(text, QDeadlineTimer(0)), Result::TooSlow);
}

void TestTextPattern::findsWhatLiesAcrossTwoStretches()
{
    for (const int before : {2'040, 2'047, 4'090, 4'095, 4'096, 10'000}) {
        const QString text =
            QString(before, QLatin1Char('x')) + QStringLiteral("needle") + QString(5'000, QLatin1Char('x'));
        QCOMPARE(expression(QStringLiteral("need?le")).search(text), Result::Yes);
        QCOMPARE(expression(QStringLiteral("need?le")).spans(text), (Spans{{before, 6}}));
    }
}

void TestTextPattern::takesTheEndOfAStretchForNoEnd()
{
    const QString text(9'000, QLatin1Char('x'));
    QCOMPARE(expression(QStringLiteral("^x{4096}$")).search(text), Result::No);
    QCOMPARE(expression(QStringLiteral("\\Ax+\\z")).spans(text, 64, endless), (Spans{{0, 9'000}}));
}

void TestTextPattern::seesWhatLiesBeforeAStretch()
{
    const QString text = QString(9'000, QLatin1Char('x')) + QStringLiteral("y");
    QCOMPARE(expression(QStringLiteral("^x?y")).search(text), Result::No);
    QCOMPARE(expression(QStringLiteral("(?<=x)y")).search(text), Result::Yes);
}

void TestTextPattern::findsAHitOfAnyLength_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("hit");
    const auto row = [](const char *name, const char *pattern, const QString &hit) {
        QTest::newRow(name) << QString::fromLatin1(pattern) << hit;
    };
    const auto braces = [](int length) -> QString { return u'{' + QString(length, u'x') + u'}'; };
    row("a hit of 2,000 units", R"(\{.*\})", braces(2'000));
    row("a hit of 5,000 units", R"(\{.*\})", braces(5'000));
    row("a hit of 1,000,000 units", R"(\{.*\})", braces(1'000'000));
    row("a lazy hit", R"(\{.*?\})", braces(4'000));
    row("an exact repetition", R"(\{x{3000}\})", braces(3'000));
    row("words", R"(\{(\w+ )+\})", u'{' + QStringLiteral("word ").repeated(800) + u'}');
    row("a look behind", R"((?<=----|^|\b)\{.*\})", braces(3'000));
    row("lines", R"((?s)\{.*\})", u'{' + QStringLiteral("line\n").repeated(2'000) + u'}');
}

void TestTextPattern::findsAHitOfAnyLength()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, hit);
    for (const int before : {0, 100, 511, 512, 10'000}) {
        const QString text = QString(before, u'-') + hit + QString(1'000, u'-');
        QCOMPARE(expression(pattern).search(text, endless), Result::Yes);
        QCOMPARE(expression(pattern).spans(text, 64, endless), (Spans{{before, hit.size()}}));
    }
}

void TestTextPattern::takesNoStretchForTheWholeText()
{
    const QString text = QStringLiteral("needle") + QString(50'000, u'x') + u'y';
    // Whether these are hits is seen only at the end of the text.
    QCOMPARE(expression(QStringLiteral("needle(?!.*y)")).search(text, endless), Result::No);
    QCOMPARE(expression(QStringLiteral("needle(?=.*y)")).search(text, endless), Result::Yes);
    QCOMPARE(expression(QStringLiteral("needle(?!.*z)")).search(text, endless), Result::Yes);
}

void TestTextPattern::cutsNoCharacterInTwo()
{
    for (const int before : {509, 510, 511, 512, 513, 4'094, 4'095, 4'096}) {
        const QString text = QString(before, u'x') + QStringLiteral("😀").repeated(5'000) + u'y';
        QCOMPARE(expression(QStringLiteral("😀y")).search(text, endless), Result::Yes);
        QCOMPARE(expression(QStringLiteral("x😀+y")).spans(text, 64, endless), (Spans{{before - 1, 10'002}}));
    }
}

void TestTextPattern::givesUpACatastrophicExpressionInALongText()
{
    // It is the steps that are counted: it would be given up as well if there were all the time in the world.
    const QString text = QString(16 << 20, u'a') + u'b';
    for (const char *pattern : {"(a+)+$", "(a|aa)+$", "(a|a)*c"})
        QCOMPARE(expression(QString::fromLatin1(pattern)).search(text, endless), Result::TooSlow);
}

void TestTextPattern::givesUpWhatMayGoOnForTooLong()
{
    const QString text = u'{' + QString(10'000, u'x') + u'}';
    QCOMPARE(expression(QStringLiteral("\\{.*\\}")).search(text, QDeadlineTimer(0)), Result::TooSlow);
}

void TestTextPattern::saysSoWhereItCannotFollowAHit()
{
    const QString nested = QString(1'000, u'(') + QString(1'000, u')');
    for (const char *pattern : {R"(\((?R)?\))", R"((?x)\(.*\) # brackets)"}) {
        QCOMPARE(expression(QString::fromLatin1(pattern)).search(QStringLiteral("(())"), endless),
                 Result::Yes);
        QCOMPARE(expression(QString::fromLatin1(pattern)).search(nested, endless), Result::TooSlow);
    }
}

void TestTextPattern::marksEveryHit()
{
    QCOMPARE(plain(QStringLiteral("ab")).spans(QStringLiteral("ab AB x ab")),
             (Spans{{0, 2}, {3, 2}, {8, 2}}));
    QCOMPARE(expression(QStringLiteral("a+")).spans(QStringLiteral("aa b a")), (Spans{{0, 2}, {5, 1}}));
    QCOMPARE(plain(QStringLiteral("a")).spans(QString(100, QLatin1Char('a')), 3).size(), 3);
    QVERIFY(TextPattern().spans(QStringLiteral("a")).isEmpty());
}

void TestTextPattern::marksNoHitWithoutALength()
{
    QCOMPARE(expression(QStringLiteral("x*")).spans(QStringLiteral("axb")), (Spans{{1, 1}}));
}

ECHOBENCH_APPLESS_MAIN(TestTextPattern)
#include "tst_textpattern.moc"
