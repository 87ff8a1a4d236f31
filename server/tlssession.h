// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/openssl.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <span>

namespace server {

class TlsContext;

/// The server's end of TLS over one connected descriptor: reads from that, and gathers what is to be sent.
///
/// Reads only what it is asked for and, of what it gathers, keeps so much at most that a peer that asks for
/// answers and takes none cannot fill the memory.
class TlsSession
{
    Q_DECLARE_TR_FUNCTIONS(server::TlsSession)

public:
    /// How much of what was written is encrypted and not yet sent.
    static constexpr qsizetype encryptedAtOnce = 64 * 1024;

    TlsSession(int descriptor, const TlsContext &context);
    TlsSession(const TlsSession &) = delete;
    TlsSession &operator=(const TlsSession &) = delete;
    ~TlsSession() = default;

    /// False: there is no memory for it.
    [[nodiscard]] bool isValid() const { return m_ssl != nullptr; }
    /// The handshake is done.
    [[nodiscard]] bool isEstablished() const { return SSL_is_init_finished(m_ssl.get()) == 1; }

    /// Takes what has come, at most the buffer's size; returns how much that is.
    [[nodiscard]] qsizetype read(std::span<char> buffer);
    /// More may be read though the descriptor has nothing.
    [[nodiscard]] bool hasPending() const
    {
        return m_hasEnded || m_waitsForRoom || SSL_has_pending(m_ssl.get()) == 1;
    }
    /// It must send before it can read on.
    [[nodiscard]] bool waitsForRoom() const { return m_waitsForRoom; }
    /// The peer has ended the stream, properly or not, or broke a rule.
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    /// Why the handshake failed; empty: it did not.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Encrypts up to encryptedAtOnce bytes. Only once established. False: the session is broken.
    [[nodiscard]] bool write(QByteArrayView bytes);
    /// Encrypts the end of the stream.
    void close();

    /// What is to be sent. The caller takes it.
    QByteArray &outgoing() { return m_outgoing; }
    [[nodiscard]] const QByteArray &outgoing() const { return m_outgoing; }

private:
    /// What the descriptor is to OpenSSL.
    class Stream;

    void end(int error);
    static QString reasonOf(unsigned long code);

    const int m_descriptor;
    QByteArray m_outgoing;
    QString m_problem;
    openssl::Owned<SSL> m_ssl;
    bool m_waitsForRoom = false;
    bool m_hasEnded = false;
    bool m_streamEnded = false; ///< the end of the TCP stream was read
};

} // namespace server
