// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/serversettings.h"

#include "server/limitranges.h"

#include <QFileInfo>
#include <QSettings>

#include <chrono>
#include <span>

namespace app {

namespace {

using server::Config;
namespace ranges = server::ranges;

constexpr qint64 MillisecondsPerSecond = 1'000;

constexpr ranges::Range inMilliseconds(const ranges::Range &seconds)
{
    return {seconds.least * MillisecondsPerSecond, seconds.most * MillisecondsPerSecond};
}

struct Number {
    const char *key;
    ranges::Range range;
    qint64 (*get)(const Config &);
    void (*set)(Config &, qint64);
};

/// A time of the limits, in milliseconds.
template<std::chrono::milliseconds server::Limits::*Time>
constexpr Number time(const char *key, const ranges::Range &seconds = ranges::Seconds)
{
    return {key, inMilliseconds(seconds),
            [](const Config &config) { return qint64((config.limits.*Time).count()); },
            [](Config &config, qint64 value) { config.limits.*Time = std::chrono::milliseconds(value); }};
}

constexpr Number Numbers[] = {
    {"port", ranges::Port, [](const Config &config) { return qint64(config.port); },
     [](Config &config, qint64 value) { config.port = static_cast<quint16>(value); }},
    {"threads", ranges::Threads, [](const Config &config) { return qint64(config.threads); },
     [](Config &config, qint64 value) { config.threads = static_cast<int>(value); }},
    {"maxConnections", ranges::Connections,
     [](const Config &config) { return qint64(config.limits.connections); },
     [](Config &config, qint64 value) { config.limits.connections = static_cast<int>(value); }},
    {"maxMessageSize", ranges::MessageSize, [](const Config &config) { return config.limits.messageSize; },
     [](Config &config, qint64 value) { config.limits.messageSize = value; }},
    {"maxQueueSize", ranges::QueueSize, [](const Config &config) { return config.limits.queueSize; },
     [](Config &config, qint64 value) { config.limits.queueSize = value; }},
    {"maxHeadSize", ranges::HeadSize, [](const Config &config) { return qint64(config.limits.headSize); },
     [](Config &config, qint64 value) { config.limits.headSize = static_cast<qsizetype>(value); }},
    time<&server::Limits::headTime>("headTimeout"),
    time<&server::Limits::frameTime>("messageTimeout"),
    time<&server::Limits::stallTime>("stallTimeout"),
    time<&server::Limits::pingInterval>("pingInterval", ranges::SecondsOrNever),
    time<&server::Limits::pongTime>("pongTimeout"),
    time<&server::Limits::closeTime>("closeTimeout"),
};

struct Names {
    const char *key;
    QStringList Config::*values;
};

std::span<const Names> names()
{
    static constexpr Names all[] = {{"allowedOrigins", &Config::allowedOrigins},
                                    {"allowedHosts", &Config::allowedHosts},
                                    {"subprotocols", &Config::subprotocols}};
    return all;
}

constexpr const char *PrefixKey = "echoPrefix";
constexpr const char *PageKey = "page";
constexpr const char *AddressesKey = "addresses";
constexpr const char *SecureKey = "secure";
constexpr const char *CertificateKey = "tlsCertificate";
constexpr const char *PrivateKeyKey = "tlsKey";

QString keyOf(const char *name) { return QLatin1String("server/") + QLatin1String(name); }

QStringList textOf(const QList<QHostAddress> &addresses)
{
    QStringList text;
    for (const QHostAddress &address : addresses)
        text.append(address == QHostAddress(QHostAddress::Any) ? QStringLiteral("any") : address.toString());
    return text;
}

/// Empty where one of them is none.
QList<QHostAddress> addressesOf(const QStringList &text)
{
    QList<QHostAddress> addresses;
    for (const QString &item : text) {
        addresses.append(item == QLatin1String("any") ? QHostAddress(QHostAddress::Any) : QHostAddress(item));
        if (addresses.constLast().isNull())
            return {};
    }
    return addresses;
}

/// The next run may begin in another folder.
QString absolute(const QString &path) { return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath(); }

} // namespace

server::Config readServerSettings(const QSettings &settings, const server::Config &defaults)
{
    Config config = defaults;
    for (const Number &number : Numbers) {
        bool isNumber = false;
        const qint64 value = settings.value(keyOf(number.key)).toLongLong(&isNumber);
        if (isNumber && number.range.holds(value))
            number.set(config, value);
    }
    for (const Names &some : names()) {
        config.*some.values = settings.value(keyOf(some.key), config.*some.values).toStringList();
        (config.*some.values).removeAll(QString());
    }
    config.echoPrefix = settings.value(keyOf(PrefixKey), config.echoPrefix).toString();
    if (!settings.value(keyOf(PageKey), true).toBool())
        config.page.clear();
    const auto addresses = addressesOf(settings.value(keyOf(AddressesKey)).toStringList());
    if (!addresses.isEmpty())
        config.addresses = addresses;
    if (settings.value(keyOf(SecureKey)).toBool())
        config.tls = readTlsFiles(settings);
    return config;
}

server::Tls readTlsFiles(const QSettings &settings)
{
    const server::Tls files = {.certificateFile = settings.value(keyOf(CertificateKey)).toString(),
                               .keyFile = settings.value(keyOf(PrivateKeyKey)).toString()};
    return files.certificateFile.isEmpty() ? server::Tls() : files;
}

void writeServerSettings(QSettings &settings, const server::Config &before, const server::Config &after)
{
    for (const Number &number : Numbers)
        if (number.get(before) != number.get(after))
            settings.setValue(keyOf(number.key), number.get(after));
    for (const Names &some : names())
        if (before.*some.values != after.*some.values)
            settings.setValue(keyOf(some.key), after.*some.values);
    if (before.echoPrefix != after.echoPrefix)
        settings.setValue(keyOf(PrefixKey), after.echoPrefix);
    if (before.page.isEmpty() != after.page.isEmpty())
        settings.setValue(keyOf(PageKey), !after.page.isEmpty());
    if (before.addresses != after.addresses)
        settings.setValue(keyOf(AddressesKey), textOf(after.addresses));
    if (before.tls == after.tls)
        return;
    settings.setValue(keyOf(SecureKey), after.tls.has_value());
    if (!after.tls)
        return;
    settings.setValue(keyOf(CertificateKey), absolute(after.tls->certificateFile));
    settings.setValue(keyOf(PrivateKeyKey), absolute(after.tls->keyFile));
}

} // namespace app
