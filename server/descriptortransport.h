// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/descriptor.h"
#include "server/transport.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <memory>

namespace server {

/// A TCP connection as its bare descriptor and no buffer of its own but for what waits to be sent.
///
/// A QTcpSocket keeps a buffer for each direction and more; thousands of idle connections are cheap only so.
class DescriptorTransport final : public Transport
{
public:
    /// Takes over `descriptor`, which must be connected.
    explicit DescriptorTransport(qintptr descriptor);
    ~DescriptorTransport() override;

    Received receive(std::span<char> buffer) override;
    void setReading(bool reading) override;
    void queue(QByteArrayView bytes) override;
    void queueAll(std::span<const QByteArrayView> parts) override;
    void flush() override;
    [[nodiscard]] qint64 queued() const override { return m_queue.size() - m_sent; }
    [[nodiscard]] qint64 underway() const override { return descriptor::underway(m_descriptor); }
    void finish() override;
    [[nodiscard]] QHostAddress peerAddress() const override { return descriptor::peerAddress(m_descriptor); }
    [[nodiscard]] quint16 peerPort() const override { return descriptor::peerPort(m_descriptor); }

private:
    class Notifier;

    [[nodiscard]] bool isBlocked() const;
    void sendQueue();
    qsizetype sendAll(std::span<const QByteArrayView> parts);
    qsizetype taken(qsizetype size);
    void settleQueue();
    void onWritable();
    void onSendFailed();

    const int m_descriptor;
    std::unique_ptr<Notifier> m_readable;
    std::unique_ptr<Notifier> m_writable; ///< only while the peer does not take the queue
    QByteArray m_queue;
    qsizetype m_sent = 0; ///< bytes at the queue's beginning that have left
    bool m_finishing = false;
    bool m_broken = false;
};

} // namespace server
