// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QStringList>

namespace client {

/// Why a server's certificate was not accepted. To accept it nevertheless, connect again with its fingerprint
/// in Config::acceptedFingerprints.
struct CertificateProblem {
    QStringList errors; ///< every one, in words
    QSslCertificate certificate;
    QByteArray fingerprint; ///< SHA-256 of the certificate (DER)

    bool operator==(const CertificateProblem &) const = default;
};

} // namespace client
