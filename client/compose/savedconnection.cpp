// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/savedconnection.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace client {

namespace {

using Milliseconds = std::chrono::milliseconds;

struct TextField {
    QLatin1String key;
    QString SavedConnection::*member;
    bool isSecret = false;
};

constexpr std::array textFields{
    TextField{"origin"_L1, &SavedConnection::origin},
    TextField{"cookies"_L1, &SavedConnection::cookies, true},
    TextField{"user"_L1, &SavedConnection::user},
    TextField{"password"_L1, &SavedConnection::password, true},
    TextField{"bearerToken"_L1, &SavedConnection::bearerToken, true},
    TextField{"proxy"_L1, &SavedConnection::proxy},
    TextField{"proxyUser"_L1, &SavedConnection::proxyUser},
    TextField{"proxyPassword"_L1, &SavedConnection::proxyPassword, true},
    TextField{"caFile"_L1, &SavedConnection::caFile},
    TextField{"certificateFile"_L1, &SavedConnection::certificateFile},
    TextField{"keyFile"_L1, &SavedConnection::keyFile},
    TextField{"keyPassword"_L1, &SavedConnection::keyPassword, true},
};

struct TimeField {
    QLatin1String key;
    Milliseconds SavedConnection::*member;
};

constexpr std::array timeFields{
    TimeField{"handshakeTimeoutMs"_L1, &SavedConnection::handshakeTimeout},
    TimeField{"closeTimeoutMs"_L1, &SavedConnection::closeTimeout},
    TimeField{"pingIntervalMs"_L1, &SavedConnection::pingInterval},
    TimeField{"pongTimeoutMs"_L1, &SavedConnection::pongTimeout},
    TimeField{"reconnectFirstMs"_L1, &SavedConnection::reconnectFirst},
    TimeField{"reconnectLongestMs"_L1, &SavedConnection::reconnectLongest},
};

struct NumberField {
    QLatin1String key;
    qint64 SavedConnection::*member;
};

constexpr std::array numberFields{
    NumberField{"fragmentSize"_L1, &SavedConnection::fragmentSize},
    NumberField{"maxMessageSize"_L1, &SavedConnection::maxMessageSize},
    NumberField{"reconnectAttempts"_L1, &SavedConnection::reconnectAttempts},
};

struct SwitchField {
    QLatin1String key;
    bool SavedConnection::*member;
};

constexpr std::array switchFields{
    SwitchField{"automaticPong"_L1, &SavedConnection::automaticPong},
    SwitchField{"echo"_L1, &SavedConnection::echo},
    SwitchField{"reconnect"_L1, &SavedConnection::reconnect},
    SwitchField{"keepSecrets"_L1, &SavedConnection::keepSecrets},
};

/// The address without the password in it, if any; done on the text, for it may be no valid address yet.
QString withoutPassword(const QString &url)
{
    const qsizetype scheme = url.indexOf("://"_L1);
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    const auto endsAuthority = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const qsizetype end = std::find_if(url.cbegin() + begin, url.cend(), endsAuthority) - url.cbegin();
    const qsizetype at = url.left(end).lastIndexOf(u'@');
    const qsizetype colon = url.indexOf(u':', begin);
    return at < begin || colon < 0 || colon > at ? url : url.left(colon) + url.mid(at);
}

QJsonArray writeHeaders(const wire::HeaderFields &headers, bool keepSecrets)
{
    QJsonArray array;
    for (const wire::HeaderField &field : headers) {
        const bool hidden = !keepSecrets && isSecretHeader(field.name);
        array.append(QJsonObject{{"name"_L1, QString::fromUtf8(field.name)},
                                 {"value"_L1, hidden ? QString() : QString::fromUtf8(field.value)}});
    }
    return array;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        list.append(each.toString());
    return list;
}

} // namespace

bool isSecretHeader(QByteArrayView name)
{
    constexpr std::array parts{"auth", "cookie", "token", "secret", "password", "api-key", "apikey"};
    const QByteArray lower = name.toByteArray().toLower();
    return std::any_of(parts.begin(), parts.end(),
                       [&lower](const char *part) { return lower.contains(part); });
}

QJsonObject writeConnection(const SavedConnection &connection)
{
    QJsonObject fields{
        {"url"_L1, connection.url},
        {"headers"_L1, writeHeaders(connection.headers, connection.keepSecrets)},
        {"subprotocols"_L1, QJsonArray::fromStringList(connection.subprotocols)},
        {"acceptedFingerprints"_L1, QJsonArray::fromStringList(connection.acceptedFingerprints)}};
    for (const TextField &field : textFields)
        fields.insert(field.key,
                      field.isSecret && !connection.keepSecrets ? QString() : connection.*field.member);
    for (const TimeField &field : timeFields)
        fields.insert(field.key, qint64((connection.*field.member).count()));
    for (const NumberField &field : numberFields)
        fields.insert(field.key, connection.*field.member);
    for (const SwitchField &field : switchFields)
        fields.insert(field.key, connection.*field.member);
    if (!connection.keepSecrets) {
        for (const QLatin1String address : {"url"_L1, "proxy"_L1})
            fields.insert(address, withoutPassword(fields.value(address).toString()));
    }
    return fields;
}

SavedConnection readConnection(const QJsonObject &fields)
{
    SavedConnection connection;
    connection.url = fields.value("url"_L1).toString();
    const QJsonArray headers = fields.value("headers"_L1).toArray();
    for (const QJsonValue &header : headers)
        connection.headers.append(header["name"_L1].toString().toUtf8(),
                                  header["value"_L1].toString().toUtf8());
    connection.subprotocols = texts(fields.value("subprotocols"_L1));
    connection.acceptedFingerprints = texts(fields.value("acceptedFingerprints"_L1));
    for (const TextField &field : textFields)
        connection.*field.member = fields.value(field.key).toString();
    for (const TimeField &field : timeFields) {
        Milliseconds &time = connection.*field.member;
        time = std::max(Milliseconds(0), Milliseconds(fields.value(field.key).toInteger(time.count())));
    }
    for (const NumberField &field : numberFields) {
        qint64 &number = connection.*field.member;
        number = std::max<qint64>(0, fields.value(field.key).toInteger(number));
    }
    for (const SwitchField &field : switchFields)
        connection.*field.member = fields.value(field.key).toBool(connection.*field.member);
    return connection;
}

} // namespace client
