// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

/// What the server's room shares in its dealings with OpenSSL's library.
namespace server::openssl {

struct Deleter {
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
};

template<typename Object>
using Owned = std::unique_ptr<Object, Deleter>;

/// A source of the bytes, which must outlive it.
[[nodiscard]] Owned<BIO> sourceOf(const QByteArray &bytes);

/// The next certificate in the PEM, or null.
[[nodiscard]] Owned<X509> nextCertificate(BIO &pem);
/// The private key in the PEM, or null. Asks nobody for a password.
[[nodiscard]] Owned<EVP_PKEY> privateKey(BIO &pem);

/// SHA-256 of the certificate as DER.
[[nodiscard]] QByteArray fingerprintOf(const X509 &certificate);

/// Why the last call failed, in OpenSSL's words; forgets that and all earlier failures.
[[nodiscard]] QString takeError();

} // namespace server::openssl
