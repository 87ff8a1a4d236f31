// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "runningserver.h"
#include "tests/certificates.h"
#include "tests/testprogram.h"
#include "tlspeer.h"

#include <QCryptographicHash>
#include <QWebSocket>

using server::EventKind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The server with a certificate: wss:// and https://, and who comes without.
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersByWss_data();
    void answersByWss();
    void saysThatItIsSecure();
    void showsThePageByHttps();
    void showsTheWholeChain();
    void keepsToTheClosingHandshake();
    void endsTheStreamAsTlsAsks();
    void recordsALostConnectionAs1006();
    void answersWhatCameWithTheHandshake();
    void echoesLargeMessagesWhole();
    void tellsAnHttpClientThatThePortSpeaksTls();
    void tellsAWebSocketClientThatThePortSpeaksTls();
    void saysThatTlsCameToAPortWithout();
    void refusesTls11();
    void saysThatAClientDoesNotTrustTheCertificate();
    void waitsForAHandshakeNoLongerThanForAHead_data();
    void waitsForAHandshakeNoLongerThanForAHead();
    void survivesRubbishAfterTheFirstByte();
    void closesByWssWhenItStops();
    void failsToStartWithABadFile();

private:
    [[nodiscard]] server::Config config() const;
    /// A QWebSocket that has connected by wss.
    struct Client;
    [[nodiscard]] QSslCertificate trusted() const { return m_certificates.certificate(u"own"_s); }
    /// A ClientHello that knows nothing newer than TLS 1.1.
    [[nodiscard]] static QByteArray oldHello();

    Certificates m_certificates;
};

struct TestTls::Client : QWebSocket {
    Client(const RunningServer &server, const QSslCertificate &trusted,
           QSsl::SslProtocol protocol = QSsl::SecureProtocols)
    {
        setSslConfiguration(TlsPeer::trusting(trusted, protocol));
        setOutgoingFrameSize(maxOutgoingFrameSize());
        connect(this, &QWebSocket::textMessageReceived, this, [this](const QString &text) { texts += text; });
        connect(this, &QWebSocket::binaryMessageReceived, this,
                [this](const QByteArray &bytes) { binaries += bytes; });
        open(server.url());
        (void)QTest::qWaitFor([this] { return state() != QAbstractSocket::ConnectingState; }, 10'000);
    }

    QStringList texts;
    QList<QByteArray> binaries;
};

void TestTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    QVERIFY(m_certificates.make(u"own"_s));
}

server::Config TestTls::config() const
{
    server::Config config;
    config.tls = {.certificateFile = m_certificates.certificateFile(u"own"_s),
                  .keyFile = m_certificates.keyFile(u"own"_s)};
    config.page = "<!doctype html><title>page</title>";
    return config;
}

QByteArray TestTls::oldHello()
{
    const QByteArray body = QByteArray::fromHex("0302") + QByteArray(32, 'r') +
                            QByteArray::fromHex("00"
                                                "0006"
                                                "c013"
                                                "c009"
                                                "002f"
                                                "0100");
    const auto length = static_cast<char>(body.size());
    const QByteArray hello = QByteArray::fromHex("010000") + length + body;
    return QByteArray::fromHex("16030100") + static_cast<char>(hello.size()) + hello;
}

void TestTls::answersByWss_data()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::newRow("TLS 1.2") << QSsl::TlsV1_2;
    QTest::newRow("TLS 1.3") << QSsl::TlsV1_3;
}

void TestTls::answersByWss()
{
    QFETCH(const QSsl::SslProtocol, protocol);
    RunningServer server(config());
    Client client(server, trusted(), protocol);
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
    for (const QString &text : {u"hello"_s, QString(), QString(40'000, QChar(0x20ac))}) {
        client.texts.clear();
        client.sendTextMessage(text);
        QTRY_COMPARE(client.texts, QStringList(u"Echo: "_s + text));
    }
    client.sendBinaryMessage(QByteArray("\x00\xff", 2));
    QTRY_COMPARE(client.binaries, QList<QByteArray>({QByteArray("\x00\xff", 2)}));
}

void TestTls::saysThatItIsSecure()
{
    RunningServer server(config());
    const QByteArray fingerprint = trusted().digest(QCryptographicHash::Sha256);
    QCOMPARE(server->status().url, u"wss://localhost:%1"_s.arg(server.port()));
    QCOMPARE(server->status().fingerprint, fingerprint);
    QCOMPARE(server.newest(EventKind::Started).payload, fingerprint);
    QVERIFY(server.stop());
    QVERIFY(server->status().fingerprint.isEmpty());
}

void TestTls::showsThePageByHttps()
{
    RunningServer server(config());
    TlsPeer peer(server.port(), trusted());
    QVERIFY(peer->isEncrypted());
    peer->write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const QByteArray answer = peer.receiveAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QVERIFY(answer.endsWith(config().page));
}

void TestTls::showsTheWholeChain()
{
    QVERIFY(m_certificates.make(u"other"_s));
    server::Config chained = config();
    chained.tls->certificateFile = m_certificates.write(
        u"chain.pem"_s, Certificates::read(m_certificates.certificateFile(u"own"_s)) +
                            Certificates::read(m_certificates.certificateFile(u"other"_s)));
    RunningServer server(chained);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    connect(&socket, &QSslSocket::sslErrors, &socket,
            [&socket](const QList<QSslError> &errors) { socket.ignoreSslErrors(errors); });
    QSignalSpy encrypted(&socket, &QSslSocket::encrypted);
    socket.connectToHostEncrypted(u"localhost"_s, server.port());
    QVERIFY(!encrypted.isEmpty() || encrypted.wait(10'000));
    const QList<QSslCertificate> chain = {trusted(), m_certificates.certificate(u"other"_s)};
    QCOMPARE(socket.peerCertificateChain(), chain);
}

void TestTls::keepsToTheClosingHandshake()
{
    RunningServer server(config());
    Client client(server, trusted());
    client.close(QWebSocketProtocol::CloseCodeNormal, u"bye"_s);
    const server::Event closed = server.newest(EventKind::ConnectionClosed);
    QCOMPARE(closed.code, 1000);
    QCOMPARE(closed.detail, u"bye"_s);
}

void TestTls::endsTheStreamAsTlsAsks()
{
    RunningServer server(config());
    TlsPeer peer(server.port(), trusted());
    QVERIFY(peer.open());
    QSignalSpy failed(&*peer, &QSslSocket::errorOccurred);
    peer->write(RawPeer::closing(1000, "bye"));
    QCOMPARE(peer.receiveAll(), QByteArray("\x88\x05\x03\xe8"
                                           "bye",
                                           7));
    // Without close_notify Qt calls it an unexpected end.
    QCOMPARE(peer->error(), QAbstractSocket::RemoteHostClosedError);
}

void TestTls::recordsALostConnectionAs1006()
{
    RunningServer server(config());
    TlsPeer peer(server.port(), trusted());
    QVERIFY(peer.open());
    const qintptr descriptor = peer->socketDescriptor();
    QVERIFY(::shutdown(static_cast<int>(descriptor), SHUT_RDWR) == 0);
    QCOMPARE(server.newest(EventKind::ConnectionClosed).code, 1006);
}

void TestTls::answersWhatCameWithTheHandshake()
{
    RunningServer server(config());
    TlsPeer peer(server.port(), trusted());
    peer->write(RawPeer::handshake() + RawPeer::text("one") + RawPeer::text("two"));
    const QByteArray expected = QByteArray("\x81\x09"
                                           "Echo: one"
                                           "\x81\x09"
                                           "Echo: two");
    const QByteArray all =
        peer.until([&](const QByteArray &received) { return received.endsWith(expected); });
    QVERIFY2(all.endsWith(expected), all.constData());
}

void TestTls::echoesLargeMessagesWhole()
{
    RunningServer server(config());
    Client client(server, trusted());
    QByteArray large(6'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = static_cast<char>(i * 31 + i / 257);
    client.sendBinaryMessage(large);
    client.sendBinaryMessage(large.left(70'000));
    QTRY_COMPARE_WITH_TIMEOUT(client.binaries.size(), 2, 20'000);
    QVERIFY(client.binaries.first() == large);
    QVERIFY(client.binaries.last() == large.left(70'000));
}

void TestTls::tellsAnHttpClientThatThePortSpeaksTls()
{
    RunningServer server(config());
    const QByteArray answer = server.answerTo("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 400 Bad Request\r\n"), answer.constData());
    QVERIFY2(answer.endsWith("This port speaks TLS: use https:// or wss://.\n"), answer.constData());
    QCOMPARE(server.newest(EventKind::RequestAnswered).code, 400);
}

void TestTls::tellsAWebSocketClientThatThePortSpeaksTls()
{
    RunningServer server(config());
    RawPeer peer(server.port());
    QVERIFY(peer.send(RawPeer::handshake()));
    QCOMPARE(peer.statusLine(), QByteArray("HTTP/1.1 400 Bad Request"));
    QCOMPARE(server.count(EventKind::ConnectionOpened), 0);
}

void TestTls::saysThatTlsCameToAPortWithout()
{
    RunningServer server;
    const QByteArray answer = server.answerTo(oldHello());
    QVERIFY2(answer.startsWith("HTTP/1.1 400 Bad Request\r\n"), answer.constData());
    const server::Event event = server.newest(EventKind::RequestAnswered);
    QCOMPARE(event.detail, u"a handshake of TLS"_s);
    QVERIFY2(event.payload.contains("use ws://"), event.payload.constData());
}

void TestTls::refusesTls11()
{
    RunningServer server(config());
    const QByteArray answer = server.answerTo(oldHello());
    // RFC 8446 section 6: a fatal alert, protocol_version.
    QCOMPARE(answer.right(2), QByteArray("\x02\x46"));
    QCOMPARE(answer.at(0), '\x15');
    QCOMPARE(server.newest(EventKind::TlsFailed).detail, u"the client speaks neither TLS 1.2 nor TLS 1.3"_s);
}

void TestTls::saysThatAClientDoesNotTrustTheCertificate()
{
    QVERIFY(m_certificates.make(u"stranger"_s));
    RunningServer server(config());
    // Qt's client tells nobody why it hangs up.
    QVERIFY(!m_certificates.openssl({u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(server.port()),
                                     u"-CAfile"_s, m_certificates.certificateFile(u"stranger"_s),
                                     u"-verify_return_error"_s}));
    const server::Event event = server.newest(EventKind::TlsFailed);
    QVERIFY(event.peer != nullptr);
    QCOMPARE(event.detail, u"the client does not trust the server's certificate"_s);
}

void TestTls::waitsForAHandshakeNoLongerThanForAHead_data()
{
    QTest::addColumn<QByteArray>("begun");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half of a ClientHello") << oldHello().left(20);
}

void TestTls::waitsForAHandshakeNoLongerThanForAHead()
{
    QFETCH(const QByteArray, begun);
    server::Config impatient = config();
    impatient.limits.headTime = 50ms;
    RunningServer server(impatient);
    RawPeer peer(server.port());
    QVERIFY(peer.send(begun));
    QCOMPARE(peer.end(), QByteArray("end"));
    QCOMPARE(server.newest(EventKind::RequestAnswered).code, 408);
}

void TestTls::survivesRubbishAfterTheFirstByte()
{
    RunningServer server(config());
    for (const char *rubbish :
         {"\x16", "\x16\x03", "\x16\xff\xff\xff\xff\xff", "\x16\x03\x01\x00\x05hello"}) {
        RawPeer peer(server.port());
        QVERIFY(peer.send(rubbish));
        peer.finish();
        const QByteArray end = peer.end();
        QVERIFY2(end == "end" || end == "reset", end.constData());
    }
    Client client(server, trusted());
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
}

void TestTls::closesByWssWhenItStops()
{
    RunningServer server(config());
    Client client(server, trusted());
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
    QSignalSpy gone(&client, &QWebSocket::disconnected);
    QVERIFY(server.stop());
    QVERIFY(!gone.isEmpty() || gone.wait(10'000));
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

void TestTls::failsToStartWithABadFile()
{
    server::Config bad = config();
    bad.tls->keyFile = m_certificates.file(u"none"_s);
    bad.port = 0;
    server::EchoServer server;
    server.start(bad);
    QTRY_COMPARE(server.status().phase, server::Phase::Stopped);
    QVERIFY2(server.status().error.contains(bad.tls->keyFile), qPrintable(server.status().error));
    QVERIFY(!server.status().portTaken);
    bad.tls.reset();
    server.start(bad);
    QTRY_COMPARE(server.status().phase, server::Phase::Listening);
}

ECHOBENCH_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
