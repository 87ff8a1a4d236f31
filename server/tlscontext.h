// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/openssl.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace server {

struct Tls;

/// What all TLS connections of one run share: the certificate, its key, and what is spoken, TLS 1.2 or later.
///
/// Once loaded it may be used by any thread.
class TlsContext
{
    Q_DECLARE_TR_FUNCTIONS(server::TlsContext)

public:
    /// Reads the files and makes the self-signed certificate where there is none. False: errorString() says
    /// why.
    [[nodiscard]] bool load(const Tls &tls);
    [[nodiscard]] QString errorString() const { return m_errorString; }

    /// SHA-256 of the server's certificate as DER; empty before load().
    [[nodiscard]] QByteArray fingerprint() const { return m_fingerprint; }
    /// A TLS connection that waits for the client's greeting.
    [[nodiscard]] openssl::Owned<SSL> newConnection() const;

private:
    [[nodiscard]] bool createContext();
    [[nodiscard]] bool useCertificates(const QString &path);
    [[nodiscard]] bool useKey(const QString &path, const QString &certificatePath);
    bool fail(const QString &error);

    openssl::Owned<SSL_CTX> m_context;
    QByteArray m_fingerprint;
    QString m_errorString;
};

} // namespace server
