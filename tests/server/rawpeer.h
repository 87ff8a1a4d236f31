// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

/// How long a RawPeer waits at most.
inline constexpr std::chrono::seconds Patience{20};

/// A TCP connection to a server on loopback that sends whatever bytes it is given, right or wrong.
///
/// Turns the test's event loop while it waits. Reads nothing unless it is asked to.
class RawPeer
{
public:
    /// Connects. With `receiveBuffer` above 0 the kernel takes only about so many bytes unread.
    explicit RawPeer(quint16 port, int receiveBuffer = 0)
        : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        if (receiveBuffer > 0)
            (void)::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_isConnected =
            ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        (void)::fcntl(m_descriptor, F_SETFL, O_NONBLOCK);
    }
    RawPeer(const RawPeer &) = delete;
    RawPeer &operator=(const RawPeer &) = delete;
    ~RawPeer() { ::close(m_descriptor); }

    /// A frame with any first octet, masked as RFC 6455 section 5.3 asks.
    static QByteArray frame(int firstOctet, const QByteArray &payload = {})
    {
        constexpr std::array<char, 4> key = {'\x37', '\xfa', '\x21', '\x3d'};
        QByteArray bytes = header(firstOctet, 0x80, payload.size()).append(key.data(), key.size());
        for (qsizetype i = 0; i < payload.size(); ++i)
            bytes.append(static_cast<char>(payload.at(i) ^ key.at(static_cast<std::size_t>(i % 4))));
        return bytes;
    }
    static QByteArray text(const QByteArray &payload) { return frame(0x81, payload); }
    static QByteArray binary(const QByteArray &payload) { return frame(0x82, payload); }
    static QByteArray closing(int code, const QByteArray &reason = {})
    {
        const std::array<char, 2> octets = {static_cast<char>(code / 256), static_cast<char>(code % 256)};
        return frame(0x88, QByteArray(octets.data(), octets.size()) + reason);
    }

    /// A frame's first octets, up to the masking key.
    static QByteArray header(int firstOctet, int maskBit, qsizetype size)
    {
        QByteArray bytes(1, static_cast<char>(firstOctet));
        const int octets = size < 126 ? 0 : size < 65'536 ? 2 : 8;
        bytes.append(static_cast<char>(maskBit | (octets == 0 ? int(size) : octets == 2 ? 126 : 127)));
        for (int i = octets - 1; i >= 0; --i)
            bytes.append(static_cast<char>(size >> (8 * i)));
        return bytes;
    }

    /// The opening handshake; `fields` are sent besides or, if it names Connection, instead of ours.
    static QByteArray handshake(const QByteArray &fields = {})
    {
        const QByteArray connection = fields.contains("Connection:") ? "" : "Connection: Upgrade\r\n";
        const QByteArray host = fields.contains("Host:") ? "" : "Host: localhost\r\n";
        return "GET /raw HTTP/1.1\r\n" + host + connection + fields +
               "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    }

    /// Sends the handshake, and `pipelined` in the same segment. Whether the server accepts.
    [[nodiscard]] bool open(const QByteArray &fields = {}, const QByteArray &pipelined = {})
    {
        return send(handshake(fields) + pipelined) && statusLine() == "HTTP/1.1 101 Switching Protocols";
    }

    /// The first line of the response whose head is next.
    [[nodiscard]] QByteArray statusLine()
    {
        qsizetype end = -1;
        while ((end = m_received.indexOf("\r\n\r\n")) < 0)
            if (!receive())
                return {};
        QByteArray line = m_received.left(m_received.indexOf('\r'));
        m_received.remove(0, end + 4);
        return line;
    }

    [[nodiscard]] bool isConnected() const { return m_isConnected; }

    /// Sends as much as the kernel takes at once; returns how much that is.
    qsizetype sendSome(QByteArrayView bytes)
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        return static_cast<qsizetype>(
            std::max<ssize_t>(0, ::send(m_descriptor, bytes.data(), size, MSG_NOSIGNAL)));
    }

    /// Whether everything could be sent.
    [[nodiscard]] bool send(const QByteArray &all)
    {
        QByteArrayView bytes = all;
        while (!bytes.isEmpty()) {
            if (!wait(POLLOUT))
                return false;
            const qsizetype size = sendSome(bytes);
            if (size == 0 && errno != EAGAIN)
                return false;
            bytes = bytes.sliced(size);
        }
        return true;
    }

    /// Sends the end of the stream; reads on.
    void finish() { (void)::shutdown(m_descriptor, SHUT_WR); }

    /// What comes next: "text hello", "close 1000 bye", "close" for an empty one; "end" for the end of the
    /// stream, "reset" for a broken one, "silence" if nothing comes.
    [[nodiscard]] QByteArray next()
    {
        while (!hasFrame())
            if (!receive())
                return m_end;
        const QByteArray payload = m_received.mid(headerSize(), payloadSize());
        const int first = static_cast<quint8>(m_received.at(0));
        m_received.remove(0, headerSize() + payloadSize());
        return describe(first, payload);
    }

    /// Reads no frames but the end: "end", "reset" or "silence".
    [[nodiscard]] QByteArray end()
    {
        while (receive())
            m_received.clear();
        return m_end;
    }

    /// Whether there is something to read within a time.
    [[nodiscard]] bool wait(short events, std::chrono::milliseconds patience = Patience) const
    {
        const QDeadlineTimer deadline(patience);
        pollfd poller{m_descriptor, events, 0};
        while (::poll(&poller, 1, 2) == 0) {
            if (deadline.hasExpired())
                return false;
            QCoreApplication::processEvents();
        }
        return true;
    }

private:
    static QByteArray describe(int first, const QByteArray &payload)
    {
        switch (first) {
        case 0x81:
            return "text " + payload;
        case 0x82:
            return "binary " + payload;
        case 0x88:
            return payload.size() < 2 ? QByteArray("close")
                                      : "close " +
                                            QByteArray::number(static_cast<quint8>(payload[0]) * 256 +
                                                               static_cast<quint8>(payload[1])) +
                                            ' ' + payload.mid(2);
        case 0x89:
            return "ping " + payload;
        case 0x8a:
            return "pong " + payload;
        default:
            return "frame " + QByteArray::number(first, 16);
        }
    }

    [[nodiscard]] int lengthCode() const { return static_cast<quint8>(m_received.at(1)); }
    [[nodiscard]] qsizetype headerSize() const
    {
        return lengthCode() == 127 ? 10 : lengthCode() == 126 ? 4 : 2;
    }
    [[nodiscard]] qsizetype payloadSize() const
    {
        if (headerSize() == 2)
            return lengthCode();
        qsizetype size = 0;
        for (qsizetype i = 2; i < headerSize(); ++i)
            size = size * 256 + static_cast<quint8>(m_received.at(i));
        return size;
    }
    [[nodiscard]] bool hasFrame() const
    {
        return m_received.size() >= 2 && m_received.size() >= headerSize() &&
               m_received.size() >= headerSize() + payloadSize();
    }

    bool receive()
    {
        std::array<char, 65'536> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init)
        m_end = "silence";
        if (!wait(POLLIN))
            return false;
        const ssize_t size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        m_end = size == 0 ? "end" : "reset";
        if (size > 0)
            m_received.append(buffer.data(), size);
        return size > 0;
    }

    const int m_descriptor;
    bool m_isConnected = false;
    QByteArray m_received;
    QByteArray m_end;
};
