// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/door.h"

#include "server/admission.h"
#include "server/context.h"
#include "server/journal.h"
#include "server/wire/clock.h"
#include "server/wire/handshake.h"

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace server {

namespace {

/// The first byte of every connection by TLS, and of no HTTP request.
constexpr char TlsHandshakeRecord = 0x16;

/// An answered peer must have hung up by then.
constexpr std::chrono::nanoseconds AnswerTime = 2s;

wire::HeaderFields pageFields()
{
    return {{"Content-Type", "text/html; charset=utf-8"},
            {"Cache-Control", "no-store"},
            {"X-Content-Type-Options", "nosniff"}};
}

/// The handshake as QWebSocketServer understands it: it reads only the first Connection line of several, and
/// keeps every field for the life of the connection.
QByteArray canonicalHead(const wire::RequestHead &head)
{
    QByteArray text = "GET " + head.target + " HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n";
    for (const char *name : {"Host", "Sec-WebSocket-Key", "Sec-WebSocket-Version"})
        text += QByteArray(name) + ": " + head.fields.value(name) + "\r\n";
    const QList<QByteArray> subprotocols = head.fields.listItems("Sec-WebSocket-Protocol");
    if (!subprotocols.isEmpty())
        text += "Sec-WebSocket-Protocol: " + subprotocols.join(", ") + "\r\n";
    return text + "\r\n";
}

} // namespace

Door::Door(std::unique_ptr<Transport> transport, const Context &context, Keeper &keeper)
    : m_transport(std::move(transport))
    , m_context(context)
    , m_keeper(keeper)
    , m_scanner(context.config.limits.headSize)
    , m_deadline(wire::now() + std::chrono::nanoseconds(context.config.limits.headTime).count())
{
    m_transport->setOwner(this);
}

Door::~Door() = default;

void Door::tick(qint64 now)
{
    if (now < m_deadline)
        return;
    if (m_answered)
        end();
    else
        refuse(408, u"The request's head did not arrive in time."_s);
}

void Door::onReadable()
{
    const auto [size, atEnd] = m_transport->receive(m_context.scratch);
    if (size > 0 && !m_answered)
        takeHead({m_context.scratch.data(), size});
    else if (atEnd)
        end();
}

void Door::onBroken() { end(); }

void Door::end()
{
    if (std::exchange(m_done, true))
        return;
    if (const QString problem = m_transport->problem(); !problem.isEmpty())
        m_context.journal.record({.at = wire::now(),
                                  .kind = EventKind::TlsFailed,
                                  .detail = problem,
                                  .peer = std::make_shared<const Peer>(peer())});
    m_keeper.onEnded(*this);
}

Peer Door::peer() const { return {.address = m_transport->peerAddress(), .port = m_transport->peerPort()}; }

void Door::takeHead(QByteArrayView bytes)
{
    m_bytes.append(bytes.data(), bytes.size());
    if (m_bytes.front() == TlsHandshakeRecord) {
        refuse(400,
               u"This is a handshake of TLS, and this port speaks none: use ws:// or http://, or give the "
               u"server a certificate."_s);
        return;
    }
    switch (m_scanner.scan(m_bytes)) {
    case wire::HeadScanner::State::NeedMore:
        break;
    case wire::HeadScanner::State::TooLarge:
        refuse(431, u"The request's head is larger than %1 bytes."_s.arg(m_context.config.limits.headSize));
        break;
    case wire::HeadScanner::State::Complete:
        judge();
        break;
    }
}

void Door::judge()
{
    if (m_context.tls != nullptr && !m_transport->isEncrypted()) {
        refuse(400, u"This port speaks TLS: use https:// or wss://."_s);
        return;
    }
    const wire::ParsedRequest request =
        wire::parseRequestHead(QByteArrayView(m_bytes).first(m_scanner.headSize()));
    if (!request.head) {
        refuse(request.refusal);
        return;
    }
    if (const auto refusal = refusalByHost(m_context.config, *request.head)) {
        refuse(*refusal);
        return;
    }
    const wire::Judgement judgement = wire::judgeUpgrade(*request.head);
    switch (judgement.kind) {
    case wire::Judgement::Kind::Upgrade:
        answerUpgrade(*request.head);
        break;
    case wire::Judgement::Kind::Plain:
        answerPlain(*request.head);
        break;
    case wire::Judgement::Kind::Refused:
        refuse(judgement.refusal);
        break;
    }
}

void Door::answerUpgrade(const wire::RequestHead &head)
{
    if (const auto refusal = refusalByOrigin(m_context.config, head))
        refuse(*refusal);
    else if (!m_keeper.admit())
        refuse(503, u"The server has as many connections as it takes. Try again later."_s);
    else
        pass(head);
}

void Door::answerPlain(const wire::RequestHead &head)
{
    if (head.path() != "/" || m_context.config.page.isEmpty()) {
        refuse(404, u"There is nothing here but a WebSocket server."_s);
        return;
    }
    QByteArray response = wire::composeResponseHead(200, pageFields(), m_context.config.page.size());
    if (head.method != "HEAD")
        response += m_context.config.page;
    answer(200, response);
}

void Door::refuse(int status, const QString &why) { refuse({.status = status, .why = why, .fields = {}}); }

void Door::refuse(const wire::Refusal &refusal)
{
    answer(refusal.status, wire::composeRefusal(refusal), refusal.why);
}

void Door::answer(int status, const QByteArray &response, const QString &why)
{
    m_answered = true;
    const qint64 now = wire::now();
    m_deadline = now + AnswerTime.count();
    m_context.journal.record({.at = now,
                              .kind = EventKind::RequestAnswered,
                              .code = static_cast<quint16>(status),
                              .payload = why.toUtf8(),
                              .detail = requestLine(),
                              .peer = std::make_shared<const Peer>(peer())});
    m_bytes.clear();
    m_transport->queue(response);
    m_transport->finish();
    m_transport->flush();
}

void Door::pass(const wire::RequestHead &head)
{
    Entrant entrant;
    entrant.peer = peer();
    entrant.peer.path = QString::fromLatin1(head.target);
    entrant.peer.origin = QString::fromUtf8(head.fields.value("Origin"));
    entrant.peer.userAgent = QString::fromUtf8(head.fields.value("User-Agent"));
    entrant.head = canonicalHead(head);
    entrant.early = m_bytes.mid(m_scanner.headSize());
    m_transport->setOwner(nullptr);
    entrant.transport = std::move(m_transport);
    m_done = true;
    m_keeper.onPassed(*this, std::move(entrant));
}

QString Door::requestLine() const
{
    if (m_bytes.startsWith(TlsHandshakeRecord))
        return u"a handshake of TLS"_s;
    const qsizetype end = m_bytes.indexOf('\n');
    const QByteArray line = m_bytes.left(end < 0 ? m_bytes.size() : end).trimmed().left(200);
    return QString::fromLatin1(line.endsWith(" HTTP/1.1") ? line.chopped(9) : line);
}

} // namespace server
