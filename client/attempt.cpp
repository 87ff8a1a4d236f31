// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/attempt.h"

#include "client/socketfacts.h"
#include "client/socketproblem.h"
#include "server/wire/headgrammar.h"

#include <chrono>

namespace client {

namespace {

/// An address in a sentence.
constexpr qsizetype LongestShown = 200;

QString shown(const QUrl &url)
{
    const QString text = url.toString(QUrl::RemovePassword);
    return text.size() > LongestShown ? text.left(LongestShown) % QChar(0x2026) : text;
}

} // namespace

Attempt::Attempt(const Config &config)
    : m_config(config)
    , m_handshake(config)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Attempt::onDeadline);
}

Attempt::~Attempt() = default;

void Attempt::start()
{
    if (m_handshake.state() == OpeningHandshake::State::Unsendable) {
        fail(Problem::BadRequest, m_handshake.errorString());
        return;
    }
    m_deadline.start(m_config.handshakeTimeout);
    m_dialer.emplace(m_config);
    connect(&*m_dialer, &Dialer::connected, this, &Attempt::onDialed);
    connect(&*m_dialer, &Dialer::failed, this, [this](Problem problem, const QString &why) {
        fail(problem, tr("Cannot connect to %1: %2.").arg(shown(m_config.url), why));
    });
    m_dialer->dial();
}

void Attempt::onDialed()
{
    m_socket = m_dialer->takeSocket();
    m_socket->setReadBufferSize(OpeningHandshake::LongestHead + ResponseBody::Limit);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Attempt::onReadable);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Attempt::onBroken);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Attempt::onBroken);
    m_socket->write(m_handshake.info().request);
    m_socket->flush();
    emit handshaking();
}

void Attempt::onReadable()
{
    m_handshake.add(m_socket->readAll());
    judge();
}

/// Encryption that is broken does not end the connection by itself.
void Attempt::onBroken()
{
    m_handshake.add(m_socket->readAll());
    const bool isAnswered =
        m_handshake.state() != OpeningHandshake::State::NeedMore || m_handshake.info().status != 0;
    m_handshake.finish();
    if (isAnswered) {
        judge();
        return;
    }
    const bool isJustEnded = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
    const bool isTls = problemOf(m_socket->error()) == Problem::TlsFailed;
    const QString why = isJustEnded ? m_handshake.errorString() : m_socket->errorString() % u'.';
    fail(isTls ? Problem::TlsFailed : Problem::NoAnswer,
         tr("Cannot connect to %1: %2").arg(shown(m_config.url), why));
}

void Attempt::onDeadline()
{
    if (m_handshake.giveUp()) {
        judge();
        return;
    }
    fail(Problem::TimedOut,
         tr("Cannot connect to %1: no answer within %n second(s).", nullptr,
            static_cast<int>(std::chrono::round<std::chrono::seconds>(m_config.handshakeTimeout).count()))
             .arg(shown(m_config.url)));
}

void Attempt::judge()
{
    switch (m_handshake.state()) {
    case OpeningHandshake::State::Unsendable:
    case OpeningHandshake::State::NeedMore:
        break;
    case OpeningHandshake::State::Opened:
        m_deadline.stop();
        m_socket->disconnect(this);
        emit opened();
        break;
    case OpeningHandshake::State::Refused:
        fail(Problem::HttpRefused, refusal());
        break;
    case OpeningHandshake::State::Failed:
        fail(Problem::BadHandshake,
             tr("Cannot connect to %1: %2").arg(shown(m_config.url), m_handshake.errorString()));
        break;
    }
}

void Attempt::fail(Problem problem, const QString &error)
{
    m_deadline.stop();
    if (m_dialer)
        m_dialer->disconnect(this);
    if (m_socket)
        m_socket->disconnect(this);
    emit failed(problem, error);
}

QString Attempt::refusal() const
{
    const HandshakeInfo &info = m_handshake.info();
    const QUrl target = redirect();
    const QString answer = QString::number(info.status) % u' ' % wire::printable(info.reason);
    return target.isEmpty()
               ? tr("Cannot connect to %1: the server answered %2.").arg(shown(m_config.url), answer)
               : tr("Cannot connect to %1: the server answered %2, and points to %3.")
                     .arg(shown(m_config.url), answer, shown(target));
}

Socket Attempt::takeSocket() { return std::move(m_socket); }

std::shared_ptr<const HandshakeInfo> Attempt::info() const
{
    if (!m_socket)
        return {};
    auto info = std::make_shared<HandshakeInfo>(m_handshake.info());
    addSocketFacts(*info, *m_socket);
    return info;
}

std::shared_ptr<const CertificateProblem> Attempt::certificateProblem() const
{
    return m_dialer ? m_dialer->certificateProblem() : nullptr;
}

} // namespace client
