// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/descriptortransport.h"

#include <QEvent>

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#endif

namespace server {

namespace {

/// A queue larger than this gives its memory back once it is empty, and moves its rest up once half has left.
constexpr qsizetype KeptCapacity = 512;

sockaddr_storage peerOf(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    (void)::getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return address;
}

} // namespace

/// A notifier that calls a member function instead of emitting a signal: there are two per connection.
class DescriptorTransport::Notifier final : public QSocketNotifier
{
public:
    using Callback = void (*)(DescriptorTransport &);

    Notifier(DescriptorTransport &transport, Type type, Callback callback)
        : QSocketNotifier(transport.descriptor(), type)
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
    const int on = 1;
    // An answer's bytes must not wait for the acknowledgement of those before.
    (void)::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

DescriptorTransport::~DescriptorTransport()
{
    m_readable.reset();
    m_writable.reset();
    ::close(m_descriptor);
}

Transport::Received DescriptorTransport::receive(std::span<char> buffer)
{
    ssize_t size = 0;
    do
        size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    while (size < 0 && errno == EINTR);
    if (size > 0)
        return {.size = size};
    const bool isEmpty = size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
    return {.size = 0, .atEnd = !isEmpty};
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

void DescriptorTransport::flush()
{
    while (!m_broken && m_sent < m_queue.size()) {
        const auto left = static_cast<std::size_t>(m_queue.size() - m_sent);
        const ssize_t size = ::send(m_descriptor, m_queue.constData() + m_sent, left, MSG_NOSIGNAL);
        if (size >= 0) {
            m_sent += size;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            break;
        } else if (errno != EINTR) {
            onSendFailed();
            return;
        }
    }
    if (m_sent == m_queue.size()) {
        m_sent = 0;
        if (m_queue.capacity() > KeptCapacity)
            m_queue = {};
        else
            m_queue.resize(0);
        if (m_writable)
            m_writable->setEnabled(false);
        if (m_finishing)
            shutDown();
        return;
    }
    if (m_sent > KeptCapacity && m_sent > m_queue.size() / 2) {
        m_queue.remove(0, m_sent);
        m_sent = 0;
    }
    if (!m_writable)
        m_writable = std::make_unique<Notifier>(
            *this, QSocketNotifier::Write, [](DescriptorTransport &transport) { transport.onWritable(); });
    m_writable->setEnabled(true);
}

void DescriptorTransport::onWritable()
{
    const qint64 before = queued();
    flush();
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

qint64 DescriptorTransport::underway() const
{
    int size = 0;
#ifdef Q_OS_LINUX
    if (::ioctl(m_descriptor, SIOCOUTQ, &size) != 0)
        return 0;
#endif
    return size;
}

void DescriptorTransport::finish()
{
    if (std::exchange(m_finishing, true))
        return;
    if (queued() == 0)
        shutDown();
}

void DescriptorTransport::shutDown() { (void)::shutdown(m_descriptor, SHUT_WR); }

QHostAddress DescriptorTransport::peerAddress() const
{
    const sockaddr_storage address = peerOf(m_descriptor);
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address));
}

quint16 DescriptorTransport::peerPort() const
{
    const sockaddr_storage address = peerOf(m_descriptor);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port);
    return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
}

} // namespace server
