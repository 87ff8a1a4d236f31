// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/connectionfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ConnectionFields)
};

QString proxyText(const client::Proxy &proxy)
{
    switch (proxy.kind) {
    case client::Proxy::Kind::None:
        return {};
    case client::Proxy::Kind::System:
        return QStringLiteral("system");
    case client::Proxy::Kind::Http:
    case client::Proxy::Kind::Socks5:
        break;
    }
    QUrl url;
    url.setScheme(proxy.kind == client::Proxy::Kind::Http ? QStringLiteral("http")
                                                          : QStringLiteral("socks5"));
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    return url.toString();
}

client::Proxy proxyOf(const QString &text, const QString &user, const QString &password)
{
    if (text.isEmpty())
        return {};
    if (text == QLatin1String("system"))
        return {.kind = client::Proxy::Kind::System};
    const QUrl url(text);
    const bool isSocks = url.scheme().startsWith(QLatin1String("socks"));
    return {.kind = isSocks ? client::Proxy::Kind::Socks5 : client::Proxy::Kind::Http,
            .host = url.host(),
            .port = static_cast<quint16>(std::clamp(url.port(isSocks ? 1080 : 8080), 0, 65'535)),
            .user = user,
            .password = password};
}

client::Authentication authenticationOf(const QString &user, const QString &password, const QString &token)
{
    if (!token.isEmpty())
        return {.kind = client::Authentication::Kind::Bearer, .token = token.toUtf8()};
    if (!user.isEmpty())
        return {.kind = client::Authentication::Kind::Basic, .user = user, .password = password};
    return {};
}

QList<QByteArray> bytesOf(const QStringList &texts)
{
    QList<QByteArray> list;
    for (const QString &text : texts)
        list.append(text.toUtf8());
    return list;
}

} // namespace

client::SavedConnection savedConnectionOf(const client::Config &config, bool keepSecrets)
{
    client::SavedConnection saved{.url = config.url.toString(QUrl::FullyEncoded),
                                  .headers = config.headers,
                                  .origin = QString::fromUtf8(config.origin),
                                  .cookies = QString::fromUtf8(config.cookies)};
    for (const QByteArray &subprotocol : config.subprotocols)
        saved.subprotocols.append(QString::fromUtf8(subprotocol));
    if (config.authentication.kind == client::Authentication::Kind::Basic) {
        saved.user = config.authentication.user;
        saved.password = config.authentication.password;
    } else if (config.authentication.kind == client::Authentication::Kind::Bearer) {
        saved.bearerToken = QString::fromUtf8(config.authentication.token);
    }
    saved.proxy = proxyText(config.proxy);
    saved.proxyUser = config.proxy.user;
    saved.proxyPassword = config.proxy.password;
    saved.caFile = config.tls.caFile;
    saved.certificateFile = config.tls.certificateFile;
    saved.keyFile = config.tls.keyFile;
    saved.keyPassword = config.tls.keyPassword;
    for (const QByteArray &fingerprint : config.acceptedFingerprints)
        saved.acceptedFingerprints.append(QString::fromLatin1(fingerprint.toHex()));
    saved.handshakeTimeout = config.handshakeTimeout;
    saved.closeTimeout = config.closeTimeout;
    saved.pingInterval = config.pingInterval;
    saved.pongTimeout = config.pongTimeout;
    saved.fragmentSize = config.fragmentSize;
    saved.maxMessageSize = config.maxMessageSize;
    saved.automaticPong = config.automaticPong;
    saved.echo = config.echo;
    saved.reconnect = config.reconnect.enabled;
    saved.reconnectAttempts = config.reconnect.attempts;
    saved.reconnectFirst = config.reconnect.first;
    saved.reconnectLongest = config.reconnect.longest;
    saved.keepSecrets = keepSecrets;
    return saved;
}

bool hasSecrets(client::SavedConnection connection)
{
    connection.keepSecrets = true;
    client::SavedConnection with = client::readConnection(client::writeConnection(connection));
    connection.keepSecrets = with.keepSecrets = false;
    return with != client::readConnection(client::writeConnection(connection));
}

QString withoutPassword(const QString &url)
{
    return client::readConnection(client::writeConnection({.url = url, .keepSecrets = false})).url;
}

client::Config configOf(const client::SavedConnection &saved)
{
    client::Config config{.url = QUrl(saved.url),
                          .headers = saved.headers,
                          .origin = saved.origin.toUtf8(),
                          .subprotocols = bytesOf(saved.subprotocols),
                          .cookies = saved.cookies.toUtf8(),
                          .authentication = authenticationOf(saved.user, saved.password, saved.bearerToken),
                          .proxy = proxyOf(saved.proxy, saved.proxyUser, saved.proxyPassword),
                          .tls = {.caFile = saved.caFile,
                                  .certificateFile = saved.certificateFile,
                                  .keyFile = saved.keyFile,
                                  .keyPassword = saved.keyPassword}};
    for (const QString &fingerprint : saved.acceptedFingerprints)
        config.acceptedFingerprints.append(QByteArray::fromHex(fingerprint.toLatin1()));
    config.handshakeTimeout = saved.handshakeTimeout;
    config.closeTimeout = saved.closeTimeout;
    config.pingInterval = saved.pingInterval;
    config.pongTimeout = saved.pongTimeout;
    config.fragmentSize = saved.fragmentSize;
    config.maxMessageSize = std::max<qint64>(1, saved.maxMessageSize);
    config.automaticPong = saved.automaticPong;
    config.echo = saved.echo;
    config.reconnect.enabled = saved.reconnect;
    config.reconnect.attempts =
        static_cast<int>(std::min<qint64>(saved.reconnectAttempts, std::numeric_limits<int>::max()));
    config.reconnect.first = saved.reconnectFirst;
    config.reconnect.longest = saved.reconnectLongest;
    return config;
}

client::Config configOf(const client::ImportedCommand &command, const client::Config &before)
{
    client::Config config = before;
    config.url = QUrl(command.url);
    config.headers = command.headers;
    config.origin = command.origin.toUtf8();
    config.subprotocols = bytesOf(command.subprotocols);
    config.cookies = command.cookies.toUtf8();
    config.authentication = authenticationOf(command.user, command.password, command.bearerToken);
    if (!command.proxy.isEmpty())
        config.proxy = proxyOf(command.proxy, command.proxyUser, command.proxyPassword);
    if (!command.caFile.isEmpty())
        config.tls.caFile = command.caFile;
    if (!command.certificateFile.isEmpty())
        config.tls = {.caFile = config.tls.caFile,
                      .certificateFile = command.certificateFile,
                      .keyFile = command.keyFile,
                      .keyPassword = command.keyPassword};
    if (command.timeout.count() > 0)
        config.handshakeTimeout = command.timeout;
    return config;
}

QStringList changedOptions(const client::Config &config)
{
    const client::Config defaults;
    QStringList changed;
    const auto note = [&changed](bool differs, const QString &name) {
        if (differs)
            changed.append(name);
    };
    note(config.headers != defaults.headers, Words::tr("headers"));
    note(config.origin != defaults.origin, Words::tr("origin"));
    note(config.subprotocols != defaults.subprotocols, Words::tr("subprotocols"));
    note(config.cookies != defaults.cookies, Words::tr("cookies"));
    note(config.authentication != defaults.authentication, Words::tr("authentication"));
    note(config.proxy != defaults.proxy, Words::tr("proxy"));
    note(config.tls != defaults.tls || !config.acceptedFingerprints.isEmpty(), Words::tr("TLS"));
    note(config.handshakeTimeout != defaults.handshakeTimeout || config.closeTimeout != defaults.closeTimeout,
         Words::tr("deadlines"));
    note(config.pingInterval != defaults.pingInterval || config.pongTimeout != defaults.pongTimeout,
         Words::tr("automatic pings"));
    note(config.reconnect != defaults.reconnect, Words::tr("reconnecting"));
    note(config.fragmentSize != defaults.fragmentSize || config.maxMessageSize != defaults.maxMessageSize,
         Words::tr("message sizes"));
    note(!config.automaticPong, Words::tr("pings are not answered"));
    note(config.echo, Words::tr("messages are sent back"));
    return changed;
}

QString importSentence(const client::ImportedCommand &command)
{
    QStringList said{
        Words::tr("The address and the options are those of the %1 command. Connect now to use them.")
            .arg(command.program)};
    if (command.insecure)
        said.append(Words::tr(
            "It wants every certificate accepted: here you are asked about the one that is refused."));
    if (!command.ignored.isEmpty())
        said.append(Words::tr("Not used: %1").arg(command.ignored.join(QLatin1Char(' '))));
    return said.join(QLatin1Char(' '));
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

} // namespace ui
