// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/lastwords.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace client {

LastWords::LastWords(QTcpSocket &socket)
    : m_socket(socket)
    , m_isEncrypted(qobject_cast<QSslSocket *>(&socket) != nullptr)
{
#ifdef Q_OS_UNIX
    // Behind a proxy it is that of a socket within, which has read more than this one, or none at all.
    if (socket.proxy().type() == QNetworkProxy::NoProxy && socket.socketDescriptor() >= 0)
        m_descriptor = ::fcntl(static_cast<int>(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
#endif
}

void LastWords::rescue()
{
    keep();
    if (!m_isEncrypted)
        return;
    // The encrypted bytes go through a socket within the socket. That it is a child is not documented:
    // without one, what the operating system still has of them is lost.
    auto *const inner = m_socket.findChild<QTcpSocket *>();
    std::array<char, 16 << 10> piece{};
    while (inner != nullptr && inner->bytesAvailable() == 0) {
        const qint64 size = receive(piece.data(), static_cast<qint64>(piece.size()));
        if (size == 0)
            break;
        std::for_each(piece.rend() - size, piece.rend(), [inner](char byte) { inner->ungetChar(byte); });
        keep();
    }
}

/// What the socket holds. A flush decrypts what the socket within has, where nothing decrypted is waiting.
void LastWords::keep()
{
    m_rescued += m_socket.readAll();
    if (!m_isEncrypted)
        return;
    m_socket.flush();
    m_rescued += m_socket.readAll();
}

qint64 LastWords::read(char *to, qint64 most)
{
    if (!m_rescued.isEmpty()) {
        const qsizetype size = std::min<qsizetype>(m_rescued.size(), most);
        std::copy_n(m_rescued.constData(), size, to);
        m_rescued.remove(0, size);
        return size;
    }
    if (m_socket.bytesAvailable() > 0)
        return m_socket.read(to, most);
    return m_isEncrypted ? 0 : receive(to, most);
}

#ifdef Q_OS_UNIX

/// From the operating system, as it came; 0: there is nothing more.
qint64 LastWords::receive(char *to, qint64 most) const
{
    if (m_descriptor < 0)
        return 0;
    ssize_t size = 0;
    do {
        size = ::recv(m_descriptor, to, static_cast<size_t>(most), MSG_DONTWAIT);
    } while (size < 0 && errno == EINTR);
    return std::max<qint64>(size, 0);
}

void LastWords::close()
{
    if (const int descriptor = std::exchange(m_descriptor, -1); descriptor >= 0)
        ::close(descriptor);
}

#else

qint64 LastWords::receive(char *, qint64) const { return 0; }

void LastWords::close() {}

#endif

} // namespace client
