// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace server {

/// By which certificate the server speaks TLS. The files are read at each start.
struct Tls {
    QString certificateFile{};  ///< PEM: the server's certificate, then the chain up to its root, if any
    QString keyFile{};          ///< PEM, not encrypted
    QString selfSignedFolder{}; ///< instead of the files: where the self-signed certificate for localhost is
                                ///< kept, and made if there is none

    bool operator==(const Tls &) const = default;
};

/// What is to be said of a certificate before the server uses it.
struct TlsVerdict {
    QString certificateProblem{}; ///< a sentence; empty: none
    QString keyProblem{};
    QByteArray fingerprint{}; ///< SHA-256 of the certificate (DER); empty: there is none to be used
};

} // namespace server
