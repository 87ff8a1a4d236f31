// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/openinghandshake.h"

#include "server/wire/headgrammar.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace client {

namespace {

/// Carries the translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::OpeningHandshake)
};

QByteArray authorization(const Authentication &authentication)
{
    switch (authentication.kind) {
    case Authentication::Kind::None:
        break;
    case Authentication::Kind::Basic:
        // RFC 7617; a user name with a colon in it cannot be told from its password.
        return "Basic " + QString(authentication.user % u':' % authentication.password).toUtf8().toBase64();
    case Authentication::Kind::Bearer:
        return "Bearer " + authentication.token;
    }
    return {};
}

wire::UpgradeRequest requestFor(const Config &config, QRandomGenerator &random)
{
    wire::UpgradeRequest request{.url = config.url,
                                 .key = wire::newKey(random),
                                 .origin = config.origin,
                                 .subprotocols = config.subprotocols,
                                 .fields = config.headers};
    const QByteArray credentials = authorization(config.authentication);
    if (!credentials.isEmpty() && !config.headers.contains("Authorization"))
        request.fields.append("Authorization", credentials);
    if (!config.cookies.isEmpty())
        request.fields.append("Cookie", config.cookies);
    return request;
}

bool beginsLikeHttp(QByteArrayView bytes)
{
    constexpr QByteArrayView version("HTTP/");
    const qsizetype size = std::min(bytes.size(), version.size());
    return bytes.first(size) == version.first(size);
}

} // namespace

OpeningHandshake::OpeningHandshake(const Config &config, QRandomGenerator &random)
    : m_request(requestFor(config, random))
{
    m_error = wire::checkUpgradeRequest(m_request);
    if (!m_error.isEmpty()) {
        m_state = State::Unsendable;
        return;
    }
    // What is in the headers replaces ours: the answer is judged by what was sent.
    if (m_request.fields.contains("Sec-WebSocket-Key"))
        m_request.key = m_request.fields.value("Sec-WebSocket-Key");
    if (m_request.fields.contains("Sec-WebSocket-Protocol"))
        m_request.subprotocols = m_request.fields.listItems("Sec-WebSocket-Protocol");
    m_info.request = wire::composeUpgradeRequest(m_request);
}

void OpeningHandshake::add(QByteArrayView bytes)
{
    if (m_state != State::NeedMore)
        return;
    if (m_inBody) {
        m_body.add(bytes);
    } else {
        m_buffer.append(bytes);
        readHeads();
    }
    if (m_inBody && m_state == State::NeedMore && m_body.isComplete())
        finish();
}

void OpeningHandshake::readHeads()
{
    while (readHead()) {
    }
}

/// True: an interim answer has been read, and the real one follows, or another (RFC 9110 section 15.2).
bool OpeningHandshake::readHead()
{
    if (!beginsLikeHttp(m_buffer)) {
        fail(Words::tr("What answers does not speak HTTP: it sent \"%1\".").arg(wire::printable(m_buffer)));
        return false;
    }
    switch (m_scanner.scan(m_buffer)) {
    case wire::HeadScanner::State::NeedMore:
        return false;
    case wire::HeadScanner::State::TooLarge:
        fail(Words::tr("The head of the server's answer is longer than %1 bytes.").arg(LongestHead));
        return false;
    case wire::HeadScanner::State::Complete:
        break;
    }
    const qsizetype size = m_scanner.headSize();
    m_scanner = wire::HeadScanner(LongestHead);
    m_info.response = m_buffer.first(size);
    m_buffer.remove(0, size);
    const wire::ParsedResponse parsed = wire::parseResponseHead(m_info.response);
    if (!parsed.head)
        fail(Words::tr("The server's answer is not proper HTTP: %1").arg(parsed.error));
    else if (parsed.head->status < 200 && parsed.head->status != 101)
        return true;
    else
        judge(*parsed.head);
    return false;
}

void OpeningHandshake::judge(const wire::ResponseHead &head)
{
    m_info.status = head.status;
    m_info.reason = head.reason;
    m_info.headers = head.fields;
    if (head.status != 101) {
        m_inBody = true;
        m_body = ResponseBody(head);
        m_body.add(m_buffer);
        m_buffer.clear();
        return;
    }
    const QString problem = wire::checkUpgradeResponse(head, m_request.key, m_request.subprotocols);
    if (!problem.isEmpty()) {
        fail(problem);
        return;
    }
    m_info.subprotocol = head.fields.value("Sec-WebSocket-Protocol");
    m_state = State::Opened;
}

void OpeningHandshake::finish()
{
    if (m_state != State::NeedMore)
        return;
    if (!m_inBody) {
        fail(m_buffer.isEmpty() ? Words::tr("The server ended the connection without an answer.")
                                : Words::tr("The server ended the connection within its answer."));
        return;
    }
    m_info.body = m_body.bytes();
    m_info.bodyIsCut = m_body.isCut();
    m_state = State::Refused;
}

bool OpeningHandshake::giveUp()
{
    if (m_state != State::NeedMore || !m_inBody)
        return false;
    finish();
    m_info.bodyIsCut = true;
    return true;
}

void OpeningHandshake::fail(const QString &why)
{
    m_error = why;
    m_state = State::Failed;
}

QUrl OpeningHandshake::redirect() const
{
    constexpr std::array redirects{301, 302, 303, 307, 308};
    if (std::find(redirects.begin(), redirects.end(), m_info.status) == redirects.end())
        return {};
    const QByteArray location = m_info.headers.value("Location");
    if (location.isEmpty())
        return {};
    QUrl target = m_request.url.resolved(QUrl::fromEncoded(location));
    if (target.scheme() == QLatin1String("http"))
        target.setScheme(QStringLiteral("ws"));
    else if (target.scheme() == QLatin1String("https"))
        target.setScheme(QStringLiteral("wss"));
    const bool usable = target.isValid() && !target.host().isEmpty() &&
                        (target.scheme() == QLatin1String("ws") || target.scheme() == QLatin1String("wss"));
    return usable ? target : QUrl();
}

} // namespace client
