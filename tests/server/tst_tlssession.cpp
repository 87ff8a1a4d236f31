// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/tls.h"
#include "server/tlscontext.h"
#include "server/tlssession.h"
#include "tests/testprogram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using server::TlsSession;

namespace {

/// A client by OpenSSL's library, at the other end of a pair of sockets, that does what it is told and no
/// more.
class Client
{
public:
    Client()
    {
        (void)::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, m_ends.data());
        SSL_set_fd(m_ssl.get(), m_ends[0]);
        SSL_set_connect_state(m_ssl.get());
    }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;
    ~Client()
    {
        m_ssl.reset();
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }

    [[nodiscard]] int serverEnd() const { return m_ends[1]; }
    SSL *ssl() { return m_ssl.get(); }

    /// Passes on what the session wants to send.
    void take(TlsSession &session) const
    {
        (void)::send(m_ends[1], session.outgoing().constData(),
                     static_cast<std::size_t>(session.outgoing().size()), MSG_NOSIGNAL);
        session.outgoing().clear();
    }

    [[nodiscard]] bool shakeHands(TlsSession &session)
    {
        std::array<char, 16> nothing{};
        for (int turn = 0; turn < 10 && !session.isEstablished(); ++turn) {
            (void)SSL_do_handshake(m_ssl.get());
            (void)session.read(nothing);
            take(session);
        }
        return session.isEstablished() && SSL_do_handshake(m_ssl.get()) == 1;
    }

private:
    std::array<int, 2> m_ends{};
    server::openssl::Owned<SSL_CTX> m_context{SSL_CTX_new(TLS_client_method())};
    server::openssl::Owned<SSL> m_ssl{SSL_new(m_context.get())};
};

} // namespace

/// The server's end of TLS, by its bytes alone.
class TestTlsSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsWhatTheClientWrites();
    void keepsWhatDoesNotFitForTheNextRead();
    void tellsAProperEnd();
    void takesATruncatedStreamForAnEndToo();
    void answersNoMoreThanItMayKeep();

private:
    QTemporaryDir m_folder;
    server::TlsContext m_context;
};

void TestTlsSession::initTestCase() { QVERIFY(m_context.load({.selfSignedFolder = m_folder.path()})); }

void TestTlsSession::readsWhatTheClientWrites()
{
    Client client;
    TlsSession session(client.serverEnd(), m_context);
    QVERIFY(client.shakeHands(session));
    std::array<char, 100> buffer{};
    QCOMPARE(session.read(buffer), 0);
    QVERIFY(!session.hasEnded());
    QCOMPARE(SSL_write(client.ssl(), "hello", 5), 5);
    QCOMPARE(session.read(buffer), 5);
    QCOMPARE(QByteArray(buffer.data(), 5), QByteArray("hello"));
    QVERIFY(!session.hasPending());
}

void TestTlsSession::keepsWhatDoesNotFitForTheNextRead()
{
    Client client;
    TlsSession session(client.serverEnd(), m_context);
    QVERIFY(client.shakeHands(session));
    QCOMPARE(SSL_write(client.ssl(), "hello", 5), 5);
    std::array<char, 3> buffer{};
    QCOMPARE(session.read(buffer), 3);
    QVERIFY(session.hasPending());
    QCOMPARE(session.read(buffer), 2);
    QVERIFY(!session.hasPending());
}

void TestTlsSession::tellsAProperEnd()
{
    Client client;
    TlsSession session(client.serverEnd(), m_context);
    QVERIFY(client.shakeHands(session));
    (void)SSL_shutdown(client.ssl());
    std::array<char, 3> buffer{};
    QCOMPARE(session.read(buffer), 0);
    QVERIFY(session.hasEnded());
    QVERIFY(session.problem().isEmpty());
}

void TestTlsSession::takesATruncatedStreamForAnEndToo()
{
    Client client;
    TlsSession session(client.serverEnd(), m_context);
    QVERIFY(client.shakeHands(session));
    QCOMPARE(SSL_write(client.ssl(), "last", 4), 4);
    (void)::shutdown(SSL_get_fd(client.ssl()), SHUT_WR);
    std::array<char, 100> buffer{};
    QCOMPARE(session.read(buffer), 4); // what came before is not lost
    QVERIFY(session.hasEnded());
}

void TestTlsSession::answersNoMoreThanItMayKeep()
{
    Client client;
    TlsSession session(client.serverEnd(), m_context);
    QVERIFY(client.shakeHands(session));
    // RFC 8446 section 4.6.3: each of these asks for an answer of some 22 bytes.
    constexpr int Requests = 40'000;
    std::array<char, 100> buffer{};
    for (int i = 0; i < Requests && !session.waitsForRoom(); ++i) {
        QCOMPARE(SSL_key_update(client.ssl(), SSL_KEY_UPDATE_REQUESTED), 1);
        (void)SSL_do_handshake(client.ssl());
        QCOMPARE(session.read(buffer), 0);
        QVERIFY(!session.hasEnded());
    }
    QVERIFY(session.waitsForRoom());
    QVERIFY(session.outgoing().size() < 4 * TlsSession::encryptedAtOnce);
    // Once that is taken it goes on.
    session.outgoing().clear();
    QCOMPARE(session.read(buffer), 0);
    QVERIFY(!session.waitsForRoom());
    QVERIFY(!session.hasEnded());
}

ECHOBENCH_GUILESS_MAIN(TestTlsSession)
#include "tst_tlssession.moc"
