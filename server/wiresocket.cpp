// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wiresocket.h"

#include "server/context.h"
#include "server/entrant.h"
#include "server/wire/clock.h"
#include "server/wire/closecode.h"
#include "server/wire/framewriter.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace server {

namespace {

/// How long the end of the peer's stream is awaited once both Closes are on their way.
constexpr std::chrono::nanoseconds EndTime = 2s;

/// What QWebSocket is shown for any Close: it refuses codes that are legal by now.
constexpr char ShownClose[] = {'\x88', '\x02', '\x03', '\xe8'};

constexpr int OpcodeBits = 0x0f;

bool isOpcode(char octet, wire::Opcode opcode) { return (octet & OpcodeBits) == static_cast<int>(opcode); }

char withOpcode(char octet, wire::Opcode opcode)
{
    return static_cast<char>((octet & ~OpcodeBits) | static_cast<int>(opcode));
}

wire::FrameLimits limitsOf(const Config &config)
{
    return {.frame = config.limits.messageSize, .message = config.limits.messageSize};
}

/// The bytes of an unmasked frame, from its first ones: RFC 6455 section 5.2.
qint64 frameSize(QByteArrayView header)
{
    const auto octet = [header](qsizetype i) { return static_cast<quint8>(header[i]); };
    const auto number = [&octet](qsizetype from, qsizetype to) {
        qint64 value = 0;
        for (qsizetype i = from; i < to; ++i)
            value = value << 8 | octet(i);
        return value;
    };
    const qint64 length = octet(1) & 0x7f;
    if (length == 127)
        return 10 + number(2, 10);
    return length == 126 ? 4 + number(2, 4) : 2 + length;
}

} // namespace

WireSocket::WireSocket(Entrant entrant, quint64 id, const Context &context, QObject *parent)
    : QTcpSocket(parent)
    , m_transport(std::move(entrant.transport))
    , m_context(context)
    , m_reader(wire::Role::Server, limitsOf(context.config))
    , m_held(entrant.early)
    , m_head(entrant.head)
    , m_shown(m_head)
    , m_liveness(wire::now())
{
    m_transport->setOwner(this);
    setPeerAddress(entrant.peer.address);
    setPeerPort(entrant.peer.port);
    setPeerName(QString::number(id));
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite | Unbuffered);
}

WireSocket::~WireSocket()
{
    // ~QAbstractSocket would close what it takes for its own.
    setSocketState(UnconnectedState);
}

void WireSocket::begin()
{
    m_head = {};
    m_shown = {};
    if (m_phase != Phase::Handshake)
        return;
    m_phase = Phase::Open;
    QByteArray early = std::exchange(m_held, {});
    process({early.data(), static_cast<std::size_t>(early.size())});
}

void WireSocket::drop(Cause cause)
{
    if (m_phase == Phase::Ended)
        return;
    if (!m_closeReceived)
        m_ending = {.code = wire::closecode::Abnormal, .cause = cause};
    end();
}

// ---- what the peer sends

void WireSocket::onReadable()
{
    const auto [size, atEnd] = m_transport->receive(m_context.scratch);
    const std::span<char> received = m_context.scratch.first(static_cast<std::size_t>(size));
    if (m_isHeldBack || m_phase == Phase::Handshake)
        m_held.append(received.data(), size);
    else if (size > 0)
        process(received);
    if (atEnd)
        end();
}

void WireSocket::onProgress()
{
    m_liveness.onProgress();
    if (m_isHeldBack && m_transport->queued() <= m_context.config.limits.queueSize / 4)
        holdBack(false);
}

void WireSocket::onBroken() { end(); }

void WireSocket::process(std::span<char> input)
{
    m_isProcessing = true;
    while (!m_isHeldBack && m_phase != Phase::Ended) {
        const wire::FrameEvent event = m_reader.next(input);
        if (event.kind == wire::FrameEvent::Kind::NeedMore)
            break;
        handle(event);
        if (m_transport->queued() > m_context.config.limits.queueSize && m_phase == Phase::Open) {
            m_transport->flush();
            holdBack(m_transport->queued() > m_context.config.limits.queueSize);
        }
    }
    m_isProcessing = false;
    if (!m_isHeldBack) {
        m_transport->flush();
        return;
    }
    // No flush here: one that emptied the queue would leave no progress to come that ends the holding back.
    if (!input.empty())
        m_held = QByteArray(input.data(), static_cast<qsizetype>(input.size()));
}

void WireSocket::handle(const wire::FrameEvent &event)
{
    using Kind = wire::FrameEvent::Kind;
    switch (event.kind) {
    case Kind::Message:
        if (m_phase == Phase::Open) {
            m_messageIsText = event.opcode == wire::Opcode::Text;
            m_patchesOpcode = m_messageIsText;
            present(event.frame);
        }
        break;
    case Kind::Ping:
        answerPing(event.payload);
        break;
    case Kind::Pong:
        m_liveness.onPong(event.payload);
        break;
    case Kind::Close:
        onClose(event);
        break;
    case Kind::Failed:
        if (m_phase == Phase::Open) {
            m_ending = {.code = event.closeCode, .reason = m_reader.errorString()};
            emit violated(m_ending.code, m_ending.reason);
        }
        break;
    case Kind::Fragment:
    case Kind::NeedMore:
        break;
    }
}

void WireSocket::present(QByteArrayView frame)
{
    m_shown = frame;
    emit readyRead();
    m_shown = {};
}

void WireSocket::answerPing(QByteArrayView payload)
{
    if (m_closeSent)
        return;
    QByteArray frame;
    wire::FrameWriter(wire::Role::Server).appendPong(frame, payload);
    m_transport->queue(frame);
}

void WireSocket::onClose(const wire::FrameEvent &event)
{
    m_closeReceived = true;
    m_ending = {.code = event.closeCode, .reason = QString::fromUtf8(event.payload)};
    if (m_closeSent)
        finish();
    else
        present(QByteArrayView(ShownClose, sizeof ShownClose)); // QWebSocket answers it, and closes
}

// ---- what QWebSocket reads and writes

qint64 WireSocket::bytesAvailable() const { return m_shown.size() + QIODevice::bytesAvailable(); }

qint64 WireSocket::bytesToWrite() const { return m_transport->queued(); }

qint64 WireSocket::readData(char *data, qint64 size)
{
    const qint64 count = std::min(size, static_cast<qint64>(m_shown.size()));
    if (count == 0)
        return 0;
    std::memcpy(data, m_shown.data(), static_cast<std::size_t>(count));
    if (std::exchange(m_patchesOpcode, false))
        data[0] = withOpcode(data[0], wire::Opcode::Binary);
    m_shown = m_shown.sliced(count);
    return count;
}

qint64 WireSocket::writeData(const char *data, qint64 size)
{
    if (m_phase == Phase::Handshake) {
        m_transport->queue({data, size});
        m_transport->flush();
        return size;
    }
    // QWebSocket writes a frame's header first, alone or with the payload.
    if (m_frameLeft == 0)
        startFrame(data, size);
    else if (!m_skipsFrame)
        m_transport->queue({data, size});
    m_frameLeft -= size;
    if (m_frameLeft == 0 && !m_isProcessing)
        m_transport->flush();
    return size;
}

void WireSocket::startFrame(const char *data, qint64 size)
{
    m_frameLeft = frameSize({data, size});
    m_skipsFrame = m_closeSent;
    if (isOpcode(data[0], wire::Opcode::Close)) {
        m_skipsFrame = m_skipsFrame || m_closeReceived;
        if (m_closeReceived && !m_closeSent)
            answerClose();
        m_closeSent = true;
    }
    if (m_skipsFrame)
        return;
    if (std::exchange(m_nextIsText, false)) {
        const char first = withOpcode(data[0], wire::Opcode::Text);
        m_transport->queue({&first, 1});
        m_transport->queue({data + 1, size - 1});
    } else {
        m_transport->queue({data, size});
    }
}

void WireSocket::answerClose()
{
    // The same code and reason go back, and none where there was none; QWebSocket would make that 1000.
    QByteArray frame;
    wire::FrameWriter(wire::Role::Server).appendClose(frame, m_ending.code, m_ending.reason);
    m_transport->queue(frame);
}

// ---- back-pressure, time, and the end

void WireSocket::holdBack(bool heldBack)
{
    if (m_isHeldBack == heldBack)
        return;
    m_isHeldBack = heldBack;
    m_transport->setReading(!heldBack);
    emit heldBackChanged(heldBack);
    if (heldBack)
        return;
    QByteArray held = std::exchange(m_held, {});
    process({held.data(), static_cast<std::size_t>(held.size())});
}

void WireSocket::tick(qint64 now)
{
    if (m_phase == Phase::Closing && now >= m_deadline)
        drop(Cause::CloseLate);
    if (m_phase != Phase::Open)
        return;
    // The kernel takes more only after much of what it has is gone: a slow reader's progress shows there.
    const qint64 queued = m_transport->queued();
    const Liveness::Signs signs = {.queued = queued == 0 ? 0 : queued + m_transport->underway(),
                                   .pending = m_reader.pending(),
                                   .isHeldBack = m_isHeldBack};
    switch (m_liveness.judge(now, signs, m_context.config.limits)) {
    case Liveness::Verdict::Fine:
        break;
    case Liveness::Verdict::PingDue:
        sendPing(now);
        break;
    case Liveness::Verdict::PongLate:
        drop(Cause::PongLate);
        break;
    case Liveness::Verdict::Stalled:
        drop(Cause::Stalled);
        break;
    case Liveness::Verdict::Unfinished:
        m_ending = {.code = wire::closecode::PolicyViolation,
                    .reason = u"A message was not finished in time."_s};
        emit violated(m_ending.code, m_ending.reason);
        break;
    }
}

void WireSocket::sendPing(qint64 now)
{
    QByteArray frame;
    wire::FrameWriter(wire::Role::Server).appendPing(frame, m_liveness.nextPing(now));
    m_transport->queue(frame);
    m_transport->flush();
}

void WireSocket::close()
{
    if (m_phase == Phase::Ended || m_phase == Phase::Closing)
        return;
    const bool wasOpen = std::exchange(m_phase, Phase::Closing) == Phase::Open;
    m_deadline = wire::now() + std::chrono::nanoseconds(m_context.config.limits.closeTime).count();
    setSocketState(ClosingState);
    emit stateChanged(ClosingState);
    holdBack(false); // the peer's Close is behind what it is held back with
    // Nothing more is read after a violation, so that the peer's Close would not be found.
    if (!wasOpen || m_closeReceived || m_reader.hasEnded())
        finish();
    else if (!m_isProcessing)
        m_transport->flush();
}

void WireSocket::finish()
{
    m_deadline = std::min(m_deadline, wire::now() + EndTime.count());
    m_transport->finish();
    m_transport->flush();
}

void WireSocket::end()
{
    if (std::exchange(m_phase, Phase::Ended) == Phase::Ended)
        return;
    m_transport->setReading(false);
    m_shown = {};
    QIODevice::close();
    setSocketState(UnconnectedState);
    emit stateChanged(UnconnectedState);
    emit disconnected();
    deleteLater();
}

} // namespace server
