// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// Certificates and keys for tests, made on the spot by the openssl program; gone with the object.
class Certificates
{
public:
    /// A kind of key as "openssl req -newkey" takes it.
    static constexpr const char *Ec = "ec -pkeyopt ec_paramgen_curve:P-256";
    static constexpr const char *Rsa = "rsa:2048";
    static constexpr const char *Ed25519 = "ed25519";

    /// Makes a self-signed certificate for localhost, and its key; whether that worked.
    [[nodiscard]] bool make(const QString &name, const char *kind = Ec)
    {
        QStringList arguments = {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey")};
        arguments += QString::fromLatin1(kind).split(QLatin1Char(' '));
        arguments += {QStringLiteral("-nodes"),
                      QStringLiteral("-subj"),
                      QStringLiteral("/CN=") + name,
                      QStringLiteral("-addext"),
                      QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"),
                      QStringLiteral("-keyout"),
                      keyFile(name),
                      QStringLiteral("-out"),
                      certificateFile(name)};
        return openssl(arguments);
    }

    /// Runs the openssl program in folder(); whether it ended well.
    [[nodiscard]] bool openssl(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString certificateFile(const QString &name) const
    {
        return file(name) + QStringLiteral(".pem");
    }
    [[nodiscard]] QString keyFile(const QString &name) const { return file(name) + QStringLiteral(".key"); }

    /// Writes a file into the folder, and returns its path.
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile out(file(name));
        (void)out.open(QIODevice::WriteOnly);
        (void)out.write(content);
        return out.fileName();
    }

    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile in(path);
        (void)in.open(QIODevice::ReadOnly);
        return in.readAll();
    }

    [[nodiscard]] QSslCertificate certificate(const QString &name) const
    {
        return QSslCertificate(read(certificateFile(name)));
    }
    [[nodiscard]] QSslKey key(const QString &name, QSsl::KeyAlgorithm algorithm = QSsl::Ec) const
    {
        return QSslKey(read(keyFile(name)), algorithm);
    }

private:
    QTemporaryDir m_folder;
};
