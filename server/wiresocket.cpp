// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wiresocket.h"

#include "server/limits.h"
#include "server/wire/clock.h"
#include "server/wire/closecode.h"
#include "server/wire/framewriter.h"
#include "server/wire/vectorhalves.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace server {

namespace {

/// How long the end of the peer's stream is awaited once both Closes are on their way.
constexpr std::chrono::nanoseconds EndTime = 2s;

wire::FrameLimits frameLimits(const Limits &limits)
{
    return {.frame = limits.messageSize, .message = limits.messageSize};
}

} // namespace

WireSocket::WireSocket(std::unique_ptr<Transport> transport, const QByteArray &early, const Limits &limits,
                       std::span<char> scratch, Owner &owner)
    : m_transport(std::move(transport))
    , m_limits(limits)
    , m_scratch(scratch)
    , m_owner(owner)
    , m_reader(wire::Role::Server, frameLimits(limits))
    , m_held(early)
    , m_liveness(wire::now())
{
    m_transport->setOwner(this);
}

WireSocket::~WireSocket() = default;

void WireSocket::begin()
{
    m_transport->setReading(true);
    QByteArray early = std::exchange(m_held, {});
    process({early.data(), static_cast<std::size_t>(early.size())});
}

void WireSocket::drop(Cause cause)
{
    if (m_phase == Phase::Open)
        m_ending.code = wire::closecode::Abnormal;
    if (!m_closeReceived)
        m_ending.cause = cause;
    end();
}

// ---- what the peer sends

void WireSocket::onReadable()
{
    const auto [size, atEnd] = m_transport->receive(m_scratch);
    const std::span<char> received = m_scratch.first(static_cast<std::size_t>(size));
    if (m_isHeldBack)
        m_held.append(received.data(), size);
    else if (size > 0)
        process(received);
    if (atEnd)
        end();
}

void WireSocket::onProgress()
{
    m_liveness.onProgress();
    if (m_isHeldBack && m_transport->queued() <= m_limits.queueSize / 4)
        holdBack(false);
}

void WireSocket::onBroken() { end(); }

void WireSocket::process(std::span<char> input)
{
    m_isProcessing = true;
    wire::giveUpVectorHalves();
    m_receivedAt = wire::now();
    while (!m_isHeldBack && m_phase != Phase::Ended) {
        const wire::FrameEvent event = m_reader.next(input);
        if (event.kind == wire::FrameEvent::Kind::NeedMore)
            break;
        handle(event);
        if (m_transport->queued() > m_limits.queueSize && m_phase == Phase::Open) {
            m_transport->flush();
            holdBack(m_transport->queued() > m_limits.queueSize);
        }
    }
    m_isProcessing = false;
    const qint64 answeredAt = wire::now(); // before the flush: a client may read the echoes while it goes on
    // No flush where held back: one that emptied the queue would leave no progress to come that ends it.
    if (!m_isHeldBack)
        m_transport->flush();
    m_owner.onFlushed(answeredAt);
    if (m_isHeldBack && !input.empty())
        m_held = QByteArray(input.data(), static_cast<qsizetype>(input.size()));
}

void WireSocket::handle(const wire::FrameEvent &event)
{
    using Kind = wire::FrameEvent::Kind;
    switch (event.kind) {
    case Kind::Message:
        if (m_phase == Phase::Open)
            m_owner.onMessage(event.opcode, event.payload);
        break;
    case Kind::Ping:
        if (m_phase == Phase::Open)
            queueFrame(wire::Opcode::Pong, event.payload);
        break;
    case Kind::Pong:
        m_liveness.onPong(event.payload);
        break;
    case Kind::Close:
        onClose(event);
        break;
    case Kind::Failed:
        close(event.closeCode, m_reader.errorString());
        break;
    case Kind::Fragment:
    case Kind::NeedMore:
        break;
    }
}

void WireSocket::onClose(const wire::FrameEvent &event)
{
    m_closeReceived = true;
    m_ending = {.code = event.closeCode, .reason = QString::fromUtf8(event.payload)};
    // The same code and reason go back, and none where there was none.
    if (m_phase == Phase::Open)
        startClosing();
    finish();
}

// ---- what is sent to it

void WireSocket::send(wire::Opcode opcode, QByteArrayView prefix, QByteArrayView payload)
{
    if (m_phase != Phase::Open)
        return;
    queueFrame(opcode, prefix, payload);
    if (!m_isProcessing)
        m_transport->flush();
}

void WireSocket::queueFrame(wire::Opcode opcode, QByteArrayView first, QByteArrayView second)
{
    const wire::FrameHeader header{
        .opcode = opcode, .final = true, .length = first.size() + second.size(), .mask = {}};
    std::array<char, wire::MaxFrameHeader> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init)
    header.write(bytes.data());
    m_transport->queueAll(std::array{QByteArrayView(bytes.data(), header.size()), first, second});
}

void WireSocket::ping(qint64 now)
{
    queueFrame(wire::Opcode::Ping, m_liveness.nextPing(now));
    m_transport->flush();
}

// ---- back-pressure, time, and the end

void WireSocket::holdBack(bool heldBack)
{
    if (m_isHeldBack == heldBack)
        return;
    m_isHeldBack = heldBack;
    m_transport->setReading(!heldBack);
    m_owner.onHeldBackChanged();
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
    switch (m_liveness.judge(now, signs, m_limits)) {
    case Liveness::Verdict::Fine:
        break;
    case Liveness::Verdict::PingDue:
        ping(now);
        break;
    case Liveness::Verdict::PongLate:
        drop(Cause::PongLate);
        break;
    case Liveness::Verdict::Stalled:
        drop(Cause::Stalled);
        break;
    case Liveness::Verdict::Unfinished:
        close(wire::closecode::PolicyViolation, u"A message was not finished in time."_s);
        break;
    }
}

void WireSocket::close(quint16 code, const QString &reason)
{
    if (m_phase != Phase::Open)
        return;
    m_ending = {.code = code, .reason = reason};
    startClosing();
    holdBack(false); // the peer's Close is behind what it is held back with
    // Nothing more is read after a violation, so that the peer's Close would not be found.
    if (m_reader.hasEnded())
        finish();
    else if (!m_isProcessing)
        m_transport->flush();
}

/// Says what m_ending holds, and lets nothing follow it.
void WireSocket::startClosing()
{
    m_phase = Phase::Closing;
    m_deadline = wire::now() + std::chrono::nanoseconds(m_limits.closeTime).count();
    QByteArray frame;
    wire::FrameWriter(wire::Role::Server).appendClose(frame, m_ending.code, m_ending.reason);
    m_transport->queue(frame);
}

void WireSocket::finish()
{
    m_transport->finish();
    m_transport->flush();
    // A slow reader has the whole time for what is queued.
    if (m_transport->queued() == 0)
        m_deadline = std::min(m_deadline, wire::now() + EndTime.count());
}

void WireSocket::end()
{
    if (std::exchange(m_phase, Phase::Ended) == Phase::Ended)
        return;
    m_transport->setReading(false);
    m_owner.onEnded();
}

} // namespace server
