// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/eventline.h"
#include "tests/testprogram.h"

#include <QtTest>

using app::LogFormat;
using server::Event;
using server::EventKind;
using namespace Qt::StringLiterals;

class TestEventLine : public QObject
{
    Q_OBJECT

private slots:
    void saysEachEventInWordsAndInJson_data();
    void saysEachEventInWordsAndInJson();
    void isOneLineWhateverTheMessageHolds_data();
    void isOneLineWhateverTheMessageHolds();
    void bothTimesAreTheSameMoment();

private:
    static QDateTime time()
    {
        return QDateTime::fromString(u"2026-11-05T12:04:31.102Z"_s, Qt::ISODateWithMs);
    }
};

void TestEventLine::saysEachEventInWordsAndInJson_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    const auto peer =
        std::make_shared<const server::Peer>(server::Peer{.address = QHostAddress(u"127.0.0.1"_s),
                                                          .port = 4711,
                                                          .path = u"/chat?room=1"_s,
                                                          .origin = u"null"_s,
                                                          .userAgent = u"Tester/1"_s});
    QTest::newRow("started") << Event{.kind = EventKind::Started, .code = 8000}
                             << QByteArray("server  Server started on port 8000")
                             << QByteArray(R"("event":"started","port":8000)");
    QTest::newRow("started with a certificate")
        << Event{.kind = EventKind::Started, .code = 8000, .payload = QByteArray("\xab\x01", 2)}
        << QByteArray("server  Server started on port 8000, secure by TLS; SHA-256 of its certificate: AB:01")
        << QByteArray(R"("certificateSha256":"AB:01","event":"started","port":8000)");
    QTest::newRow("TLS failed")
        << Event{.kind = EventKind::TlsFailed, .detail = u"no shared cipher"_s, .peer = peer}
        << QByteArray("server  TLS handshake with 127.0.0.1:4711 failed: no shared cipher")
        << QByteArray(R"("address":"127.0.0.1","event":"tls-failed","port":4711,)"
                      R"("time":"2026-11-05T12:04:31.102Z","why":"no shared cipher")");
    QTest::newRow("stopped") << Event{.kind = EventKind::Stopped} << QByteArray("server  Server stopped")
                             << QByteArray(R"("event":"stopped")");
    QTest::newRow("failed") << Event{.kind = EventKind::Failed, .detail = u"No."_s}
                            << QByteArray("server  Server could not start: No.")
                            << QByteArray(R"("error":"No.","event":"failed")");
    QTest::newRow("opened")
        << Event{.connection = 7, .kind = EventKind::ConnectionOpened, .peer = peer}
        << QByteArray("#7      Connection opened from 127.0.0.1:4711, path /chat?room=1, origin null")
        << QByteArray(R"("address":"127.0.0.1","connection":7,"event":"connection-opened","origin":"null",)"
                      R"("path":"/chat?room=1","port":4711)");
    QTest::newRow("a text")
        << Event{.connection = 7, .kind = EventKind::MessageReceived, .size = 6, .payload = "h\xc3\xa9llo"}
        << QByteArray("#7      Received message: h\xc3\xa9llo")
        << QByteArray("\"connection\":7,\"event\":\"message-received\",\"size\":6,\"text\":\"h\xc3\xa9llo\"");
    QTest::newRow("an empty text") << Event{.connection = 7, .kind = EventKind::MessageReceived}
                                   << QByteArray("#7      Received message: ")
                                   << QByteArray(R"("size":0,"text":"")");
    QTest::newRow("bytes") << Event{.connection = 7,
                                    .kind = EventKind::MessageReceived,
                                    .binary = true,
                                    .size = 3,
                                    .payload = QByteArray("\x00\xff\x0a", 3)}
                           << QByteArray("#7      Received binary message: 3 bytes, 00 ff 0a")
                           << QByteArray(
                                  R"("base64":"AP8K","connection":7,"event":"message-received","size":3)");
    QTest::newRow("closed") << Event{.connection = 123'456,
                                     .kind = EventKind::ConnectionClosed,
                                     .code = 4001,
                                     .detail = u"bye"_s}
                            << QByteArray("#123456  Connection closed: 4001 bye")
                            << QByteArray(R"("code":4001,"connection":123456,"event":"connection-closed",)"
                                          R"("reason":"bye")");
    QTest::newRow("answered")
        << Event{.kind = EventKind::RequestAnswered, .code = 404, .detail = u"GET /nope"_s, .peer = peer}
        << QByteArray("server  Answered 404 to GET /nope")
        << QByteArray(R"("event":"request-answered","request":"GET /nope","status":404)");
    QTest::newRow("refused") << Event{.kind = EventKind::RequestAnswered,
                                      .code = 404,
                                      .payload = "No such page.",
                                      .detail = u"GET /nope"_s}
                             << QByteArray("server  Refused GET /nope with 404: No such page.")
                             << QByteArray(R"("why":"No such page.")");
    QTest::newRow("sent") << Event{.connection = 7,
                                   .kind = EventKind::MessageSent,
                                   .size = 2,
                                   .payload = "hi"}
                          << QByteArray("#7      Sent message: hi")
                          << QByteArray(R"("event":"message-sent","size":2,"text":"hi")");
    QTest::newRow("not sent")
        << Event{.connection = 7, .kind = EventKind::MessageNotSent, .binary = true, .size = 1'234}
        << QByteArray("#7      Not sent: the client leaves too much unread (1,234 bytes)")
        << QByteArray(R"("event":"message-not-sent","size":1234,)");
    QTest::newRow("stalled")
        << Event{.connection = 7,
                 .kind = EventKind::ConnectionClosed,
                 .cause = server::Cause::Stalled,
                 .code = 1006}
        << QByteArray("#7      Connection closed: 1006 (the client read nothing of what waits for it)")
        << QByteArray(R"("cause":"stalled","code":1006)");
    QTest::newRow("dropped") << Event{.kind = EventKind::EventsDropped, .size = 12}
                             << QByteArray("server  12 older events were let go unseen")
                             << QByteArray(R"("count":12,"event":"events-dropped")");
}

void TestEventLine::saysEachEventInWordsAndInJson()
{
    QFETCH(const Event, event);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, json);
    const QByteArray textLine = app::eventLine(event, time(), LogFormat::Text);
    QCOMPARE(textLine.sliced(textLine.indexOf("  ") + 2), QByteArray(text + '\n'));
    const QByteArray jsonLine = app::eventLine(event, time(), LogFormat::Json);
    QVERIFY2(jsonLine.contains(json), jsonLine.constData());
    QVERIFY2(jsonLine.startsWith('{') && jsonLine.endsWith("}\n"), jsonLine.constData());
}

void TestEventLine::isOneLineWhateverTheMessageHolds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line breaks") << u"a\nb\r\nc\rd"_s;
    QTest::newRow("control characters") << u"\0\x01\x07\x08\x0b\x0c\x1b\x7f"_s;
    QTest::newRow("C1 control characters") << u"\u0080\u0085\u009b"_s;
    QTest::newRow("Unicode's line breaks") << u"\u2028\u2029"_s;
}

void TestEventLine::isOneLineWhateverTheMessageHolds()
{
    QFETCH(const QString, text);
    const QByteArray bytes = text.toUtf8();
    for (const Event &event :
         {Event{.connection = 1, .kind = EventKind::MessageReceived, .size = bytes.size(), .payload = bytes},
          Event{.connection = 1, .kind = EventKind::ConnectionClosed, .code = 1000, .detail = text},
          Event{.kind = EventKind::RequestAnswered, .code = 400, .detail = text},
          Event{.kind = EventKind::RequestAnswered, .code = 400, .payload = bytes}}) {
        for (const LogFormat format : {LogFormat::Text, LogFormat::Json}) {
            const QString line = QString::fromUtf8(app::eventLine(event, time(), format));
            QCOMPARE(line.indexOf(u'\n'), line.size() - 1);
            for (const QChar character : line.chopped(1))
                QVERIFY2(character >= u' ', qPrintable(line));
            if (format == LogFormat::Text) // JSON may hold it as it is
                QVERIFY(!line.contains(QChar(0x7f)));
        }
    }
}

void TestEventLine::bothTimesAreTheSameMoment()
{
    const Event event{.kind = EventKind::Stopped};
    const QDateTime local = time().toLocalTime();
    QVERIFY(app::eventLine(event, local, LogFormat::Json).contains("\"time\":\"2026-11-05T12:04:31.102Z\""));
    QVERIFY(app::eventLine(event, local, LogFormat::Text)
                .startsWith(local.toString(u"yyyy-MM-ddTHH:mm:ss.zzz  "_s).toUtf8()));
}

ECHOBENCH_APPLESS_MAIN(TestEventLine)
#include "tst_eventline.moc"
