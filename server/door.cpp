// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/door.h"

#include "server/config.h"
#include "server/journal.h"
#include "server/wire/clock.h"
#include "server/wire/handshake.h"

#include <chrono>

namespace server {

using namespace std::chrono_literals;

namespace {

/// A request's head must be here by then.
constexpr auto RequestTime = 5s;
/// An answered peer must have hung up by then.
constexpr auto AnswerTime = 2s;

const wire::HeaderFields &pageFields()
{
    static const wire::HeaderFields fields = {{"Content-Type", "text/html; charset=utf-8"},
                                              {"Cache-Control", "no-store"},
                                              {"X-Content-Type-Options", "nosniff"}};
    return fields;
}

QByteArray firstLineOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return bytes.left(end < 0 ? bytes.size() : end).trimmed().left(200);
}

} // namespace

void Door::Disposal::operator()(QTcpSocket *socket) const
{
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

Door::Door(qintptr descriptor, const Config &config, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_journal(journal)
    , m_socket(new QTcpSocket)
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Door::onReadyRead);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_answered)
            deleteLater();
        else
            refuse({.status = 408,
                    .why = QStringLiteral("The request did not arrive within 5 seconds."),
                    .fields = {}},
                   {});
    });
    m_deadline.setSingleShot(true);
    m_deadline.start(RequestTime);
    if (!m_socket->setSocketDescriptor(descriptor))
        deleteLater();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(64 * 1024);
}

Door::~Door() = default;

void Door::onReadyRead()
{
    if (m_answered) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    const QByteArray bytes = m_socket->peek(wire::HeadScanner::DefaultLimit + 1);
    switch (m_scanner.scan(bytes)) {
    case wire::HeadScanner::State::NeedMore:
        break;
    case wire::HeadScanner::State::TooLarge:
        refuse(
            {.status = 431, .why = QStringLiteral("The request's head is larger than 8 KiB."), .fields = {}},
            firstLineOf(bytes));
        break;
    case wire::HeadScanner::State::Complete:
        judge(bytes.left(m_scanner.headSize()));
        break;
    }
}

void Door::judge(const QByteArray &bytes)
{
    const wire::ParsedRequest request = wire::parseRequestHead(bytes);
    if (!request.head) {
        refuse(request.refusal, firstLineOf(bytes));
        return;
    }
    const wire::Judgement judgement = wire::judgeUpgrade(*request.head);
    switch (judgement.kind) {
    case wire::Judgement::Kind::Upgrade:
        pass();
        break;
    case wire::Judgement::Kind::Plain:
        answerPlain(*request.head);
        break;
    case wire::Judgement::Kind::Refused:
        refuse(judgement.refusal, firstLineOf(bytes));
        break;
    }
}

void Door::answerPlain(const wire::RequestHead &head)
{
    const QByteArray requestLine = head.method + ' ' + head.target;
    if (head.path() != "/" || m_config.page.isEmpty()) {
        refuse({.status = 404,
                .why = QStringLiteral("There is nothing here but a WebSocket server."),
                .fields = {}},
               requestLine);
        return;
    }
    QByteArray response = wire::composeResponseHead(200, pageFields(), m_config.page.size());
    if (head.method != "HEAD")
        response += m_config.page;
    answer(200, response, requestLine);
}

void Door::refuse(const wire::Refusal &refusal, const QByteArray &requestLine)
{
    answer(refusal.status, wire::composeRefusal(refusal), requestLine);
}

void Door::answer(int status, const QByteArray &response, const QByteArray &requestLine)
{
    m_answered = true;
    m_deadline.start(AnswerTime);
    m_journal.record({.at = wire::now(),
                      .kind = EventKind::RequestAnswered,
                      .code = static_cast<quint16>(status),
                      .detail = QString::fromLatin1(requestLine),
                      .peer = std::make_shared<const Peer>(
                          Peer{.address = m_socket->peerAddress(), .port = m_socket->peerPort()})});
    m_socket->skip(m_socket->bytesAvailable());
    m_socket->write(response);
    m_socket->disconnectFromHost();
}

void Door::pass()
{
    // QWebSocketServer's handling emits readyRead() itself, which must not come back here.
    m_socket->disconnect(this);
    m_deadline.stop();
    m_socket->setReadBufferSize(0); // a frame larger than the buffer would never be read
    emit passed(m_socket.release());
    deleteLater();
}

} // namespace server
