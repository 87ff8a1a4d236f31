// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/details/base64lines.h"
#include "ui/details/hexlines.h"
#include "ui/details/textlines.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestLines : public QObject
{
    Q_OBJECT

private slots:
    void dumpsBytesWithOffsetsAndAscii();
    void dumpsAPartialLineInItsColumns();
    void dumpsNothingAsOneEmptyLine();
    void fieldRow13_dumpsEveryByteValue();
    void hasBase64InLinesThatJoinToTheWhole();
    void breaksATextWhereItHasLineBreaks_data();
    void breaksATextWhereItHasLineBreaks();
    void breaksALineThatIsTooWide();
    void breaksNoCharacterInTwo();
    void countsWideCharactersTwice();
    void drawsControlCharactersVisibly();
    void drawsTabsToTheirStops();
    void fieldRow13_copiesATextAsItIs();
    void breaksAnewForAnotherWidth();
    void findsAPlaceAgainAfterBreakingAnew();
};

namespace {

QStringList drawn(const ui::Lines &lines)
{
    QStringList all;
    for (qsizetype i = 0; i < lines.count(); ++i)
        all.append(lines.line(i));
    return all;
}

QString whole(const ui::Lines &lines)
{
    const qsizetype last = lines.count() - 1;
    return lines.text({}, {last, lines.line(last).size()});
}

} // namespace

void TestLines::dumpsBytesWithOffsetsAndAscii()
{
    const ui::HexLines lines(QByteArray("0123456789abcdef|~\x7f\xff"));
    QCOMPARE(lines.count(), 2);
    QCOMPARE(lines.line(0),
             u"00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  |0123456789abcdef|"_s);
    QVERIFY(lines.line(1).startsWith(u"00000010  7c 7e 7f ff "_s));
    QVERIFY(lines.line(1).endsWith(u"  ||~..|"_s));
}

void TestLines::dumpsAPartialLineInItsColumns()
{
    const ui::HexLines lines(QByteArray("0123456789abcdefX"));
    QCOMPARE(lines.line(1).indexOf(u'|'), lines.line(0).indexOf(u'|'));
}

void TestLines::dumpsNothingAsOneEmptyLine()
{
    QCOMPARE(ui::HexLines({}).count(), 1);
    QVERIFY(ui::HexLines({}).line(0).startsWith(u"00000000  "_s));
    QCOMPARE(ui::Base64Lines({}).count(), 1);
    QCOMPARE(ui::TextLines({}).count(), 1);
}

void TestLines::fieldRow13_dumpsEveryByteValue()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(static_cast<char>(byte));
    QString digits;
    const ui::HexLines lines(bytes);
    for (qsizetype i = 0; i < lines.count(); ++i)
        digits += lines.line(i).mid(10, 48);
    QCOMPARE(QByteArray::fromHex(digits.toLatin1()), bytes);
}

void TestLines::hasBase64InLinesThatJoinToTheWhole()
{
    const QByteArray bytes = QByteArray(100, '\0') + QByteArray(100, '\xff');
    const ui::Base64Lines lines(bytes);
    QCOMPARE(lines.line(0).size(), 76);
    QCOMPARE(drawn(lines).join(QString()).toLatin1(), bytes.toBase64());
}

void TestLines::breaksATextWhereItHasLineBreaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("line feeds") << u"a\nb\n\nc"_s << QStringList{u"a"_s, u"b"_s, u""_s, u"c"_s};
    QTest::newRow("at the end") << u"a\n"_s << QStringList{u"a"_s, u""_s};
    QTest::newRow("CR LF") << u"a\r\nb"_s << QStringList{u"a␍"_s, u"b"_s};
    QTest::newRow("CR") << u"a\rb"_s << QStringList{u"a␍"_s, u"b"_s};
    QTest::newRow("Unicode's") << u"a\u2028b\u2029c"_s << QStringList{u"a␤"_s, u"b␤"_s, u"c"_s};
}

void TestLines::breaksATextWhereItHasLineBreaks()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lines);
    QCOMPARE(drawn(ui::TextLines(text)), lines);
    QCOMPARE(whole(ui::TextLines(text)), text);
}

void TestLines::breaksALineThatIsTooWide()
{
    const ui::TextLines lines(u"abcdefghij\nkl"_s, 4);
    QCOMPARE(drawn(lines), QStringList({u"abcd"_s, u"efgh"_s, u"ij"_s, u"kl"_s}));
    QCOMPARE(whole(lines), u"abcdefghij\nkl"_s);
}

void TestLines::breaksNoCharacterInTwo()
{
    // A surrogate pair, and a letter with a combining accent.
    QCOMPARE(drawn(ui::TextLines(u"ab😀e\u0301f"_s, 3)), QStringList({u"ab"_s, u"😀e\u0301"_s, u"f"_s}));
}

void TestLines::countsWideCharactersTwice()
{
    QCOMPARE(drawn(ui::TextLines(u"漢字漢字"_s, 4)), QStringList({u"漢字"_s, u"漢字"_s}));
}

void TestLines::drawsControlCharactersVisibly()
{
    const QString text = u"a\0b\u202ec\ufeff"_s;
    QCOMPARE(ui::TextLines(text).line(0), u"a␀b‹U+202E›c‹U+FEFF›"_s);
    QCOMPARE(ui::TextLines(text, 80, false).line(0), u"a‹NUL›b‹U+202E›c‹U+FEFF›"_s);
}

void TestLines::drawsTabsToTheirStops()
{
    QCOMPARE(ui::TextLines(u"a\tb\t\tc"_s).line(0), u"a       b               c"_s);
}

void TestLines::fieldRow13_copiesATextAsItIs()
{
    const QString text = u"\ufeffa\tb\0c\r\nd\u202e😀e\rf\u2028g\n"_s;
    for (const int columns : {3, 20, 80})
        QCOMPARE(whole(ui::TextLines(text, columns)), text);
    const ui::TextLines lines(u"a\tb"_s);
    QCOMPARE(lines.text({0, 1}, {0, 8}), u"\t"_s);
}

void TestLines::breaksAnewForAnotherWidth()
{
    ui::TextLines lines(u"abcdef"_s, 3);
    QVERIFY(!lines.fit(3, true));
    QVERIFY(lines.fit(2, true));
    QCOMPARE(drawn(lines), QStringList({u"ab"_s, u"cd"_s, u"ef"_s}));
}

void TestLines::findsAPlaceAgainAfterBreakingAnew()
{
    ui::TextLines lines(u"abcdefghijkl"_s, 3);
    const qsizetype offset = lines.offset({2, 1});
    QCOMPARE(offset, 7);
    lines.fit(4, true);
    QCOMPARE(lines.lineAt(offset), 1);
}

ECHOBENCH_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
