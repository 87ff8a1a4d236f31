// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/widgets/visibletext.h"

#include <QtTest>

class TestVisibleText : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryControlCharacterByItsPicture();
    void keepsEverythingElseAsItIs();
    void showsLineBreaksOfUnicode();
    void showsWhatWouldTurnTheWritingDirection();
    void spellsPicturesOut();
    void leavesTheMiddleOfAnOverlongWordOut();
    void cutsAtTheLimit();
    void neverSplitsASurrogatePair();
    void neverSplitsTheBytesOfACharacter();
    void givesAShortTextWhole();
};

void TestVisibleText::showsEveryControlCharacterByItsPicture()
{
    for (char16_t control = 0; control < 0x20; ++control)
        QCOMPARE(ui::visibleText(QString(QChar(control))), QString(QChar(0x2400 + control)));
    QCOMPARE(ui::visibleText(QString(QChar(0x7f))), QStringLiteral("␡"));
}

void TestVisibleText::keepsEverythingElseAsItIs()
{
    const QString text = QStringLiteral("Grüße, שלום, 你好, 😀");
    QCOMPARE(ui::visibleText(text), text);
}

void TestVisibleText::showsLineBreaksOfUnicode()
{
    QCOMPARE(ui::visibleText(u"\u2028\u2029\u0085"), QStringLiteral("␤␤␤"));
}

void TestVisibleText::showsWhatWouldTurnTheWritingDirection()
{
    QCOMPARE(ui::visibleText(u"a\u202eb"), QStringLiteral("a‹U+202E›b"));
    QCOMPARE(ui::visibleText(QString(QChar(0x9b))), QStringLiteral("‹U+009B›"));
}

void TestVisibleText::spellsPicturesOut()
{
    QCOMPARE(ui::spelledOut(QStringLiteral("a␀␊b␛␡␤")), QStringLiteral("a‹NUL›‹LF›b‹ESC›‹DEL›‹NL›"));
    QCOMPARE(ui::spelledOut(QStringLiteral("nothing to do")), QStringLiteral("nothing to do"));
}

void TestVisibleText::leavesTheMiddleOfAnOverlongWordOut()
{
    const QString word =
        QStringLiteral("ws://host/") + QString(1'000, QLatin1Char('a')) + QStringLiteral("/end");
    const QString shortened =
        ui::withShortWords(QStringLiteral("to ") + word + QStringLiteral("\nor to ws://host"));
    QVERIFY2(shortened.startsWith(QStringLiteral("to ws://host/aaaa")), qPrintable(shortened));
    QVERIFY2(shortened.endsWith(QStringLiteral("aaa/end\nor to ws://host")), qPrintable(shortened));
    QCOMPARE(shortened.count(QChar(0x2026)), 1);
    QVERIFY(shortened.size() < 100);
    QCOMPARE(ui::withShortWords(QStringLiteral(" a  b ")), QStringLiteral(" a  b "));
    QCOMPARE(ui::withShortWords({}), QString());
}

void TestVisibleText::cutsAtTheLimit()
{
    QCOMPARE(ui::leadingText(QByteArray(16 << 20, 'x'), 10), QString(10, QLatin1Char('x')));
}

void TestVisibleText::neverSplitsASurrogatePair()
{
    QCOMPARE(ui::leadingText(QByteArrayView("a\xf0\x9f\x98\x80z"), 2), QStringLiteral("a"));
    QCOMPARE(ui::leadingText(QByteArrayView("a\xf0\x9f\x98\x80z"), 3), QStringLiteral("a😀"));
}

void TestVisibleText::neverSplitsTheBytesOfACharacter()
{
    for (qsizetype limit = 1; limit < 40; ++limit) {
        const QString text = ui::leadingText(QStringLiteral("ü€😀").repeated(20).toUtf8(), limit);
        QVERIFY2(!text.contains(QChar(QChar::ReplacementCharacter)), qPrintable(text));
        QVERIFY(text.size() <= limit && text.size() >= limit - 1);
    }
}

void TestVisibleText::givesAShortTextWhole()
{
    QCOMPARE(ui::leadingText(QByteArrayView("Grüße"), 100), QStringLiteral("Grüße"));
    QCOMPARE(ui::leadingText(QByteArrayView(), 100), QString());
}

ECHOBENCH_APPLESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
