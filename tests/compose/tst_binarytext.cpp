// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/binarytext.h"
#include "tests/testprogram.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestBinaryText : public QObject
{
    Q_OBJECT

private slots:
    void readsHexHoweverItIsWritten_data();
    void readsHexHoweverItIsWritten();
    void tellsWhereHexIsWrong_data();
    void tellsWhereHexIsWrong();
    void readsBase64OfEitherAlphabet_data();
    void readsBase64OfEitherAlphabet();
    void tellsWhereBase64IsWrong_data();
    void tellsWhereBase64IsWrong();
    void writesWhatItReads();
    void writesSixteenBytesALine();
    void countsColumnsInCharacters();
    void readsMegabytesAtOnce();
};

void TestBinaryText::readsHexHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray bytes = QByteArray::fromHex("deadbeef");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("blanks alone") << u" \n\t"_s << QByteArray();
    QTest::newRow("in one") << u"deadbeef"_s << bytes;
    QTest::newRow("mixed case") << u"DeaDbEEf"_s << bytes;
    QTest::newRow("parted") << u"de ad\tbe\r\nef "_s << bytes;
    QTest::newRow("commas") << u"de,ad, be,ef,"_s << bytes;
    QTest::newRow("colons") << u"DE:AD:BE:EF"_s << bytes;
    QTest::newRow("0x each") << u"0xde, 0xad, 0XBE, 0xef"_s << bytes;
    QTest::newRow("0x once") << u"0xdeadbeef"_s << bytes;
    QTest::newRow("backslash") << uR"(\xde\xad\xBE\Xef)"_s << bytes;
    QTest::newRow("single digits after a prefix") << uR"(0x0, 0xA \x1\x2)"_s << QByteArray("\0\n\1\2", 4);
    QTest::newRow("zero before a prefix") << u"000x00"_s << QByteArray(2, '\0');
}

void TestBinaryText::readsHexHoweverItIsWritten()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    const auto parsed = client::parseHex(text);
    QCOMPARE(parsed.error.sentence, QString());
    QCOMPARE(parsed.bytes, bytes);
}

void TestBinaryText::tellsWhereHexIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("found");
    QTest::newRow("no digit") << u"de ag"_s << 1 << 5 << u"g"_s;
    QTest::newRow("first of two") << u"de\nad xd"_s << 2 << 4 << u"x"_s;
    QTest::newRow("odd in the end") << u"dead b"_s << 1 << 6 << u"b"_s;
    QTest::newRow("odd before a blank") << u"d ead"_s << 1 << 1 << u"d"_s;
    QTest::newRow("three after a prefix") << u"0x123"_s << 1 << 5 << u"3"_s;
    QTest::newRow("empty prefix") << u"de 0x"_s << 1 << 6 << u"end"_s;
    QTest::newRow("prefix within a byte") << u"d0x1"_s << 1 << 3 << u"x"_s;
    QTest::newRow("beyond the first plane") << u"de \U0001f600"_s << 1 << 4 << u"\U0001f600"_s;
    QTest::newRow("invisible") << u"de \u200b"_s << 1 << 4 << u"U+200B"_s;
    QTest::newRow("half a character") << u"de "_s + QChar(0xd83d) << 1 << 4 << u"U+D83D"_s;
}

void TestBinaryText::tellsWhereHexIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, found);
    const auto parsed = client::parseHex(text);
    QVERIFY(parsed.error.isSet());
    QVERIFY(parsed.bytes.isEmpty());
    QCOMPARE(parsed.error.place, (client::TextPlace{.line = line, .column = column}));
    QVERIFY2(parsed.error.sentence.contains(found), qPrintable(parsed.error.sentence));
    QVERIFY2(parsed.error.sentence.startsWith(u"Line %1, column %2: "_s.arg(line).arg(column)),
             qPrintable(parsed.error.sentence));
}

void TestBinaryText::readsBase64OfEitherAlphabet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("whole") << u"Zm9vYmFy"_s << QByteArray("foobar");
    QTest::newRow("padded") << u"Zm9vYg=="_s << QByteArray("foob");
    QTest::newRow("padded by one") << u"Zm9vYmE="_s << QByteArray("fooba");
    QTest::newRow("not padded") << u"Zm9vYg"_s << QByteArray("foob");
    QTest::newRow("white space") << u" Zm9v\r\nYm E = \n"_s << QByteArray("fooba");
    QTest::newRow("standard") << u"+/+/"_s << QByteArray("\xfb\xff\xbf");
    QTest::newRow("for URLs") << u"-_-_"_s << QByteArray("\xfb\xff\xbf");
}

void TestBinaryText::readsBase64OfEitherAlphabet()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    const auto parsed = client::parseBase64(text);
    QCOMPARE(parsed.error.sentence, QString());
    QCOMPARE(parsed.bytes, bytes);
}

void TestBinaryText::tellsWhereBase64IsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::newRow("foreign character") << u"Zm9v!mFy"_s << 5;
    QTest::newRow("data after padding") << u"Zg==Zg=="_s << 5;
    QTest::newRow("too much padding") << u"Zg==="_s << 5;
    QTest::newRow("padding of a whole group") << u"Zm9v="_s << 5;
    QTest::newRow("padding alone") << u"="_s << 1;
    QTest::newRow("one character over") << u"Zm9vY "_s << 5;
}

void TestBinaryText::tellsWhereBase64IsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const int, column);
    const auto parsed = client::parseBase64(text);
    QVERIFY(parsed.error.isSet());
    QVERIFY(parsed.bytes.isEmpty());
    QCOMPARE(parsed.error.place.column, column);
}

void TestBinaryText::writesWhatItReads()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(static_cast<char>(byte));
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        QCOMPARE(client::parseHex(client::toHex(bytes.first(size))).bytes, bytes.first(size));
        QCOMPARE(client::parseBase64(client::toBase64(bytes.first(size))).bytes, bytes.first(size));
    }
}

void TestBinaryText::writesSixteenBytesALine()
{
    QCOMPARE(client::toHex("\x0a\xff"), u"0a ff"_s);
    QCOMPARE(client::toHex(QByteArray(17, '\1')).count(u'\n'), 1);
    QCOMPARE(client::toHex(QByteArray(17, '\1'), 0).count(u'\n'), 0);
}

void TestBinaryText::countsColumnsInCharacters()
{
    const QString text = u"a\U0001f600b\r\nc\rd"_s;
    const auto place = [&text](QChar c) { return client::placeOf(text, text.indexOf(c)); };
    QCOMPARE(place(u'b'), (client::TextPlace{.line = 1, .column = 3}));
    QCOMPARE(place(u'c'), (client::TextPlace{.line = 2, .column = 1}));
    QCOMPARE(place(u'd'), (client::TextPlace{.line = 3, .column = 1}));
    QCOMPARE(client::placeOf(text, 2), (client::TextPlace{.line = 1, .column = 2}));
    QCOMPARE(client::placeOf(text, 99), (client::TextPlace{.line = 3, .column = 2}));
}

void TestBinaryText::readsMegabytesAtOnce()
{
    const QByteArray bytes(4 << 20, 'x');
    QCOMPARE(client::parseHex(client::toHex(bytes)).bytes, bytes);
}

ECHOBENCH_APPLESS_MAIN(TestBinaryText)
#include "tst_binarytext.moc"
