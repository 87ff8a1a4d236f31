// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/descriptortransport.h"

#include "server/descriptor.h"

#include <QEvent>

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace server {

namespace {

/// A queue larger than this gives its memory back once it is empty, and moves its rest up once half has left.
constexpr qsizetype KeptCapacity = 128;

/// From here on a system call costs less than copying.
constexpr qsizetype DirectSize = 16 * 1024;

} // namespace

/// A notifier that calls a member function instead of emitting a signal: there are two per connection.
class DescriptorTransport::Notifier final : public QSocketNotifier
{
public:
    using Callback = void (*)(DescriptorTransport &);

    Notifier(DescriptorTransport &transport, Type type, Callback callback)
        : QSocketNotifier(transport.m_descriptor, type)
        , m_transport(transport)
        , m_callback(callback)
    {
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::SockAct)
            return QSocketNotifier::event(event);
        m_callback(m_transport); // may delete this
        return true;
    }

private:
    DescriptorTransport &m_transport;
    Callback m_callback;
};

DescriptorTransport::DescriptorTransport(qintptr descriptor)
    : m_descriptor(static_cast<int>(descriptor))
    , m_readable(std::make_unique<Notifier>(*this, QSocketNotifier::Read, [](DescriptorTransport &transport) {
        transport.owner()->onReadable();
    }))
{
    descriptor::disableDelay(m_descriptor);
}

DescriptorTransport::~DescriptorTransport()
{
    m_readable.reset();
    m_writable.reset();
    ::close(m_descriptor);
}

Transport::Received DescriptorTransport::receive(std::span<char> buffer)
{
    const qsizetype size = descriptor::receive(m_descriptor, buffer);
    if (size > 0)
        return {.size = size};
    return {.size = 0, .atEnd = size == 0 || !descriptor::wouldBlock()};
}

void DescriptorTransport::setReading(bool reading)
{
    if (m_readable->isEnabled() != reading)
        m_readable->setEnabled(reading);
}

void DescriptorTransport::queue(QByteArrayView bytes)
{
    if (!m_broken && !m_finishing)
        m_queue.append(bytes.data(), bytes.size());
}

void DescriptorTransport::queueAll(std::span<const QByteArrayView> parts)
{
    qsizetype size = 0;
    for (const QByteArrayView part : parts)
        size += part.size();
    qsizetype sent = 0;
    if (size >= DirectSize && !m_finishing && !isBlocked()) {
        sendQueue();
        if (queued() == 0 && !m_broken)
            sent = sendAll(parts);
    }
    if (sent == size)
        return;
    for (const QByteArrayView part : parts) {
        const qsizetype gone = std::min(sent, part.size());
        queue(part.sliced(gone));
        sent -= gone;
    }
}

void DescriptorTransport::flush()
{
    if (isBlocked())
        return;
    sendQueue();
    settleQueue();
}

/// The kernel takes no more, and says when it does again.
bool DescriptorTransport::isBlocked() const { return m_writable && m_writable->isEnabled(); }

void DescriptorTransport::sendQueue()
{
    while (!m_broken && queued() > 0) {
        const qsizetype size = taken(descriptor::send(m_descriptor, QByteArrayView(m_queue).sliced(m_sent)));
        if (size == 0)
            break;
        m_sent += size;
    }
}

/// Returns how many bytes the kernel has taken; 0 also where the connection broke.
qsizetype DescriptorTransport::sendAll(std::span<const QByteArrayView> parts)
{
    return taken(descriptor::sendAll(m_descriptor, parts));
}

/// The same of what a system call returned.
qsizetype DescriptorTransport::taken(qsizetype size)
{
    if (size < 0 && !descriptor::wouldBlock())
        onSendFailed();
    return std::max<qsizetype>(size, 0);
}

/// Gives back what the queue no longer needs, and watches for the peer to take the rest.
void DescriptorTransport::settleQueue()
{
    if (m_broken)
        return;
    if (queued() > 0) {
        if (m_sent > KeptCapacity && m_sent > m_queue.size() / 2) {
            m_queue.remove(0, m_sent);
            m_sent = 0;
        }
        if (!m_writable)
            m_writable =
                std::make_unique<Notifier>(*this, QSocketNotifier::Write,
                                           [](DescriptorTransport &transport) { transport.onWritable(); });
        m_writable->setEnabled(true);
        return;
    }
    m_sent = 0;
    if (m_queue.capacity() > KeptCapacity)
        m_queue = {};
    else
        m_queue.resize(0);
    if (m_writable)
        m_writable->setEnabled(false);
    if (m_finishing)
        descriptor::finish(m_descriptor);
}

void DescriptorTransport::onWritable()
{
    const qint64 before = queued();
    sendQueue();
    settleQueue();
    if (m_broken)
        owner()->onBroken();
    else if (queued() < before)
        owner()->onProgress();
}

void DescriptorTransport::onSendFailed()
{
    // The owner learns it from the next receive(), or from onBroken() where it called nothing.
    m_broken = true;
    m_queue = {};
    m_sent = 0;
    if (m_writable)
        m_writable->setEnabled(false);
    m_readable->setEnabled(true);
}

void DescriptorTransport::finish()
{
    if (std::exchange(m_finishing, true))
        return;
    if (queued() == 0)
        descriptor::finish(m_descriptor);
}

} // namespace server
