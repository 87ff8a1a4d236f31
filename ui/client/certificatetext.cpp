// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/certificatetext.h"

#include "ui/client/connectionfields.h"
#include "ui/widgets/visibletext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QSslKey>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::CertificateText)
};

QString names(const QStringList &commonNames, const QStringList &organizations)
{
    const QString all = (commonNames + organizations).join(QStringLiteral(", "));
    return all.isEmpty() ? Words::tr("no name") : visibleText(all);
}

} // namespace

QString certificateText(const QSslCertificate &certificate)
{
    const QLocale locale;
    const auto time = [&locale](const QDateTime &when) {
        return locale.toString(when.toLocalTime(), QLocale::ShortFormat);
    };
    QStringList lines{
        Words::tr("Subject: %1")
            .arg(names(certificate.subjectInfo(QSslCertificate::CommonName),
                       certificate.subjectInfo(QSslCertificate::Organization))),
        Words::tr("Issuer: %1")
            .arg(certificate.isSelfSigned() ? Words::tr("itself")
                                            : names(certificate.issuerInfo(QSslCertificate::CommonName),
                                                    certificate.issuerInfo(QSslCertificate::Organization))),
        Words::tr("Valid: %1 to %2").arg(time(certificate.effectiveDate()), time(certificate.expiryDate()))};
    const QStringList hosts = certificate.subjectAlternativeNames().values();
    if (!hosts.isEmpty())
        lines.append(Words::tr("For: %1").arg(visibleText(hosts.join(QStringLiteral(", ")))));
    lines.append(
        Words::tr("SHA-256: %1").arg(fingerprintText(certificate.digest(QCryptographicHash::Sha256))));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
