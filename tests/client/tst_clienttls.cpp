// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "subject.h"
#include "tests/certificates.h"
#include "tests/testprogram.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

using client::Phase;
using client::Problem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A wss server of Qt's with one certificate, that keeps its sockets.
class SecureServer : public QWebSocketServer
{
public:
    SecureServer(const Certificates &certificates, const QString &name)
        : QWebSocketServer(u"peer"_s, SecureMode)
    {
        tls.setLocalCertificate(certificates.certificate(name));
        tls.setPrivateKey(certificates.key(name));
        (void)listen(QHostAddress::LocalHost);
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *socket = nextPendingConnection();
            socket->setParent(this);
            peerCertificate = socket->sslConfiguration().peerCertificate();
            connect(socket, &QWebSocket::textMessageReceived, socket, &QWebSocket::sendTextMessage);
        });
    }

    [[nodiscard]] QUrl url()
    {
        setSslConfiguration(tls);
        return QUrl(u"wss://localhost:%1"_s.arg(serverPort()));
    }

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QSslCertificate peerCertificate;
};

/// What the client says, and asks for, on an encrypted way.
class TestClientTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhyACertificateIsRefused();
    void acceptsTheOneThatWasShown();
    void trustsAnOwnAuthority();
    void showsHowTheConnectionIsEncrypted();
    void showsAClientCertificate();
    void saysWhichFileCannotBeUsed_data();
    void saysWhichFileCannotBeUsed();
    void saysThatTheKeyIsAnotherCertificates();
    void saysThatThereIsNoTlsThere();
    void saysThatThereIsPlainHttpThere();
    void cancelsWhileTheServerIsSilent();
    void echoesALargeMessage();
    void saysThatTheServerRefusesItsCertificate();

private:
    [[nodiscard]] client::Tls trusting() const
    {
        return {.caFile = m_certificates.certificateFile(u"peer"_s)};
    }

    Certificates m_certificates;
};

void TestClientTls::initTestCase()
{
    QVERIFY(m_certificates.make(u"peer"_s));
    QVERIFY(m_certificates.make(u"user"_s));
}

void TestClientTls::saysWhyACertificateIsRefused()
{
    SecureServer server(m_certificates, u"peer"_s);
    Subject client;
    client.tryTo({.url = server.url()});
    QCOMPARE(client.state().phase, Phase::Disconnected);
    QCOMPARE(client.state().problem, Problem::CertificateRefused);
    const auto problem = client.state().certificateProblem;
    QVERIFY(problem);
    QVERIFY(!problem->errors.isEmpty());
    for (const QString &error : problem->errors)
        QVERIFY2(client.state().error.contains(error), qPrintable(error));
    QCOMPARE(problem->certificate, m_certificates.certificate(u"peer"_s));
    QCOMPARE(problem->fingerprint, problem->certificate.digest(QCryptographicHash::Sha256));
}

void TestClientTls::acceptsTheOneThatWasShown()
{
    SecureServer server(m_certificates, u"peer"_s);
    Subject client;
    client.tryTo({.url = server.url()});
    client.tryTo(
        {.url = server.url(), .acceptedFingerprints = {client.state().certificateProblem->fingerprint}});
    QCOMPARE(client.state().phase, Phase::Connected);
    QVERIFY(!client.state().certificateProblem);
}

void TestClientTls::trustsAnOwnAuthority()
{
    SecureServer server(m_certificates, u"peer"_s);
    Subject client;
    client.tryTo({.url = server.url(), .tls = trusting()});
    QVERIFY2(client.state().phase == Phase::Connected, qPrintable(client.state().error));
    client.tryTo({.url = server.url(), .tls = {.caFile = m_certificates.certificateFile(u"user"_s)}});
    QCOMPARE(client.state().problem, Problem::CertificateRefused);
}

void TestClientTls::showsHowTheConnectionIsEncrypted()
{
    SecureServer server(m_certificates, u"peer"_s);
    Subject client;
    client.tryTo({.url = server.url(), .tls = trusting()});
    const auto info = client.state().handshake;
    QVERIFY(info);
    QVERIFY2(info->tlsVersion.startsWith(u"TLSv1."_s), qPrintable(info->tlsVersion));
    QVERIFY(!info->cipher.isEmpty());
    QCOMPARE(info->certificate, m_certificates.certificate(u"peer"_s));
}

void TestClientTls::showsAClientCertificate()
{
    SecureServer server(m_certificates, u"peer"_s);
    server.tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    server.tls.setCaCertificates({m_certificates.certificate(u"user"_s)});
    Subject client;
    const client::Tls tls{.caFile = m_certificates.certificateFile(u"peer"_s),
                          .certificateFile = m_certificates.certificateFile(u"user"_s),
                          .keyFile = m_certificates.keyFile(u"user"_s)};
    client.tryTo({.url = server.url(), .tls = tls});
    QVERIFY2(client.state().phase == Phase::Connected, qPrintable(client.state().error));
    QTRY_COMPARE(server.peerCertificate, m_certificates.certificate(u"user"_s));
    client.tryTo({.url = server.url(), .tls = {.caFile = tls.caFile}});
    QVERIFY(!client.state().error.isEmpty());
}

void TestClientTls::saysWhichFileCannotBeUsed_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no such authority")
        << u"nowhere"_s << QString() << QString() << u"nowhere cannot be read"_s;
    QTest::newRow("not a certificate")
        << u"peer.key"_s << QString() << QString() << u"holds no certificate"_s;
    QTest::newRow("no such certificate")
        << QString() << u"nowhere"_s << QString() << u"nowhere cannot be read"_s;
    QTest::newRow("not a key") << QString() << u"user.pem"_s << u"user.pem"_s << u"holds no private key"_s;
}

void TestClientTls::saysWhichFileCannotBeUsed()
{
    QFETCH(const QString, authority);
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QString, sentence);
    const auto path = [this](const QString &name) {
        return name.isEmpty() ? QString() : m_certificates.file(name);
    };
    Subject client;
    client.tryTo(
        {.url = QUrl(u"wss://localhost:1"_s),
         .tls = {.caFile = path(authority), .certificateFile = path(certificate), .keyFile = path(key)}});
    QCOMPARE(client.state().problem, Problem::BadRequest);
    QVERIFY2(client.state().error.contains(sentence), qPrintable(client.state().error));
}

void TestClientTls::saysThatTheKeyIsAnotherCertificates()
{
    SecureServer server(m_certificates, u"peer"_s);
    Subject client;
    client.tryTo({.url = server.url(),
                  .tls = {.caFile = m_certificates.certificateFile(u"peer"_s),
                          .certificateFile = m_certificates.certificateFile(u"user"_s),
                          .keyFile = m_certificates.keyFile(u"peer"_s)}});
    QCOMPARE(client.state().phase, Phase::Disconnected);
    QCOMPARE(client.state().problem, Problem::TlsFailed);
    QVERIFY2(client.state().error.contains(u"key"_s), qPrintable(client.state().error));
}

void TestClientTls::saysThatThereIsNoTlsThere()
{
    QWebSocketServer server(u"plain"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Subject client;
    client.tryTo({.url = QUrl(u"wss://localhost:%1"_s.arg(server.serverPort())), .handshakeTimeout = 100ms});
    QCOMPARE(client.state().phase, Phase::Disconnected);
    QVERIFY2(client.state().error.startsWith(u"Cannot connect to wss://localhost"_s),
             qPrintable(client.state().error));
}

void TestClientTls::saysThatThereIsPlainHttpThere()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this,
            [&] { server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    Subject client;
    client.tryTo({.url = QUrl(u"wss://localhost:%1"_s.arg(server.serverPort()))});
    QCOMPARE(client.state().phase, Phase::Disconnected);
    QCOMPARE(client.state().problem, Problem::TlsFailed);
    QVERIFY(!client.state().certificateProblem);
}

void TestClientTls::cancelsWhileTheServerIsSilent()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Subject client;
    client.connectTo({.url = QUrl(u"wss://localhost:%1"_s.arg(server.serverPort()))});
    QTRY_VERIFY(server.hasPendingConnections());
    const QTcpSocket *socket = server.nextPendingConnection();
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    QCOMPARE(client.state().phase, Phase::Connecting);
    client.cancel();
    QVERIFY(client.isIn(Phase::Disconnected));
    QCOMPARE(client.state().problem, Problem::Cancelled);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

// Qt's own server would end the connection without a word.
void TestClientTls::saysThatTheServerRefusesItsCertificate()
{
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s,
                 {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-Verify"_s, u"1"_s,
                  u"-verify_return_error"_s, u"-cert"_s, m_certificates.certificateFile(u"peer"_s), u"-key"_s,
                  m_certificates.keyFile(u"peer"_s)});
    QByteArray said;
    QTRY_VERIFY((said += server.readAll()).contains("ACCEPT 127.0.0.1:") && said.endsWith('\n'));
    const QByteArray port = said.sliced(said.indexOf("127.0.0.1:") + 10).trimmed();
    Subject client;
    client.tryTo({.url = QUrl(u"wss://localhost:"_s + QString::fromLatin1(port)), .tls = trusting()});
    server.kill();
    QVERIFY(server.waitForFinished());
    QVERIFY2(client.state().error.contains(u"alert certificate required"_s),
             qPrintable(client.state().error));
    QCOMPARE(client.state().problem, Problem::TlsFailed);
}

void TestClientTls::echoesALargeMessage()
{
    SecureServer server(m_certificates, u"peer"_s);
    Subject client;
    client.tryTo({.url = server.url(), .tls = trusting()});
    const QString text(3'000'000, u'x');
    client.sendText(text);
    QTRY_COMPARE_WITH_TIMEOUT(client.count(client::EventKind::MessageReceived), 1, 20'000);
    QVERIFY(client.first(client::EventKind::MessageReceived).payload == text.toUtf8());
    QCOMPARE(client.counters().bytesWaiting, 0);
}

ECHOBENCH_GUILESS_MAIN(TestClientTls)
#include "tst_clienttls.moc"
