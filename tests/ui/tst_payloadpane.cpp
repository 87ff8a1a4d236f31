// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/details/jsontreeview.h"
#include "ui/details/linesview.h"
#include "ui/details/payloadpane.h"

#include <QPushButton>
#include <QTabBar>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::PayloadForm;

class TestPayloadPane : public QObject
{
    Q_OBJECT

private slots:
    void showsATextWithItsLineBreaks();
    void showsBinaryAsAHexDump();
    void keepsTheFormThatTheUserChose();
    void laysOutJson();
    void saysWhereJsonIsWrong();
    void laysOutTheJsonInAnEcho();
    void showsJsonAsATree();
    void showsTheNamesInATree();
    void laysOutXml();
    void laysOutTheXmlInAnEcho();
    void fieldRow4_showsBinaryAsBase64();
    void fieldRow13_showsAByteOrderMarkAndNul();
    void saysThatBytesAreNoText();
    void fieldRow1_opensALargeMessageInAnotherThread();
    void showsTheLastOfManyLargeMessages();
    void canBeCancelled();
    void endsWhileItWorks();
    void remembersTheForms();
    void forgetsDamagedForms();
};

namespace {

struct Fixture {
    Fixture()
    {
        pane.resize(800, 400);
        pane.show();
        if (!QTest::qWaitForWindowExposed(&pane))
            qFatal("The pane is not shown.");
    }
    [[nodiscard]] QString shown() const { return pane.view().textInSight(); }

    ui::PayloadPane pane;
};

constexpr qsizetype large = 4 << 20;

} // namespace

void TestPayloadPane::showsATextWithItsLineBreaks()
{
    Fixture f;
    f.pane.setPayload("a\nb", false);
    QCOMPARE(f.shown(), u"a\nb"_s);
    QCOMPARE(f.pane.note(), QString());
}

void TestPayloadPane::showsBinaryAsAHexDump()
{
    Fixture f;
    f.pane.setPayload("ab", true);
    QVERIFY(f.shown().startsWith(u"00000000  61 62 "_s));
}

void TestPayloadPane::keepsTheFormThatTheUserChose()
{
    Fixture f;
    f.pane.setPayload("ab", false);
    f.pane.setForm(PayloadForm::Base64);
    QCOMPARE(f.shown(), u"YWI="_s);
    f.pane.setPayload("cd", true);
    QCOMPARE(f.pane.form(), PayloadForm::Hex);
    f.pane.setPayload("ef", false);
    QCOMPARE(f.shown(), u"ZWY="_s);
}

void TestPayloadPane::laysOutJson()
{
    Fixture f;
    f.pane.setPayload(R"({"b":1,"a":[1.50]})", false);
    f.pane.setForm(PayloadForm::Json);
    QCOMPARE(f.shown(), u"{\n  \"b\": 1,\n  \"a\": [\n    1.50\n  ]\n}"_s);
}

void TestPayloadPane::saysWhereJsonIsWrong()
{
    Fixture f;
    f.pane.setPayload("[1,\n2,,3]", false);
    f.pane.setForm(PayloadForm::Json);
    QVERIFY2(f.pane.note().contains(u"ine 2, column 3"_s), qPrintable(f.pane.note()));
    QCOMPARE(f.shown(), QString());
}

void TestPayloadPane::laysOutTheJsonInAnEcho()
{
    Fixture f;
    f.pane.setPayload("Echo: [1,2]", false);
    f.pane.setForm(PayloadForm::Json);
    QCOMPARE(f.shown(), u"[\n  1,\n  2\n]"_s);
    QCOMPARE(f.pane.note(), u"Before the JSON stands “Echo: ”."_s);
}

void TestPayloadPane::showsJsonAsATree()
{
    Fixture f;
    f.pane.setForm(PayloadForm::Tree);
    f.pane.setPayload("{\"a\":1}", false);
    QVERIFY(f.pane.tree().isVisible());
    QCOMPARE(f.pane.tree().model()->rowCount(), 1);
    f.pane.setPayload("no JSON", false);
    QVERIFY(!f.pane.tree().isVisible());
    QVERIFY(f.pane.note().startsWith(u"This is not JSON. "_s));
}

void TestPayloadPane::showsTheNamesInATree()
{
    Fixture f;
    f.pane.setForm(PayloadForm::Tree);
    f.pane.setPayload(R"({"a name of some length":1})", false);
    const ui::JsonTreeView &tree = f.pane.tree();
    QTRY_VERIFY(tree.columnWidth(0) >= tree.fontMetrics().horizontalAdvance(u"a name of some length"_s));
    QVERIFY(tree.columnWidth(0) <= tree.viewport()->width() / 2);
}

void TestPayloadPane::laysOutXml()
{
    Fixture f;
    f.pane.setForm(PayloadForm::Xml);
    f.pane.setPayload("<a><b/></a>", false);
    QCOMPARE(f.shown(), u"<a>\n  <b/>\n</a>"_s);
    f.pane.setPayload("<a>", false);
    QVERIFY(f.pane.note().startsWith(u"This is not XML. Line 1, column "_s));
}

void TestPayloadPane::laysOutTheXmlInAnEcho()
{
    Fixture f;
    f.pane.setForm(PayloadForm::Xml);
    f.pane.setPayload("Echo: <a><b/></a>", false);
    QCOMPARE(f.shown(), u"<a>\n  <b/>\n</a>"_s);
    QCOMPARE(f.pane.note(), u"Before the XML stands “Echo: ”."_s);
    f.pane.setPayload("a < b", false);
    QVERIFY(f.pane.note().startsWith(u"This is not XML. Line 1, column "_s));
}

void TestPayloadPane::fieldRow4_showsBinaryAsBase64()
{
    Fixture f;
    f.pane.setPayload("\xde\xad\xbe\xef", true);
    f.pane.setForm(PayloadForm::Base64);
    QCOMPARE(f.shown(), u"3q2+7w=="_s);
}

void TestPayloadPane::fieldRow13_showsAByteOrderMarkAndNul()
{
    Fixture f;
    f.pane.setPayload(QByteArray("\xef\xbb\xbf"
                                 "a\0b",
                                 6),
                      false);
    f.pane.view().selectAll();
    QCOMPARE(f.pane.view().selectedText(), u"\ufeffa\0b"_s);
}

void TestPayloadPane::saysThatBytesAreNoText()
{
    Fixture f;
    f.pane.setPayload("a\xff", true);
    f.pane.setForm(PayloadForm::Text);
    QVERIFY(f.pane.note().contains(u"UTF-8"_s));
    QCOMPARE(f.shown(), u"a\ufffd"_s);
}

void TestPayloadPane::fieldRow1_opensALargeMessageInAnotherThread()
{
    Fixture f;
    f.pane.setPayload(QByteArray(large, 'x'), false);
    QVERIFY(f.pane.isBusy());
    QTRY_VERIFY(!f.pane.isBusy());
    QVERIFY(f.shown().startsWith(u"xxx"_s));
}

void TestPayloadPane::showsTheLastOfManyLargeMessages()
{
    Fixture f;
    for (const char letter : {'a', 'b', 'c'})
        f.pane.setPayload(QByteArray(large, letter), false);
    QTRY_VERIFY(!f.pane.isBusy());
    QVERIFY(f.shown().startsWith(u'c'));
    f.pane.setPayload(QByteArray(large, 'd'), false);
    f.pane.setPayload("short", false);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(f.shown(), u"short"_s);
}

void TestPayloadPane::canBeCancelled()
{
    Fixture f;
    f.pane.setPayload(QByteArray(large, 'x'), false);
    f.pane.cancel();
    QVERIFY(!f.pane.isBusy());
    QVERIFY(f.pane.note().startsWith(u"Cancelled"_s));
    QCOMPARE(f.shown(), QString());
}

void TestPayloadPane::endsWhileItWorks()
{
    Fixture f;
    f.pane.setPayload(QByteArray(large, 'x'), false);
    QVERIFY(f.pane.isBusy());
}

void TestPayloadPane::remembersTheForms()
{
    Fixture f;
    f.pane.setPayload("a", false);
    f.pane.setForm(PayloadForm::Json);
    f.pane.setPayload("a", true);
    f.pane.setForm(PayloadForm::Base64);
    Fixture other;
    other.pane.setForms(f.pane.forms());
    other.pane.setPayload("a", false);
    QCOMPARE(other.pane.form(), PayloadForm::Json);
    other.pane.setPayload("a", true);
    QCOMPARE(other.pane.form(), PayloadForm::Base64);
}

void TestPayloadPane::forgetsDamagedForms()
{
    Fixture f;
    f.pane.setForms(u"nonsense"_s);
    QCOMPARE(f.pane.form(), PayloadForm::Text);
}

ECHOBENCH_MAIN(TestPayloadPane)
#include "tst_payloadpane.moc"
