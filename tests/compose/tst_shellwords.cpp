// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/shellwords.h"
#include "tests/testprogram.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestShellWords : public QObject
{
    Q_OBJECT

private slots:
    void partsLikeAShell_data();
    void partsLikeAShell();
    void partsLikeCmd_data();
    void partsLikeCmd();
    void namesAQuoteThatDoesNotEnd_data();
    void namesAQuoteThatDoesNotEnd();
    void knowsWhichShellItWasWrittenFor();
};

void TestShellWords::partsLikeAShell_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &line, const QStringList &words) {
        QTest::newRow(name) << line << words;
    };
    row("nothing", u" \n "_s, {});
    row("blanks", u"\n a  b\tc "_s, {u"a"_s, u"b"_s, u"c"_s});
    row("single quotes", uR"('a b' 'c\n"')"_s, {u"a b"_s, uR"(c\n")"_s});
    row("double quotes", uR"("a b" "c\"d\\e\$f\`g\h")"_s, {u"a b"_s, uR"(c"d\e$f`g\h)"_s});
    row("joined", uR"(a'b'"c"\ d)"_s, {u"abc d"_s});
    row("an apostrophe as shells have it", uR"('it'\''s')"_s, {u"it's"_s});
    row("empty words", uR"('' "" $'')"_s, {u""_s, u""_s, u""_s});
    row("continued lines", u"a \\\n  -b \\\r\n  c"_s, {u"a"_s, u"-b"_s, u"c"_s});
    row("continued word", u"ab\\\ncd"_s, {u"abcd"_s});
    row("continued in quotes", u"\"ab\\\ncd\""_s, {u"abcd"_s});
    row("line break in quotes", u"'a\nb'"_s, {u"a\nb"_s});
    row("ANSI-C", uR"($'\a\b\e\f\n\r\t\v\\\'\"\?')"_s, {u"\a\b\x1b\f\n\r\t\v\\'\"?"_s});
    row("ANSI-C numbers", uR"($'\x41\u00e9\U0001F600\101\x4g')"_s, {u"A\u00e9\U0001f600A\x04g"_s});
    row("ANSI-C bytes", uR"($'\xc3\xa9\303\251')"_s, {u"\u00e9\u00e9"_s});
    row("ANSI-C surrogates", uR"($'\ud83d\ude00\u0021')"_s, {u"\U0001f600!"_s});
    row("ANSI-C unknown", uR"($'\q\xz')"_s, {uR"(\q\xz)"_s});
    row("ANSI-C as it stands", u"$'\u00e9\U0001f600 b'"_s, {u"\u00e9\U0001f600 b"_s});
    row("comment", u"a # b 'c\n"_s, {u"a"_s});
    row("no comment", u"a#b"_s, {u"a#b"_s});
    row("pipe", u"a b | c"_s, {u"a"_s, u"b"_s});
    row("redirections", u"a 2>/dev/null"_s, {u"a"_s});
    row("next command", u"a; b"_s, {u"a"_s});
    row("and", u"a && b"_s, {u"a"_s});
    row("background", u"a &"_s, {u"a"_s});
    row("next line", u"a\nb"_s, {u"a"_s});
    row("address without quotes", u"http://h/?a=1&b=2;c"_s, {u"http://h/?a=1&b=2;c"_s});
    row("backslash at the end", u"a \\"_s, {u"a"_s});
}

void TestShellWords::partsLikeAShell()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, words);
    const auto parted = client::splitPosixWords(line);
    QCOMPARE(parted.error.sentence, QString());
    QCOMPARE(parted.words, words);
}

void TestShellWords::partsLikeCmd_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << uR"(curl "a b" c)"_s << QStringList{u"curl"_s, u"a b"_s, u"c"_s};
    QTest::newRow("continued") << u"curl ^\r\n  -H ^\n  x"_s << QStringList{u"curl"_s, u"-H"_s, u"x"_s};
    QTest::newRow("carets") << uR"(curl ^"a ^& b^" ^%c)"_s << QStringList{u"curl"_s, u"a & b"_s, u"%c"_s};
    QTest::newRow("quotes in quotes") << uR"("a\"b" "a""b")"_s << QStringList{u"a\"b"_s, u"a\"b"_s};
    QTest::newRow("escaped quotes") << uR"(^"{^\^"a^\^":1}^")"_s << QStringList{u"{\"a\":1}"_s};
    QTest::newRow("line break") << u"^\"a^\n\nb^\""_s << QStringList{u"a\nb"_s};
    QTest::newRow("empty") << uR"("" x)"_s << QStringList{u""_s, u"x"_s};
}

void TestShellWords::partsLikeCmd()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, words);
    QCOMPARE(client::splitCmdWords(line).words, words);
}

void TestShellWords::namesAQuoteThatDoesNotEnd_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("single") << u"a 'b c"_s << 3;
    QTest::newRow("double") << uR"(a b"c\")"_s << 4;
    QTest::newRow("ANSI-C") << uR"(a $'b\')"_s << 3;
    QTest::newRow("cmd") << u"^\"a b"_s << 1;
}

void TestShellWords::namesAQuoteThatDoesNotEnd()
{
    QFETCH(const QString, line);
    QFETCH(const int, column);
    const auto parted = client::splitShellWords(line);
    QCOMPARE(parted.error.place, (client::TextPlace{.line = 1, .column = column}));
    QVERIFY(parted.error.sentence.endsWith(u'.'));
}

void TestShellWords::knowsWhichShellItWasWrittenFor()
{
    QCOMPARE(client::splitShellWords(uR"(curl ^"a b^")"_s).words, (QStringList{u"curl"_s, u"a b"_s}));
    QCOMPARE(client::splitShellWords(uR"(curl "a^b")"_s).words, (QStringList{u"curl"_s, u"a^b"_s}));
}

ECHOBENCH_APPLESS_MAIN(TestShellWords)
#include "tst_shellwords.moc"
