// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/tlsoptions.h"

#include "server/config.h"

#include <QCommandLineParser>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QLatin1String Certificate("tls-certificate");
constexpr QLatin1String Key("tls-key");
constexpr QLatin1String SelfSigned("tls-self-signed");

} // namespace

void addTlsOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QString(Certificate),
         u"Speak TLS (wss:// and https://) with the certificate in <file>: PEM, the server's own "
         "first, then its chain."_s,
         u"file"_s});
    parser.addOption({QString(Key), u"The certificate's private key: PEM, not encrypted."_s, u"file"_s});
    parser.addOption({QString(SelfSigned),
                      u"Speak TLS with a certificate for localhost that vouches for itself. It is made when "
                      "there is none, and kept."_s});
}

QString readTlsOptions(const QCommandLineParser &parser, server::Config &config)
{
    const bool hasCertificate = parser.isSet(Certificate);
    const bool hasKey = parser.isSet(Key);
    const bool selfSigned = parser.isSet(SelfSigned);
    if (selfSigned && (hasCertificate || hasKey))
        return u"--%1: there is a certificate or a key already. Leave out one or the other."_s.arg(
            SelfSigned);
    if (hasCertificate != hasKey)
        return u"--%1: --%2 is missing. Give both, or --%3 alone."_s.arg(
            hasKey ? Key : Certificate, hasKey ? Certificate : Key, SelfSigned);
    const server::Tls tls = {.certificateFile = parser.value(Certificate), .keyFile = parser.value(Key)};
    if (hasCertificate && (tls.certificateFile.isEmpty() || tls.keyFile.isEmpty()))
        return u"--%1: the value is empty. Give a file."_s.arg(tls.keyFile.isEmpty() ? Key : Certificate);
    if (hasCertificate || selfSigned)
        config.tls = tls;
    return {};
}

void locateSelfSignedCertificate(server::Config &config)
{
    if (config.tls && config.tls->certificateFile.isEmpty())
        config.tls->selfSignedFolder =
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/tls"_s;
}

} // namespace app
