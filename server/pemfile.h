// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace server {

/// A file that is to hold a certificate or a private key as PEM, read, with a sentence about what is wrong
/// with it.
class PemFile
{
    Q_DECLARE_TR_FUNCTIONS(server::PemFile)

public:
    enum class Content : quint8 { Certificate, PrivateKey };

    PemFile(const QString &path, Content expected);

    /// Empty: it holds what was expected, as far as its markers say.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    [[nodiscard]] QString read(const QString &path);
    [[nodiscard]] QString problemOf(const QString &path, Content expected) const;

    QByteArray m_bytes;
    QString m_problem;
};

} // namespace server
