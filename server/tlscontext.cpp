// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/tlscontext.h"

#include "server/pemfile.h"
#include "server/selfsignedcertificate.h"
#include "server/tls.h"

#include <openssl/err.h>

namespace server {

bool TlsContext::load(const Tls &tls)
{
    if (!createContext())
        return false;
    if (tls.selfSignedFolder.isEmpty())
        return useCertificates(tls.certificateFile) && useKey(tls.keyFile, tls.certificateFile);
    SelfSignedCertificate own(tls.selfSignedFolder);
    if (!own.ensure())
        return fail(own.errorString());
    return useCertificates(own.certificateFile()) && useKey(own.keyFile(), own.certificateFile());
}

bool TlsContext::createContext()
{
    ERR_clear_error();
    m_context.reset(SSL_CTX_new(TLS_server_method()));
    if (!m_context)
        return fail(tr("Cannot start TLS: %1.").arg(openssl::takeError()));
    SSL_CTX *context = m_context.get();
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    // What a connection keeps while it is idle is small only so. A record is read at once, not its head
    // first.
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(context, 1);
    // A peer that asks for new keys over and over is work for nothing; the same goes for sessions that are
    // kept, since a handshake on the same machine is cheap.
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
    return true;
}

bool TlsContext::useCertificates(const QString &path)
{
    const PemFile file(path, PemFile::Content::Certificate);
    if (!file.problem().isEmpty())
        return fail(file.problem());
    ERR_clear_error();
    const auto pem = openssl::sourceOf(file.bytes());
    const auto own = openssl::nextCertificate(*pem);
    if (!own)
        return fail(tr("The certificate in %1 is damaged: %2.").arg(path, openssl::takeError()));
    if (SSL_CTX_use_certificate(m_context.get(), own.get()) != 1)
        return fail(tr("The certificate in %1 cannot be used: %2.").arg(path, openssl::takeError()));
    const auto count = file.bytes().count("-----BEGIN CERTIFICATE-----");
    for (qsizetype number = 2; number <= count; ++number) {
        auto link = openssl::nextCertificate(*pem);
        if (!link || SSL_CTX_add0_chain_cert(m_context.get(), link.get()) != 1)
            return fail(tr("Certificate number %1 in %2 is damaged: %3.")
                            .arg(QString::number(number), path, openssl::takeError()));
        (void)link.release(); // the context's now
    }
    m_fingerprint = openssl::fingerprintOf(*own);
    return true;
}

bool TlsContext::useKey(const QString &path, const QString &certificatePath)
{
    const PemFile file(path, PemFile::Content::PrivateKey);
    if (!file.problem().isEmpty())
        return fail(file.problem());
    ERR_clear_error();
    const auto pem = openssl::sourceOf(file.bytes());
    const auto key = openssl::privateKey(*pem);
    if (!key)
        return fail(tr("The private key in %1 is damaged: %2.").arg(path, openssl::takeError()));
    const X509 *certificate = SSL_CTX_get0_certificate(m_context.get());
    if (X509_check_private_key(certificate, key.get()) != 1) {
        ERR_clear_error();
        return fail(tr("The private key in %1 does not belong to the certificate in %2. Give the key that "
                       "the certificate was made for.")
                        .arg(path, certificatePath));
    }
    if (SSL_CTX_use_PrivateKey(m_context.get(), key.get()) != 1)
        return fail(tr("The private key in %1 cannot be used: %2.").arg(path, openssl::takeError()));
    return true;
}

bool TlsContext::fail(const QString &error)
{
    m_errorString = error;
    return false;
}

openssl::Owned<SSL> TlsContext::newConnection() const
{
    openssl::Owned<SSL> connection(SSL_new(m_context.get()));
    if (connection)
        SSL_set_accept_state(connection.get());
    return connection;
}

} // namespace server
