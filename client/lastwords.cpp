// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/lastwords.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace client {

#ifdef Q_OS_UNIX

LastWords::LastWords(const QTcpSocket &socket)
{
    if (qobject_cast<const QSslSocket *>(&socket) == nullptr && socket.socketDescriptor() >= 0)
        m_descriptor = ::fcntl(static_cast<int>(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
}

qint64 LastWords::read(char *to, qint64 most)
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

LastWords::LastWords(const QTcpSocket &) {}

qint64 LastWords::read(char *, qint64) { return 0; }

void LastWords::close() {}

#endif

} // namespace client
