// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/search/utf8needle.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using ui::Utf8Needle;

class TestUtf8Needle : public QObject
{
    Q_OBJECT

private slots:
    void isMadeOfAsciiAlone();
    void isFoundAsInTheDecodedText_data();
    void isFoundAsInTheDecodedText();
};

void TestUtf8Needle::isMadeOfAsciiAlone()
{
    QVERIFY(Utf8Needle().isNull());
    QVERIFY(Utf8Needle(QString(), false).isNull());
    QVERIFY(Utf8Needle(u"Gr\u00fc\u00dfe"_s, false).isNull());
    QVERIFY(!Utf8Needle(u"~"_s, false).isNull());
}

void TestUtf8Needle::isFoundAsInTheDecodedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one") << u"a"_s;
    QTest::newRow("plain") << u"an Echo: abcabd, ABCABD"_s;
    QTest::newRow("the same again and again") << QString(40, u'a') + u"b" + QString(40, u'a');
    QTest::newRow("beyond ASCII") << u"\u00fcber \U0001f600 echo \u05e9"_s;
    QTest::newRow("the Kelvin sign and the long s") << u"5 \u212a, me\u017f\u017fage"_s;
    QTest::newRow("brackets and at signs") << u"[x] {y} @ ` ^ ~"_s;
}

void TestUtf8Needle::isFoundAsInTheDecodedText()
{
    QFETCH(const QString, text);
    for (const char *needle : {"a", "A",   "ab",      "abd", "ABD", "aaab", "baaa", "aba", "echo", "ECHO",
                               "k", "5 K", "message", "[",   "{",   "@",    "`",    "x]",  "~",    "e"}) {
        const QString wanted = QString::fromLatin1(needle);
        for (const bool caseSensitive : {false, true})
            QCOMPARE(Utf8Needle(wanted, caseSensitive).isIn(text.toUtf8()),
                     text.contains(wanted, caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive));
    }
}

ECHOBENCH_APPLESS_MAIN(TestUtf8Needle)
#include "tst_utf8needle.moc"
