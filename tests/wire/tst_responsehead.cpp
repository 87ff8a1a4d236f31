// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/responsehead.h"
#include "tests/testprogram.h"

#include <QtTest>

class TestResponseHead : public QObject
{
    Q_OBJECT

private slots:
    void takesAResponseApart();
    void acceptsAStatusLineWithoutAReason_data();
    void acceptsAStatusLineWithoutAReason();
    void refuses_data();
    void refuses();
    void composesABodyWithItsLengthAndTheEndOfTheConnection();
    void readsWhatItComposes_data();
    void readsWhatItComposes();
    void tellsTheSenderWhyItIsRefused();
    void namesUpgradeInConnectionWhereItAsksForOne();
    void knowsNoPhraseForAnUnusedStatus();
};

void TestResponseHead::takesAResponseApart()
{
    const auto parsed = wire::parseResponseHead("HTTP/1.1 404 Not Found\r\nA: b\r\na: c\r\n\r\n");
    QVERIFY(parsed.head);
    QCOMPARE(parsed.head->minorVersion, 1);
    QCOMPARE(parsed.head->status, 404);
    QCOMPARE(parsed.head->reason, "Not Found");
    QCOMPARE(parsed.head->fields.values("A"), QList<QByteArray>({"b", "c"}));
}

void TestResponseHead::acceptsAStatusLineWithoutAReason_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("with the blank") << QByteArray("HTTP/1.0 200 ");
    QTest::newRow("without the blank") << QByteArray("HTTP/1.0 200");
}

void TestResponseHead::acceptsAStatusLineWithoutAReason()
{
    QFETCH(QByteArray, line);
    const auto parsed = wire::parseResponseHead(QByteArray(line + "\r\n\r\n"));
    QVERIFY2(parsed.head, qPrintable(parsed.error));
    QCOMPARE(parsed.head->status, 200);
    QVERIFY(parsed.head->reason.isEmpty());
}

void TestResponseHead::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    const auto line = [](const char *name, const QByteArray &first) {
        QTest::newRow(name) << first + "\r\n\r\n";
    };
    line("another protocol", "SSH-2.0-OpenSSH_9.2");
    line("HTTP/2", "HTTP/2.0 200 OK");
    line("a minor version of letters", "HTTP/1.x 200 OK");
    line("no status", "HTTP/1.1");
    line("no blank before the status", "HTTP/1.1-200 OK");
    line("a status of two digits", "HTTP/1.1 20 OK");
    line("a status of four digits", "HTTP/1.1 2000 OK");
    line("a status below 100", "HTTP/1.1 099 OK");
    line("a status above 999", "HTTP/1.1 :00 OK");
    line("a letter as second digit", "HTTP/1.1 2x0 OK");
    line("a letter as third digit", "HTTP/1.1 20x OK");
    line("a control character in the reason", "HTTP/1.1 200 O\x01K");
    QTest::newRow("a folded field") << QByteArray("HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n");
}

void TestResponseHead::refuses()
{
    QFETCH(QByteArray, head);
    const auto parsed = wire::parseResponseHead(head);
    QVERIFY(!parsed.head);
    QVERIFY(!parsed.error.isEmpty());
}

void TestResponseHead::composesABodyWithItsLengthAndTheEndOfTheConnection()
{
    QCOMPARE(wire::composeResponse(200, {{"A", "b"}, {"A", "c"}}, "body"),
             "HTTP/1.1 200 OK\r\nA: b\r\nA: c\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody");
}

void TestResponseHead::readsWhatItComposes_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {101, 200, 304, 400, 403, 404, 405, 408, 421, 426, 431, 500, 503, 505})
        QTest::addRow("%d", status) << status;
}

void TestResponseHead::readsWhatItComposes()
{
    QFETCH(int, status);
    const auto parsed = wire::parseResponseHead(wire::composeResponseHead(status, {{"A", "b"}}, 7));
    QVERIFY2(parsed.head, qPrintable(parsed.error));
    QCOMPARE(parsed.head->status, status);
    QVERIFY(!parsed.head->reason.isEmpty());
    QCOMPARE(parsed.head->fields.value("Content-Length"), "7");
}

void TestResponseHead::tellsTheSenderWhyItIsRefused()
{
    const QByteArray response =
        wire::composeRefusal({.status = 405, .why = QStringLiteral("No."), .fields = {{"Allow", "GET"}}});
    QVERIFY(response.startsWith("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET\r\n"));
    QVERIFY(response.contains("\r\nContent-Length: 4\r\n"));
    QVERIFY(response.endsWith("\r\n\r\nNo.\n"));
}

void TestResponseHead::namesUpgradeInConnectionWhereItAsksForOne()
{
    const QByteArray head = wire::composeResponseHead(426, {{"Upgrade", "websocket"}}, 0);
    QVERIFY(head.contains("\r\nConnection: Upgrade, close\r\n"));
}

void TestResponseHead::knowsNoPhraseForAnUnusedStatus() { QVERIFY(wire::reasonPhrase(299).isEmpty()); }

ECHOBENCH_APPLESS_MAIN(TestResponseHead)
#include "tst_responsehead.moc"
