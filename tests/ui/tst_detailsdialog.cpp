// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/client/detailsdialog.h"
#include "ui/client/outcome.h"

#include <QPlainTextEdit>
#include <QtTest>

using client::Phase;

class TestDetailsDialog : public QObject
{
    Q_OBJECT

private slots:
    void showsARefusalAsTheResponseThatItWas();
    void tellsHowAConnectionEnded();
    void showsTheEndsOfAConnection();
    void showsNoPasswordOfTheAddress();
    void countsWhatWentOverTheConnection();
    void hasNothingToSayWhileAllIsWell();
    void offersWhatMends();
};

namespace {

std::shared_ptr<client::HandshakeInfo> refusal()
{
    auto handshake = std::make_shared<client::HandshakeInfo>();
    handshake->request = "GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n";
    handshake->response = "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n\r\n";
    handshake->status = 404;
    handshake->reason = "Not Found";
    handshake->body = "no such path\x07";
    return handshake;
}

} // namespace

void TestDetailsDialog::showsARefusalAsTheResponseThatItWas()
{
    const ui::DetailsDialog dialog(
        {.error = QStringLiteral("The server answered 404."), .handshake = refusal()}, {});
    const QList<QPlainTextEdit *> pages = dialog.findChildren<QPlainTextEdit *>();
    QCOMPARE(pages.size(), 3);
    QString all;
    for (const QPlainTextEdit *page : pages)
        all += page->toPlainText() + QLatin1Char('\n');
    for (const char *part : {"The server answered 404.", "GET /x HTTP/1.1\nHost: localhost",
                             "HTTP/1.1 404 Not Found\nContent-Type: text/plain\n\nno such path\u2407"})
        QVERIFY2(all.contains(QString::fromUtf8(part)), qPrintable(all));
}

void TestDetailsDialog::tellsHowAConnectionEnded()
{
    const QString text = ui::endingText({.closeCode = 1001,
                                         .closeReason = QStringLiteral("bye"),
                                         .closedBy = client::ClosedBy::Server,
                                         .clean = true});
    for (const char *part : {"1001 (Going Away)", "Reason: bye", "The server closed first.", "a clean end"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    QVERIFY(ui::endingText({}).isEmpty());
}

void TestDetailsDialog::showsTheEndsOfAConnection()
{
    auto handshake = std::make_shared<client::HandshakeInfo>();
    handshake->status = 101;
    handshake->subprotocol = "chat";
    handshake->localAddress = QHostAddress(QHostAddress::LocalHost);
    handshake->localPort = 4'000;
    handshake->peerAddress = QHostAddress(QHostAddress::LocalHost);
    handshake->peerPort = 8'000;
    const QString text =
        ui::detailsText({.phase = Phase::Connected, .url = QStringLiteral("ws://x"), .handshake = handshake});
    for (const char *part : {"Address: ws://x", "Subprotocol: chat", "Local address: 127.0.0.1:4000",
                             "Remote address: 127.0.0.1:8000", "TLS: none"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
}

void TestDetailsDialog::showsNoPasswordOfTheAddress()
{
    const QString text =
        ui::detailsText({.phase = Phase::Connected, .url = QStringLiteral("ws://me:secret@host/chat")});
    QVERIFY2(text.contains(QStringLiteral("ws://me@host/chat")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("secret")), qPrintable(text));
}

void TestDetailsDialog::countsWhatWentOverTheConnection()
{
    auto handshake = std::make_shared<client::HandshakeInfo>();
    handshake->status = 101;
    const client::Counters counters{
        .messagesSent = 1'204, .bytesSent = 5, .messagesReceived = 2, .bytesReceived = 2'048};
    const QString text = ui::detailsText({.handshake = handshake}, counters);
    for (const char *part : {"Sent: 1,204 messages, 5\u00a0B", "Received: 2 messages, 2.0\u00a0KiB"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    QVERIFY(!ui::detailsText({.handshake = refusal()}, counters).contains(QStringLiteral("Sent:")));
}

void TestDetailsDialog::hasNothingToSayWhileAllIsWell()
{
    QCOMPARE(ui::outcomeOf({.phase = Phase::Connected}, 0), ui::Outcome());
    QCOMPARE(ui::outcomeOf({.phase = Phase::Disconnected, .closeCode = 1000}, 0), ui::Outcome());
}

void TestDetailsDialog::offersWhatMends()
{
    QCOMPARE(ui::outcomeOf({.error = QStringLiteral("x")}, 0).remedy, ui::Remedy::ConnectAgain);
    QCOMPARE(
        ui::outcomeOf({.error = QStringLiteral("x"), .redirect = QUrl(QStringLiteral("ws://y"))}, 0).remedy,
        ui::Remedy::FollowRedirect);
    QCOMPARE(ui::outcomeOf({.error = QStringLiteral("x"),
                            .certificateProblem = std::make_shared<client::CertificateProblem>()},
                           0)
                 .remedy,
             ui::Remedy::AcceptCertificate);
    QCOMPARE(ui::outcomeOf({.phase = Phase::Waiting}, 0).remedy, ui::Remedy::StopReconnecting);
}

ECHOBENCH_MAIN(TestDetailsDialog)
#include "tst_detailsdialog.moc"
