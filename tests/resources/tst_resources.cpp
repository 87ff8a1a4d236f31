// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "resources/page.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
const QString svgNamespace = u"http://www.w3.org/2000/svg"_s;
const QString applicationIcon = u"io.github.echobench.EchoBench"_s;
} // namespace

class TestResources : public QObject
{
    Q_OBJECT

private slots:
    void embedsEveryNamedIcon_data();
    void embedsEveryNamedIcon();
    void embedsTheApplicationIcon();
    void drawsEveryActionIconInTheTextColour_data();
    void drawsEveryActionIconInTheTextColour();
    void embedsThePage();
    void thePageAsksNobodyElseForAnything();
    void thePageHasWhatTheTutorialsPageHas();
    void thePageRunsNoScriptFromMarkup();
};

void TestResources::embedsEveryNamedIcon_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"clear", "client", "close",     "connect", "copy",   "details", "disconnect",
                             "lock",  "more",   "open-page", "pause",   "record", "save",    "search",
                             "send",  "server", "settings",  "start",   "stop",   "warning"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestResources::embedsEveryNamedIcon()
{
    QFETCH(QString, name);
    QVERIFY(QFile::exists(u":/icons/"_s + name + u".svg"_s));
}

void TestResources::embedsTheApplicationIcon()
{
    QVERIFY(QFile::exists(u":/icons/"_s + applicationIcon + u".svg"_s));
}

void TestResources::drawsEveryActionIconInTheTextColour_data()
{
    QTest::addColumn<QString>("path");
    const QDir icons(u":/icons"_s);
    const QStringList files = icons.entryList(QDir::Files);
    for (const QString &file : files) {
        if (!file.startsWith(applicationIcon))
            QTest::newRow(qPrintable(file)) << icons.filePath(file);
    }
}

void TestResources::drawsEveryActionIconInTheTextColour()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), u"svg");
    QCOMPARE(xml.namespaceUri(), svgNamespace);
    QCOMPARE(xml.attributes().value("viewBox"_L1), u"0 0 24 24");
    QCOMPARE(xml.attributes().value("stroke"_L1), u"currentColor");
    QCOMPARE(xml.attributes().value("stroke-width"_L1), u"1.75");
    while (!xml.atEnd()) {
        xml.readNext();
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == u"fill" || attribute.name() == u"stroke")
                QVERIFY2(attribute.value() == u"currentColor" || attribute.value() == u"none",
                         qPrintable(attribute.value().toString()));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestResources::embedsThePage()
{
    const QByteArray page = resources::page();
    QVERIFY(page.startsWith("<!doctype html>"));
    QVERIFY(page.trimmed().endsWith("</html>"));
    QCOMPARE(QString::fromUtf8(page).toUtf8(), page);
}

void TestResources::thePageAsksNobodyElseForAnything()
{
    QString page = QString::fromUtf8(resources::page());
    page.remove(svgNamespace);
    QVERIFY(!page.contains("http://"_L1));
    QVERIFY(!page.contains("https://"_L1));
    QVERIFY(!page.contains("@import"_L1));
    QVERIFY(!page.contains(QRegularExpression(u"(src|href)=[\"'](?!data:)"_s)));
    QVERIFY(page.contains(u"http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"_s));
}

void TestResources::thePageHasWhatTheTutorialsPageHas()
{
    const QString page = QString::fromUtf8(resources::page());
    QVERIFY(page.contains(u"<input id=\"message\" type=\"text\" placeholder=\"Enter message\""_s));
    QVERIFY(page.contains(QRegularExpression(u"<button id=\"send\"[^>]*>Send</button>"_s)));
    QVERIFY(page.contains(u"<ul id=\"messages\""_s));
    QVERIFY(page.contains(u"id=\"state\""_s));
}

void TestResources::thePageRunsNoScriptFromMarkup()
{
    const QString page = QString::fromUtf8(resources::page());
    QVERIFY(!page.contains(QRegularExpression(u"<[^>]*\\son[a-z]+="_s)));
    QVERIFY(!page.contains("innerHTML"_L1));
    QVERIFY(!page.contains("document.write"_L1));
}

ECHOBENCH_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
