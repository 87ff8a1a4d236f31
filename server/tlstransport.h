// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/tlssession.h"
#include "server/transport.h"

#include <QByteArray>
#include <QSocketNotifier>

namespace server {

class TlsContext;

/// A TCP connection with TLS over it, or without if its first byte begins no handshake of TLS.
///
/// What is queued is encrypted in pieces as the peer takes them; a peer that is not read from is held back by
/// TCP.
class TlsTransport final : public Transport
{
public:
    /// Takes over `descriptor`, which must be connected.
    TlsTransport(qintptr descriptor, const TlsContext &context);
    ~TlsTransport() override;

    Received receive(std::span<char> buffer) override;
    void setReading(bool reading) override;
    void queue(QByteArrayView bytes) override;
    void flush() override;
    [[nodiscard]] qint64 queued() const override;
    [[nodiscard]] qint64 underway() const override;
    void finish() override;
    [[nodiscard]] bool isEncrypted() const override { return m_protocol == Protocol::Tls; }
    [[nodiscard]] QString problem() const override { return m_session.problem(); }
    [[nodiscard]] QHostAddress peerAddress() const override;
    [[nodiscard]] quint16 peerPort() const override;

private:
    enum class Protocol : quint8 { Unknown, Plain, Tls };

    [[nodiscard]] Received recognise();
    [[nodiscard]] Received receivePlain(std::span<char> buffer) const;
    [[nodiscard]] Received receiveTls(std::span<char> buffer);
    void prepare();
    void encrypt();
    void endStream();
    [[nodiscard]] bool send();
    void breakDown();
    void onReadable();
    void onWritable();
    void watch();
    void remind();

    const int m_descriptor;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable; ///< only while the peer does not take what is to be sent
    TlsSession m_session;
    QByteArray m_queue;    ///< in clear
    qsizetype m_taken = 0; ///< bytes at the queue's beginning that are on their way already
    Protocol m_protocol = Protocol::Unknown;
    bool m_wantsReading = true;
    bool m_isReminded = false; ///< onReadable() will be called though nothing new may come
    bool m_finishing = false;
    bool m_endQueued = false; ///< nothing more is to be sent than what is there
    bool m_broken = false;
};

} // namespace server
