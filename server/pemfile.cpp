// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/pemfile.h"

#include <QFile>
#include <QFileInfo>

namespace server {

namespace {

/// Far more than any chain of certificates takes.
constexpr qint64 MostBytes = 1 << 20;

} // namespace

PemFile::PemFile(const QString &path, Content expected)
    : m_problem(read(path))
{
    if (m_problem.isEmpty())
        m_problem = problemOf(path, expected);
}

QString PemFile::read(const QString &path)
{
    const QFileInfo info(path);
    // To read from a pipe could take for ever.
    if (info.exists() && !info.isFile())
        return tr("%1 is not a regular file. Give a file in PEM format.").arg(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("Cannot read %1: %2. Check its path and its permissions.").arg(path, file.errorString());
    m_bytes = file.read(MostBytes + 1);
    if (m_bytes.isEmpty())
        return tr("%1 is empty. Give a file in PEM format.").arg(path);
    if (m_bytes.size() > MostBytes)
        return tr("%1 is too large for a certificate or a key. Give a file in PEM format.").arg(path);
    return {};
}

QString PemFile::problemOf(const QString &path, Content expected) const
{
    const bool hasCertificate =
        m_bytes.contains("-----BEGIN CERTIFICATE-----") || m_bytes.contains("-----BEGIN TRUSTED CERTIFICATE");
    const bool hasKey = m_bytes.contains("PRIVATE KEY-----");
    if (!hasCertificate && !hasKey)
        return tr("%1 is not in PEM format: it has no line \"-----BEGIN …\" of a certificate or a private "
                  "key. Convert it with the program openssl.")
            .arg(path);
    if (expected == Content::Certificate && !hasCertificate)
        return tr("%1 holds a private key where the certificate is expected. Were the two files exchanged?")
            .arg(path);
    if (expected == Content::PrivateKey && !hasKey)
        return tr("%1 holds a certificate where its private key is expected. Were the two files exchanged?")
            .arg(path);
    const bool isEncrypted =
        m_bytes.contains("ENCRYPTED PRIVATE KEY-----") || m_bytes.contains("Proc-Type: 4,ENCRYPTED");
    if (expected == Content::PrivateKey && isEncrypted)
        return tr("The private key in %1 is encrypted. Decrypt it first: openssl pkey -in KEY -out NEWKEY")
            .arg(path);
    return {};
}

} // namespace server
