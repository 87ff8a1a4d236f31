// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace server {

/// A certificate for localhost that vouches for itself, kept in a folder with its key.
///
/// For localhost, 127.0.0.1 and ::1, with an elliptic key (P-256), valid for 397 days, the most that browsers
/// take. Its key can be read by its owner alone.
class SelfSignedCertificate
{
    Q_DECLARE_TR_FUNCTIONS(server::SelfSignedCertificate)

public:
    explicit SelfSignedCertificate(const QString &folder);

    [[nodiscard]] QString certificateFile() const;
    [[nodiscard]] QString keyFile() const;

    /// Makes both anew unless they are there, whole, each other's, and valid for a day to come from `now`.
    /// False: errorString() says why that failed.
    [[nodiscard]] bool ensure(const QDateTime &now = QDateTime::currentDateTimeUtc());
    [[nodiscard]] QString errorString() const { return m_errorString; }
    /// Whether ensure() would leave both as they are.
    [[nodiscard]] bool isUsable(const QDateTime &now = QDateTime::currentDateTimeUtc()) const;

private:
    [[nodiscard]] bool make(const QDateTime &now);
    [[nodiscard]] bool save(const QString &path, const QByteArray &bytes);

    QString m_folder;
    QString m_errorString;
};

} // namespace server
