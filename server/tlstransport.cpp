// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/tlstransport.h"

#include "server/descriptor.h"

#include <QMetaObject>

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace server {

namespace {

/// The first byte of every connection by TLS: RFC 8446 section 5.1, the content type "handshake".
constexpr char HandshakeRecord = 0x16;
/// A buffer larger than this gives its memory back once it is empty.
constexpr qsizetype KeptCapacity = 512;

void release(QByteArray &buffer)
{
    if (buffer.capacity() > KeptCapacity)
        buffer = {};
    else
        buffer.resize(0);
}

} // namespace

TlsTransport::TlsTransport(qintptr descriptor, const TlsContext &context)
    : m_descriptor(static_cast<int>(descriptor))
    , m_readable(descriptor, QSocketNotifier::Read)
    , m_writable(descriptor, QSocketNotifier::Write)
    , m_session(m_descriptor, context)
{
    m_writable.setEnabled(false);
    QObject::connect(&m_readable, &QSocketNotifier::activated, &m_readable, [this] { onReadable(); });
    QObject::connect(&m_writable, &QSocketNotifier::activated, &m_writable, [this] { onWritable(); });
    descriptor::disableDelay(m_descriptor);
}

TlsTransport::~TlsTransport()
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    ::close(m_descriptor);
}

// ---- what the peer sends

Transport::Received TlsTransport::receive(std::span<char> buffer)
{
    if (m_protocol == Protocol::Unknown) {
        const Received nothing = recognise();
        if (m_protocol == Protocol::Unknown)
            return nothing;
    }
    return m_protocol == Protocol::Tls ? receiveTls(buffer) : receivePlain(buffer);
}

Transport::Received TlsTransport::recognise()
{
    char first = 0;
    const qsizetype size = descriptor::peek(m_descriptor, {&first, 1});
    if (size <= 0)
        return {.size = 0, .atEnd = m_broken || size == 0 || !descriptor::wouldBlock()};
    m_protocol = first == HandshakeRecord && m_session.isValid() ? Protocol::Tls : Protocol::Plain;
    return {};
}

Transport::Received TlsTransport::receivePlain(std::span<char> buffer) const
{
    const qsizetype size = descriptor::receive(m_descriptor, buffer);
    if (size > 0)
        return {.size = size};
    return {.size = 0, .atEnd = m_broken || size == 0 || !descriptor::wouldBlock()};
}

Transport::Received TlsTransport::receiveTls(std::span<char> buffer)
{
    const qsizetype size = m_session.read(buffer);
    flush(); // what the handshake answers, or its failure
    const bool hasEnded = m_session.hasEnded() || m_broken;
    if (size == 0)
        return {.size = 0, .atEnd = hasEnded};
    // What has come already makes no descriptor readable, and neither does an end that was read.
    if (hasEnded || size == static_cast<qsizetype>(buffer.size()))
        remind();
    return {.size = size};
}

void TlsTransport::setReading(bool reading)
{
    m_wantsReading = reading;
    watch();
    if (reading && m_protocol == Protocol::Tls && (m_session.hasPending() || m_broken))
        remind();
}

void TlsTransport::onReadable()
{
    if (owner() != nullptr)
        owner()->onReadable();
}

void TlsTransport::watch()
{
    const bool reads = m_wantsReading && !m_session.waitsForRoom();
    if (m_readable.isEnabled() != reads)
        m_readable.setEnabled(reads);
}

void TlsTransport::remind()
{
    if (std::exchange(m_isReminded, true))
        return;
    QMetaObject::invokeMethod(
        &m_readable,
        [this] {
            m_isReminded = false;
            if (m_wantsReading)
                onReadable();
        },
        Qt::QueuedConnection);
}

// ---- what is sent to it

void TlsTransport::queue(QByteArrayView bytes)
{
    if (!m_broken && !m_finishing)
        m_queue.append(bytes.data(), bytes.size());
}

qint64 TlsTransport::queued() const { return m_queue.size() - m_taken + m_session.outgoing().size(); }

void TlsTransport::flush()
{
    do
        prepare();
    while (!m_session.outgoing().isEmpty() && send());
    const bool waits = !m_session.outgoing().isEmpty();
    if (m_writable.isEnabled() != waits)
        m_writable.setEnabled(waits);
    watch();
}

/// Makes as much of the queue ready to be sent as may be at a time.
void TlsTransport::prepare()
{
    if (m_protocol == Protocol::Plain)
        m_session.outgoing().append(std::exchange(m_queue, {}));
    else if (m_protocol == Protocol::Tls && m_session.isEstablished())
        encrypt();
    else if (m_finishing)
        m_queue = {}; // who has not said how it can be told is told nothing
    if (m_taken < m_queue.size())
        return;
    m_taken = 0;
    release(m_queue);
    if (m_finishing && !m_broken && !std::exchange(m_endQueued, true))
        endStream();
}

void TlsTransport::encrypt()
{
    while (m_taken < m_queue.size() && m_session.outgoing().size() < TlsSession::encryptedAtOnce) {
        const qsizetype size = std::min(m_queue.size() - m_taken, TlsSession::encryptedAtOnce);
        if (!m_session.write(QByteArrayView(m_queue).sliced(m_taken, size))) {
            breakDown();
            return;
        }
        m_taken += size;
    }
    if (m_taken > TlsSession::encryptedAtOnce && m_taken > m_queue.size() / 2) {
        m_queue.remove(0, m_taken);
        m_taken = 0;
    }
}

/// What says that nothing follows goes behind all that does.
void TlsTransport::endStream()
{
    if (m_protocol == Protocol::Tls)
        m_session.close();
    if (m_session.outgoing().isEmpty())
        descriptor::finish(m_descriptor);
}

/// False: the peer takes no more for now, or the connection broke.
bool TlsTransport::send()
{
    QByteArray &outgoing = m_session.outgoing();
    qsizetype sent = 0;
    while (sent < outgoing.size()) {
        const qsizetype size = descriptor::send(m_descriptor, QByteArrayView(outgoing).sliced(sent));
        if (size < 0 && !descriptor::wouldBlock()) {
            breakDown();
            return false;
        }
        if (size < 0) {
            outgoing.remove(0, sent);
            return false;
        }
        sent += size;
    }
    release(outgoing);
    if (m_endQueued)
        descriptor::finish(m_descriptor);
    if (m_session.waitsForRoom())
        remind();
    return true;
}

void TlsTransport::onWritable()
{
    const qint64 before = queued();
    flush();
    if (owner() == nullptr)
        return;
    if (m_broken)
        owner()->onBroken();
    else if (queued() < before)
        owner()->onProgress();
}

void TlsTransport::finish()
{
    if (!std::exchange(m_finishing, true) && queued() == 0)
        flush();
}

void TlsTransport::breakDown()
{
    // The owner learns it when it has received what came before, or from onBroken() where it called nothing.
    m_broken = true;
    m_queue = {};
    m_session.outgoing() = {};
    m_taken = 0;
    m_wantsReading = true;
    remind();
}

qint64 TlsTransport::underway() const { return descriptor::underway(m_descriptor); }

QHostAddress TlsTransport::peerAddress() const { return descriptor::peerAddress(m_descriptor); }

quint16 TlsTransport::peerPort() const { return descriptor::peerPort(m_descriptor); }

} // namespace server
