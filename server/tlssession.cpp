// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/tlssession.h"

#include "server/descriptor.h"
#include "server/tlscontext.h"

#include <algorithm>
#include <openssl/err.h>

namespace server {

namespace {

/// More than encrypting so much can make of it: beyond it are only answers to the peer's own records.
constexpr qsizetype MostOutgoing = 3 * TlsSession::encryptedAtOnce;

} // namespace

class TlsSession::Stream
{
public:
    static BIO *create(TlsSession &session)
    {
        static BIO_METHOD *const method = createMethod();
        BIO *stream = BIO_new(method);
        BIO_set_data(stream, &session);
        BIO_set_init(stream, 1);
        return stream;
    }

private:
    static BIO_METHOD *createMethod()
    {
        BIO_METHOD *method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "EchoBench");
        BIO_meth_set_read(method, read);
        BIO_meth_set_write(method, write);
        BIO_meth_set_ctrl(method, control);
        return method;
    }

    static TlsSession &of(BIO *stream) { return *static_cast<TlsSession *>(BIO_get_data(stream)); }

    static int read(BIO *stream, char *buffer, int size)
    {
        BIO_clear_retry_flags(stream);
        TlsSession &session = of(stream);
        const auto room = static_cast<std::size_t>(std::max(size, 0));
        const qsizetype received = descriptor::receive(session.m_descriptor, {buffer, room});
        if (received < 0 && descriptor::wouldBlock())
            BIO_set_retry_read(stream);
        else if (received <= 0)
            session.m_streamEnded = true;
        return static_cast<int>(received);
    }

    static int write(BIO *stream, const char *bytes, int size)
    {
        BIO_clear_retry_flags(stream);
        TlsSession &session = of(stream);
        if (session.m_outgoing.size() > MostOutgoing) {
            BIO_set_retry_write(stream);
            return -1;
        }
        session.m_outgoing.append(bytes, size);
        return size;
    }

    static long control(BIO *stream, int command, long /*number*/, void * /*pointer*/)
    {
        if (command == BIO_CTRL_EOF)
            return of(stream).m_streamEnded ? 1 : 0;
        return command == BIO_CTRL_FLUSH ? 1 : 0;
    }
};

TlsSession::TlsSession(int descriptor, const TlsContext &context)
    : m_descriptor(descriptor)
    , m_ssl(context.newConnection())
{
    if (!m_ssl)
        return;
    BIO *stream = Stream::create(*this);
    SSL_set_bio(m_ssl.get(), stream, stream);
}

qsizetype TlsSession::read(std::span<char> buffer)
{
    m_waitsForRoom = false;
    std::size_t size = 0;
    while (!m_hasEnded && size < buffer.size()) {
        ERR_clear_error();
        const auto room = buffer.subspan(size);
        std::size_t count = 0;
        const int result = SSL_read_ex(m_ssl.get(), room.data(), room.size(), &count);
        size += count;
        if (result == 1)
            continue;
        const int error = SSL_get_error(m_ssl.get(), result);
        m_waitsForRoom = error == SSL_ERROR_WANT_WRITE;
        if (error == SSL_ERROR_WANT_READ || m_waitsForRoom)
            break;
        end(error);
    }
    return static_cast<qsizetype>(size);
}

void TlsSession::end(int error)
{
    m_hasEnded = true;
    if (error != SSL_ERROR_ZERO_RETURN && !isEstablished())
        m_problem = reasonOf(ERR_peek_last_error());
    ERR_clear_error();
}

QString TlsSession::reasonOf(unsigned long code)
{
    switch (ERR_GET_REASON(code)) {
    case SSL_R_TLSV1_ALERT_UNKNOWN_CA:
    case SSL_R_SSLV3_ALERT_BAD_CERTIFICATE:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN:
        return tr("the client does not trust the server's certificate");
    case SSL_R_UNSUPPORTED_PROTOCOL:
        return tr("the client speaks neither TLS 1.2 nor TLS 1.3");
    case SSL_R_UNEXPECTED_EOF_WHILE_READING:
        return tr("the client hung up in the middle of it");
    default:
        break;
    }
    const char *reason = ERR_reason_error_string(code);
    return reason != nullptr ? QString::fromUtf8(reason) : tr("the connection was lost");
}

bool TlsSession::write(QByteArrayView bytes)
{
    ERR_clear_error();
    std::size_t count = 0;
    const auto size = static_cast<std::size_t>(bytes.size());
    return SSL_write_ex(m_ssl.get(), bytes.data(), size, &count) == 1 && count == size;
}

void TlsSession::close()
{
    if (m_hasEnded || !isEstablished())
        return;
    ERR_clear_error();
    (void)SSL_shutdown(m_ssl.get());
}

} // namespace server
