// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/jsontext.h"
#include "tests/testprogram.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsValid_data();
    void takesWhatIsValid();
    void tellsWhereItIsWrong_data();
    void tellsWhereItIsWrong();
    void countsTheColumnInCharacters();
    void laysOutOneValueALine();
    void keepsTheSpelling_data();
    void keepsTheSpelling();
    void changesNothingWhenLaidOutTwice();
    void makesItCompact();
    void survivesAHundredThousandBrackets();
    void endsWhereTheLayoutWouldBeTooLarge();
    void findsAnErrorAtTheVeryEndOfALargeText();
};

void TestJsonText::takesWhatIsValid_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const auto *text : {u"{}", u"[]", u" null ", u"true", u"\"\"", u"0", u"-0", u"1.5e+3", u"1E400",
                             u"[1,2,[3],{}]", u"{\"a\":{\"b\":[]},\"a\":1}",
                             uR"("\u00e9\ud800\"\\\/\b\f\n\r\t")", u"\t\r\n [ ] \n", u"\"\U0001f600\""})
        QTest::addRow("%d", ++number) << QString::fromUtf16(text);
}

void TestJsonText::takesWhatIsValid()
{
    QFETCH(const QString, text);
    QCOMPARE(client::checkJson(text).sentence, QString());
}

void TestJsonText::tellsWhereItIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QString &text, int line, int column) {
        QTest::newRow(name) << text << line << column;
    };
    row("empty", QString(), 1, 1);
    row("blank", u" \n "_s, 2, 2);
    row("comma before ]", u"[1,]"_s, 1, 4);
    row("comma before }", u"{\"a\":1,}"_s, 1, 8);
    row("comma at once", u"[,1]"_s, 1, 2);
    row("no comma", u"[1 2]"_s, 1, 4);
    row("no colon", u"{\"a\" 1}"_s, 1, 6);
    row("no value", u"{\"a\":}"_s, 1, 6);
    row("bare name", u"{a:1}"_s, 1, 2);
    row("single quotes", u"['a']"_s, 1, 2);
    row("other bracket", u"[1}"_s, 1, 3);
    row("closed twice", u"[]]"_s, 1, 3);
    row("open in the end", u"[1,\n2"_s, 2, 2);
    row("two values", u"1 2"_s, 1, 3);
    row("comment", u"[1, // one\n2]"_s, 1, 5);
    row("word", u"[NaN]"_s, 1, 2);
    row("capital", u"True"_s, 1, 1);
    row("leading zero", u"01"_s, 1, 1);
    row("leading plus", u"+1"_s, 1, 1);
    row("point first", u".5"_s, 1, 1);
    row("point last", u"[1.]"_s, 1, 4);
    row("exponent alone", u"1e"_s, 1, 3);
    row("minus alone", u"-"_s, 1, 2);
    row("hexadecimal", u"0x1"_s, 1, 2);
    row("open string", u"[\"a]"_s, 1, 2);
    row("line break in a string", u"[\"a\nb\"]"_s, 1, 4);
    row("unknown escape", uR"(["\x41"])"_s, 1, 4);
    row("short escape", uR"(["\u12g4"])"_s, 1, 7);
    row("escape at the end", uR"("\)"_s, 1, 3);
    row("byte order mark", u"\ufeff{}"_s, 1, 1);
    row("no-break space", u"[\u00a01]"_s, 1, 2);
}

void TestJsonText::tellsWhereItIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const client::TextError error = client::checkJson(text);
    QVERIFY(error.isSet());
    QCOMPARE(error.place, (client::TextPlace{.line = line, .column = column}));
    QVERIFY(error.sentence.endsWith(u'.'));
    QCOMPARE(client::prettyJson(text).error.sentence, error.sentence);
    QCOMPARE(client::compactJson(text).error.sentence, error.sentence);
    QVERIFY(client::prettyJson(text).text.isEmpty());
}

void TestJsonText::countsTheColumnInCharacters()
{
    QCOMPARE(client::checkJson(u"[\"\u00e9\U0001f600\", x]"_s).place,
             (client::TextPlace{.line = 1, .column = 8}));
}

void TestJsonText::laysOutOneValueALine()
{
    QCOMPARE(client::prettyJson(u"{\"a\":[1,{}],\"b\":[],\"c\":{\"d\":null}}").text,
             u"{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": [],\n  \"c\": {\n    \"d\": null\n  }\n}"_s);
    QCOMPARE(client::prettyJson(u"[1]", 4).text, u"[\n    1\n]"_s);
    QCOMPARE(client::prettyJson(u" 7 ").text, u"7"_s);
}

void TestJsonText::keepsTheSpelling_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::newRow("too large a number") << u"1e400"_s;
    QTest::newRow("a fraction of nothing") << u"1.0"_s;
    QTest::newRow("twenty digits") << u"12345678901234567890"_s;
    QTest::newRow("negative nothing") << u"-0.0E-0"_s;
    QTest::newRow("escapes") << uR"("\u00e9\/\ud83d é")"_s;
    QTest::newRow("blanks in a text") << u"\" [ 1 , 2 ] \""_s;
}

void TestJsonText::keepsTheSpelling()
{
    QFETCH(const QString, spelling);
    QCOMPARE(client::compactJson(u"{ \"b\" : %1 , \"a\" : %1 , \"b\" : [ %1 ] }"_s.arg(spelling)).text,
             u"{\"b\":%1,\"a\":%1,\"b\":[%1]}"_s.arg(spelling));
    QCOMPARE(client::prettyJson(spelling).text, spelling);
}

void TestJsonText::changesNothingWhenLaidOutTwice()
{
    const QString text = u"{\"a\":[1,[2,{\"b\":[[]]}],\"x\"],\"c\":{}}"_s;
    const QString pretty = client::prettyJson(text).text;
    QCOMPARE(client::prettyJson(pretty).text, pretty);
    QCOMPARE(client::compactJson(pretty).text, text);
}

void TestJsonText::makesItCompact()
{
    QCOMPARE(client::compactJson(u" { \"a\" :\n[ 1 ,\t2 ] }\r\n").text, u"{\"a\":[1,2]}"_s);
}

void TestJsonText::survivesAHundredThousandBrackets()
{
    constexpr qsizetype depth = 100'000;
    const QString deep = QString(depth, u'[') + QString(depth, u']');
    QVERIFY(!client::checkJson(deep).isSet());
    QCOMPARE(client::compactJson(client::prettyJson(deep).text).text, deep);
    QCOMPARE(client::checkJson(QString(depth, u'[')).place.column, depth + 1);
}

void TestJsonText::endsWhereTheLayoutWouldBeTooLarge()
{
    constexpr qsizetype depth = 3'000'000;
    const auto pretty = client::prettyJson(QString(QString(depth, u'[') + QString(depth, u']')), 8);
    QVERIFY(pretty.error.isSet());
    QVERIFY(pretty.text.isEmpty());
}

void TestJsonText::findsAnErrorAtTheVeryEndOfALargeText()
{
    const QString text = u'[' + u"\"0123456789abcdef\",\n"_s.repeated(500'000) + u']';
    const client::TextError error = client::checkJson(text);
    QCOMPARE(error.place, (client::TextPlace{.line = 500'001, .column = 1}));
}

ECHOBENCH_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
