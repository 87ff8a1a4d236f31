// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "browser.h"
#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/files/harreader.h"
#include "ui/files/harwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using ui::Entry;

/// The import and the export of HAR in Chromium's own developer tools, which it serves beside their protocol.
class TestHarImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void chromeReadsTheConnectionAndItsMessages();
    void chromeReadsABinaryMessageAsBase64();
    void weReadWhatChromeWrites();

private:
    [[nodiscard]] QJsonValue inTheTools(const QByteArray &har, const QString &expression) const;

    std::unique_ptr<Browser> m_browser;
    QByteArray m_har;
};

namespace {

constexpr qint64 Moment = 1'793'880'271'102'000'000;

QByteArray octets()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    return all;
}

QList<Entry> conversation()
{
    QList<Entry> all = {entries::fact(ui::Side::Client, ui::EntryKind::ConnectionOpened,
                                      u"ws://localhost:8000/chat?room=1&name=%C3%A4"_s),
                        entries::sent(QByteArray("a\0\xc3\xa4\"\n", 6)),
                        entries::binary(entries::received(octets())),
                        entries::fact(ui::Side::Client, ui::EntryKind::ConnectionClosed, u"bye"_s, 1000)};
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].connection = 1;
        all[i].at = Moment + i * 1'234'000;
    }
    return all;
}

QByteArray harOf(const QList<Entry> &entries)
{
    ui::files::HarWriter writer;
    QByteArray out;
    writer.begin(out, 0);
    for (const Entry &entry : entries)
        writer.add(out, entry);
    writer.end(out);
    return out;
}

} // namespace

void TestHarImport::initTestCase()
{
    if (Browser::program().isEmpty())
        QSKIP("no Chromium");
    m_browser = std::make_unique<Browser>();
    QVERIFY2(m_browser->start(), qPrintable(m_browser->errorOutput()));
    QVERIFY(m_browser->open(m_browser->served(u"/json/version"_s)));
    if (!m_browser->evaluate(u"import('/devtools/models/har/har.js').then(har => 'Importer' in har)"_s)
             .toBool())
        QSKIP("this Chromium's developer tools are not to be had");
    m_har = harOf(conversation());
}

/// What the expression makes of `requests`, which the tools' network panel would show of that file.
QJsonValue TestHarImport::inTheTools(const QByteArray &har, const QString &expression) const
{
    return m_browser->evaluate(uR"((async () => {
        const HAR = await import('/devtools/models/har/har.js');
        const root = new HAR.HARFormat.HARRoot(%1);
        const requests = HAR.Importer.Importer.requestsFromHARLog(root.log);
        return %2;
    })())"_s.arg(QString::fromUtf8(har), expression));
}

void TestHarImport::chromeReadsTheConnectionAndItsMessages()
{
    const QJsonArray requests =
        inTheTools(m_har, u"requests.map(request => ({ url: request.url(), status: request.statusCode, "
                          "type: request.resourceType().name(), start: request.startTime, "
                          "frames: request.frames() }))"_s)
            .toArray();
    QCOMPARE(requests.size(), 1);
    const QJsonObject request = requests[0].toObject();
    QCOMPARE(request[u"url"_s].toString(), u"ws://localhost:8000/chat?room=1&name=%C3%A4"_s);
    QCOMPARE(request[u"status"_s].toInt(), 101);
    QCOMPARE(request[u"type"_s].toString(), u"websocket"_s);
    QCOMPARE(request[u"start"_s].toDouble(), 1793880271.102);
    const QJsonArray frames = request[u"frames"_s].toArray();
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[0].toObject(), (QJsonObject{{u"type"_s, u"send"_s},
                                                {u"time"_s, 1793880271.103234},
                                                {u"opCode"_s, 1},
                                                {u"mask"_s, true},
                                                {u"text"_s, u"a\0ä\"\n"_s}}));
    QCOMPARE(frames[1][u"type"_s].toString(), u"receive"_s);
}

void TestHarImport::chromeReadsABinaryMessageAsBase64()
{
    const QJsonValue frame = inTheTools(m_har, u"requests[0].frames()[1]"_s);
    QCOMPARE(frame[u"opCode"_s].toInt(), 2);
    QCOMPARE(QByteArray::fromBase64(frame[u"text"_s].toString().toLatin1()), octets());
}

void TestHarImport::weReadWhatChromeWrites()
{
    const QString written =
        inTheTools(m_har,
                   u"JSON.stringify({ log: await HAR.Log.Log.build(requests, { sanitize: false }) })"_s)
            .toString();
    QVERIFY(written.contains(u"WebInspector"_s));
    ui::files::HarReader reader;
    const QList<Entry> read = reader.read(written.toUtf8());
    QCOMPARE(reader.errorString(), QString());
    QCOMPARE(read.size(), 3);
    const QList<Entry> original = conversation();
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].kind, original[i].kind);
        QCOMPARE(read[i].at, original[i].at);
        QCOMPARE(read[i].payload, original[i].payload);
    }
    QCOMPARE(read[0].detail, original[0].detail);
}

ECHOBENCH_GUILESS_MAIN(TestHarImport)
#include "tst_harimport.moc"
