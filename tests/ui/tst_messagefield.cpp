// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/client/messagefield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextCursor>
#include <QTextDocument>
#include <QtTest>

class TestMessageField : public QObject
{
    Q_OBJECT

private slots:
    void submitsOnEnter_data();
    void submitsOnEnter();
    void makesANewLine_data();
    void makesANewLine();
    void growsUpToFiveLines();
    void growsWithALineThatWraps();
    void keepsNoBreakSpaces();
    void takesAMegabyteFromTheClipboard();
    void laysOutNoLineThatIsTooLong();
    void keepsWhatStandsAroundALongPaste();
    void removesALongPasteAsAWhole_data();
    void removesALongPasteAsAWhole();
    void copiesALongPasteAsItIs();
    void laysOutManyShortLines();
    void leavesTabToTheFocus();
};

namespace {

struct Fixture {
    Fixture()
    {
        field.resize(400, field.sizeHint().height());
        field.show();
        if (!QTest::qWaitForWindowExposed(&field))
            qFatal("The field is not shown.");
    }

    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        field.paste();
    }

    ui::MessageField field;
};

} // namespace

void TestMessageField::submitsOnEnter_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Return") << static_cast<int>(Qt::Key_Return);
    QTest::newRow("Enter of the keypad") << static_cast<int>(Qt::Key_Enter);
}

void TestMessageField::submitsOnEnter()
{
    QFETCH(int, key);
    Fixture f;
    const QSignalSpy submitted(&f.field, &ui::MessageField::submitted);
    QTest::keyClicks(&f.field, QStringLiteral("hello"));
    QTest::keyClick(&f.field, static_cast<Qt::Key>(key));
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(f.field.message(), QStringLiteral("hello"));
}

void TestMessageField::makesANewLine_data()
{
    QTest::addColumn<int>("modifier");
    QTest::newRow("Shift") << static_cast<int>(Qt::ShiftModifier);
    QTest::newRow("Ctrl") << static_cast<int>(Qt::ControlModifier);
}

void TestMessageField::makesANewLine()
{
    QFETCH(int, modifier);
    Fixture f;
    const QSignalSpy submitted(&f.field, &ui::MessageField::submitted);
    QTest::keyClicks(&f.field, QStringLiteral("a"));
    QTest::keyClick(&f.field, Qt::Key_Return, static_cast<Qt::KeyboardModifier>(modifier));
    QTest::keyClicks(&f.field, QStringLiteral("b"));
    QCOMPARE(f.field.message(), QStringLiteral("a\nb"));
    QCOMPARE(submitted.size(), 0);
}

void TestMessageField::growsUpToFiveLines()
{
    Fixture f;
    QList<int> heights;
    for (int lines = 1; lines <= 6; ++lines) {
        f.field.setPlainText(QStringLiteral("x\n").repeated(lines - 1) + QLatin1Char('x'));
        heights.append(f.field.maximumHeight());
    }
    for (int lines = 2; lines <= 5; ++lines)
        QVERIFY(heights.at(lines - 1) > heights.at(lines - 2));
    QCOMPARE(heights.at(5), heights.at(4));
    f.field.clear();
    QCOMPARE(f.field.maximumHeight(), heights.first());
}

void TestMessageField::growsWithALineThatWraps()
{
    Fixture f;
    const int height = f.field.height();
    f.field.setPlainText(QStringLiteral("words ").repeated(40));
    QTRY_VERIFY(f.field.height() > height);
}

void TestMessageField::keepsNoBreakSpaces()
{
    Fixture f;
    f.field.setPlainText(QStringLiteral("a\u00a0b"));
    QCOMPARE(f.field.message(), QStringLiteral("a\u00a0b"));
}

void TestMessageField::takesAMegabyteFromTheClipboard()
{
    Fixture f;
    const QString large = QStringLiteral("0123456789abcde\n").repeated(65'536);
    QGuiApplication::clipboard()->setText(large);
    f.field.paste();
    QCOMPARE(f.field.message(), large);
}

// The time that a key takes is the length of the line that it changes.
void TestMessageField::laysOutNoLineThatIsTooLong()
{
    Fixture f;
    const QString text(1 << 20, QLatin1Char('m'));
    f.paste(text);
    QTest::keyClicks(&f.field, QStringLiteral("more"));
    QCOMPARE(f.field.message(), text);
    QVERIFY2(f.field.toPlainText().startsWith(QStringLiteral("1,048,576 characters")),
             qPrintable(f.field.toPlainText()));
    QVERIFY(f.field.document()->characterCount() < 200);
}

void TestMessageField::keepsWhatStandsAroundALongPaste()
{
    Fixture f;
    const QString text(100'000, QLatin1Char('m'));
    f.field.setMessage(QStringLiteral("a\nselected\nb"));
    QTextCursor cursor = f.field.textCursor();
    cursor.setPosition(2);
    cursor.setPosition(10, QTextCursor::KeepAnchor);
    f.field.setTextCursor(cursor);
    f.paste(text + QStringLiteral("\r\n"));
    QCOMPARE(f.field.message(), QStringLiteral("a\n") + text + QStringLiteral("\n\nb"));
}

void TestMessageField::removesALongPasteAsAWhole_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Backspace") << static_cast<int>(Qt::Key_Backspace);
    QTest::newRow("Delete") << static_cast<int>(Qt::Key_Delete);
}

void TestMessageField::removesALongPasteAsAWhole()
{
    QFETCH(const int, key);
    Fixture f;
    f.paste(QString(100'000, QLatin1Char('m')));
    QTest::keyClick(&f.field, static_cast<Qt::Key>(key));
    QCOMPARE(f.field.message(), QString());
    QTest::keyClicks(&f.field, QStringLiteral("hello"));
    QCOMPARE(f.field.message(), QStringLiteral("hello"));
}

void TestMessageField::copiesALongPasteAsItIs()
{
    Fixture f;
    const QString text(100'000, QLatin1Char('m'));
    f.paste(text);
    QGuiApplication::clipboard()->clear();
    f.field.selectAll();
    f.field.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestMessageField::laysOutManyShortLines()
{
    Fixture f;
    const QString text = QString(1'000, QLatin1Char('m')).append(QLatin1Char('\n')).repeated(1'000);
    f.paste(text);
    QVERIFY(!f.field.isAside());
    QCOMPARE(f.field.message(), text);
}

void TestMessageField::leavesTabToTheFocus()
{
    QWidget window;
    ui::MessageField field(&window);
    QLineEdit next(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Tab);
    QCOMPARE(field.message(), QString());
    QVERIFY(next.hasFocus());
}

ECHOBENCH_MAIN(TestMessageField)
#include "tst_messagefield.moc"
