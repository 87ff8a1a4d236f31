// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/details/xmltext.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestXmlText : public QObject
{
    Q_OBJECT

private slots:
    void laysOutElements_data();
    void laysOutElements();
    void leavesWhatIsWrittenAsItIs();
    void saysWhereTheTextIsWrong();
    void growsNoFurtherWithDepth();
    void stopsWhenItIsCancelled();
};

namespace {

ui::FormattedXml pretty(const QString &text)
{
    return ui::prettyXml(text, [] { return false; });
}

} // namespace

void TestXmlText::laysOutElements_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("laidOut");
    QTest::newRow("nested") << u"<a><b><c/></b></a>"_s << u"<a>\n  <b>\n    <c/>\n  </b>\n</a>"_s;
    QTest::newRow("a text stays with its element")
        << u"<a><b>x y</b><b></b></a>"_s << u"<a>\n  <b>x y</b>\n  <b></b>\n</a>"_s;
    QTest::newRow("laid out otherwise") << u"<a>\n\t\t<b/>\n</a>\n"_s << u"<a>\n  <b/>\n</a>"_s;
    QTest::newRow("beside a text") << u"<p>one <b>two</b> three</p>"_s
                                   << u"<p>one \n  <b>two</b>\n  three\n</p>"_s;
    QTest::newRow("prolog") << u"<?xml version='1.0'?><!-- c --><a/>"_s
                            << u"<?xml version='1.0'?>\n<!-- c -->\n<a/>"_s;
}

void TestXmlText::laysOutElements()
{
    QFETCH(const QString, text);
    QFETCH(const QString, laidOut);
    QCOMPARE(pretty(text).text, laidOut);
    QCOMPARE(pretty(text).error, QString());
}

void TestXmlText::leavesWhatIsWrittenAsItIs()
{
    const QString text =
        u"<!DOCTYPE a [<!ENTITY e \"x>\">]>\n<a b='1>2' c=\"&quot;\">&amp;&#65;<![CDATA[<b>]]></a>"_s;
    QCOMPARE(pretty(text).text, text);
}

void TestXmlText::saysWhereTheTextIsWrong()
{
    const ui::FormattedXml xml = pretty(u"<a>\n  <b></c>\n</a>"_s);
    QVERIFY2(xml.error.startsWith(u"Line 2, column "_s), qPrintable(xml.error));
    QCOMPARE(xml.text, QString());
    QVERIFY(!pretty(u"hello"_s).error.isEmpty());
    QVERIFY(!pretty(QString()).error.isEmpty());
}

void TestXmlText::growsNoFurtherWithDepth()
{
    constexpr int depth = 10'000;
    const QString text = u"<a>"_s.repeated(depth) + u"</a>"_s.repeated(depth);
    const ui::FormattedXml xml = pretty(text);
    QCOMPARE(xml.error, QString());
    QVERIFY(xml.text.size() < 2 * depth * 80);
}

void TestXmlText::stopsWhenItIsCancelled()
{
    int asked = 0;
    const ui::FormattedXml xml = ui::prettyXml(u"<a>"_s + u"<b/>"_s.repeated(10'000) + u"</a>", [&] {
        ++asked;
        return true;
    });
    QCOMPARE(asked, 1);
    QCOMPARE(xml.text, QString());
}

ECHOBENCH_GUILESS_MAIN(TestXmlText)
#include "tst_xmltext.moc"
