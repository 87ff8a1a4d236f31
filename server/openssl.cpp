// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/openssl.h"

#include <array>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace server::openssl {

namespace {

/// Without this OpenSSL asks on the terminal.
int noPassword(char * /*buffer*/, int /*size*/, int /*forWriting*/, void * /*data*/) { return -1; }

} // namespace

Owned<BIO> sourceOf(const QByteArray &bytes)
{
    return Owned<BIO>(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

Owned<X509> nextCertificate(BIO &pem)
{
    return Owned<X509>(PEM_read_bio_X509(&pem, nullptr, noPassword, nullptr));
}

Owned<EVP_PKEY> privateKey(BIO &pem)
{
    return Owned<EVP_PKEY>(PEM_read_bio_PrivateKey(&pem, nullptr, noPassword, nullptr));
}

QByteArray fingerprintOf(const X509 &certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (X509_digest(&certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size));
}

QString takeError()
{
    const unsigned long code = ERR_peek_last_error();
    const char *reason = ERR_reason_error_string(code);
    ERR_clear_error();
    return reason != nullptr ? QString::fromUtf8(reason) : QStringLiteral("error %1").arg(code, 8, 16);
}

} // namespace server::openssl
