// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QString>

#include <span>

namespace server {

/// A connected byte stream below a WebSocket: a bare descriptor, or TLS over one.
///
/// Everything is non-blocking and belongs to one thread. The owner is told nothing from inside a call of its
/// own.
class Transport
{
public:
    /// Who is told what happens.
    class Owner
    {
    public:
        virtual ~Owner() = default;
        /// Bytes can be received, or the peer's end of the stream has come.
        virtual void onReadable() = 0;
        /// Some of what was queued has left.
        virtual void onProgress() = 0;
        /// The connection broke; nothing more comes or goes.
        virtual void onBroken() = 0;
    };

    /// What receive() got.
    struct Received {
        qsizetype size = 0; ///< bytes; 0: none at the moment
        bool atEnd = false; ///< the peer sends no more, or the connection is broken
    };

    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    void setOwner(Owner *owner) { m_owner = owner; }

    /// Takes what has come, at most the buffer's size.
    [[nodiscard]] virtual Received receive(std::span<char> buffer) = 0;
    /// Whether onReadable() is called. While it is not, TCP holds the peer back.
    virtual void setReading(bool reading) = 0;

    /// Queues bytes; flush() sends them.
    virtual void queue(QByteArrayView bytes) = 0;
    /// Queues the parts one behind the other. May send them at once where that spares copying them.
    virtual void queueAll(std::span<const QByteArrayView> parts)
    {
        for (const QByteArrayView part : parts)
            queue(part);
    }
    /// Sends as much of the queue as the peer takes now; the rest follows by itself.
    virtual void flush() = 0;
    [[nodiscard]] virtual qint64 queued() const = 0;
    /// Bytes that have left the queue, but have not reached the peer yet as far as is known.
    [[nodiscard]] virtual qint64 underway() const { return 0; }
    /// Sends the end of the stream after what is queued.
    virtual void finish() = 0;

    /// Whether what is sent and received is encrypted on its way; known once something has come.
    [[nodiscard]] virtual bool isEncrypted() const { return false; }
    /// Why nothing at all could be received, in words; empty where nothing is known.
    [[nodiscard]] virtual QString problem() const { return {}; }

    [[nodiscard]] virtual QHostAddress peerAddress() const = 0;
    [[nodiscard]] virtual quint16 peerPort() const = 0;

protected:
    [[nodiscard]] Owner *owner() const { return m_owner; }

private:
    Owner *m_owner = nullptr;
};

} // namespace server
