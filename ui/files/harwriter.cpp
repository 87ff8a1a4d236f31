// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/harwriter.h"

#include "ui/files/jsontext.h"
#include "ui/files/names.h"
#include "ui/files/peerobject.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace ui::files {

namespace {

constexpr int TimeDigits = 6;
constexpr qint64 MicrosecondsPerSecond = 1'000'000;
constexpr qint64 NanosecondsPerMicrosecond = 1'000;

/// As "1698.000017": a double could say no more digits of a moment.
QByteArray decimal(qint64 value, qint64 unit, int digits)
{
    return QByteArray::number(value / unit) + '.' +
           QByteArray::number(value % unit).rightJustified(digits, '0');
}

QByteArray seconds(qint64 nanoseconds)
{
    return decimal(nanoseconds / NanosecondsPerMicrosecond, MicrosecondsPerSecond, TimeDigits);
}

void appendPair(QByteArray &out, const QString &name, const QString &value)
{
    JsonObjectWriter pair(out);
    pair.string("name", name);
    pair.string("value", value);
    pair.close();
}

} // namespace

void HarWriter::begin(QByteArray &out, quint64 letGo)
{
    out += R"({"log":{"version":"1.2","creator":{"name":"EchoBench","version":)";
    appendJson(out, QCoreApplication::applicationVersion());
    if (letGo > 0)
        out += R"(,"comment":"older entries let go: )" + QByteArray::number(letGo) + '"';
    out += "},";
    if (letGo > 0)
        out += R"("_letGo":)" + QByteArray::number(letGo) + ',';
    out += "\"entries\":[";
}

void HarWriter::end(QByteArray &out)
{
    close(out);
    out += "\n]}}\n";
}

bool HarWriter::add(QByteArray &out, const Entry &entry)
{
    if (entry.kind == EntryKind::ServerStarted) {
        m_serverPort = entry.code;
        m_secure = !entry.payload.isEmpty();
    }
    if (entry.connection == 0)
        return false;
    if (entry.connection != m_connection || entry.side != m_side) {
        close(out);
        m_connection = entry.connection;
        m_side = entry.side;
    }
    const bool opens = entry.kind == EntryKind::Connecting || entry.kind == EntryKind::ConnectionOpened;
    if (!opens && !isMessage(entry) && entry.kind != EntryKind::ConnectionClosed)
        return false;
    if (m_started == 0)
        m_started = entry.at;
    m_last = entry.at;
    if (opens) {
        m_url = urlOf(entry);
        m_peer = entry.peer;
        m_opened = m_opened || entry.kind == EntryKind::ConnectionOpened;
    } else if (isMessage(entry)) {
        open(out);
        addMessage(out, entry);
    } else if (entry.kind == EntryKind::ConnectionClosed) {
        m_closed = entry;
    }
    return true;
}

QString HarWriter::urlOf(const Entry &opened) const
{
    if (!opened.detail.isEmpty() || !opened.peer)
        return opened.detail;
    QUrl url;
    url.setScheme(m_secure ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setHost(QStringLiteral("localhost"));
    if (m_serverPort != 0)
        url.setPort(m_serverPort);
    return url.toString() + opened.peer->path;
}

void HarWriter::open(QByteArray &out)
{
    if (m_open)
        return;
    m_open = true;
    out += m_firstRequest ? "\n" : ",\n";
    m_firstRequest = false;
    m_firstMessage = true;
    out += R"({"_resourceType":"websocket","_side":)";
    appendJson(out, nameOf(m_side));
    out += R"(,"connection":")" + QByteArray::number(m_connection) + R"(","startedDateTime":")";
    m_time.append(out, m_started, TimeDigits);
    out += R"(","request":)";
    appendRequest(out);
    out += R"(,"response":{"status":101,"statusText":"Switching Protocols","httpVersion":"HTTP/1.1",)"
           R"("headers":[],"cookies":[],"content":{"size":0,"mimeType":"x-unknown"},"redirectURL":"",)"
           R"("headersSize":-1,"bodySize":-1},"cache":{},"timings":{"send":0,"wait":0,"receive":0},)";
    if (m_peer) {
        appendPeer(out += R"("_peer":)", *m_peer);
        out += ',';
    }
    out += R"("_webSocketMessages":[)";
}

void HarWriter::appendRequest(QByteArray &out) const
{
    // Where nobody knows it any more, a name that by RFC 2606 is nobody's.
    const QString url = m_url.isEmpty() ? QStringLiteral("ws://unknown.invalid/") : m_url;
    out += R"({"method":"GET","url":)";
    appendJson(out, url);
    out += R"(,"httpVersion":"HTTP/1.1","headers":[],"cookies":[],"queryString":[)";
    const auto items = QUrlQuery(QUrl(url)).queryItems(QUrl::FullyDecoded);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i > 0)
            out += ',';
        appendPair(out, items[i].first, items[i].second);
    }
    out += R"(],"headersSize":-1,"bodySize":0})";
}

void HarWriter::addMessage(QByteArray &out, const Entry &entry)
{
    const bool sent = (entry.kind == EntryKind::MessageSent) == (entry.side == Side::Client);
    out += m_firstMessage ? "\n" : ",\n";
    m_firstMessage = false;
    JsonObjectWriter message(out);
    message.string("type", sent ? QLatin1String("send") : QLatin1String("receive"));
    message.member("time") += seconds(entry.at);
    message.number("opcode", entry.binary ? 2 : 1);
    if (entry.binary)
        appendBase64(message.member("data"), entry.payload);
    else
        appendJson(message.member("data"), wholeCharacters(entry.payload));
    if (entry.size != entry.payload.size())
        message.number("_size", entry.size);
    message.close();
}

void HarWriter::close(QByteArray &out)
{
    const bool closed = m_closed.kind == EntryKind::ConnectionClosed;
    if (closed || m_opened)
        open(out);
    if (m_open) {
        out += ']';
        if (closed) {
            out += R"(,"_webSocketClose":)";
            JsonObjectWriter close(out);
            close.number("code", m_closed.code);
            close.string("reason", m_closed.detail);
            close.member("timestamp") += seconds(m_closed.at);
            close.close();
        }
        const qint64 time = m_last / NanosecondsPerMicrosecond - m_started / NanosecondsPerMicrosecond;
        out += R"(,"time":)" + decimal(time, 1'000, 3) + '}';
    }
    m_open = false;
    m_opened = false;
    m_connection = 0;
    m_started = 0;
    m_url.clear();
    m_peer.reset();
    m_closed = {};
}

} // namespace ui::files
