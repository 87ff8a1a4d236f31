// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/uio.h>

#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#endif

namespace server::descriptor {

namespace {

constexpr std::size_t MostParts = 4;

template<typename Call>
qsizetype repeated(Call call)
{
    ssize_t result = 0;
    do
        result = call();
    while (result < 0 && errno == EINTR);
    return result;
}

sockaddr_storage peerOf(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    (void)::getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return address;
}

} // namespace

void disableDelay(int descriptor)
{
    const int on = 1;
    (void)::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

qsizetype receive(int descriptor, std::span<char> buffer)
{
    return repeated([&] { return ::recv(descriptor, buffer.data(), buffer.size(), 0); });
}

qsizetype peek(int descriptor, std::span<char> buffer)
{
    return repeated([&] { return ::recv(descriptor, buffer.data(), buffer.size(), MSG_PEEK); });
}

qsizetype send(int descriptor, QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return repeated([&] { return ::send(descriptor, bytes.data(), size, MSG_NOSIGNAL); });
}

qsizetype sendAll(int descriptor, std::span<const QByteArrayView> parts)
{
    std::array<iovec, MostParts> vectors{};
    const std::size_t count = std::min(parts.size(), vectors.size());
    for (std::size_t i = 0; i < count; ++i)
        vectors[i] = {const_cast<char *>(parts[i].data()), static_cast<std::size_t>(parts[i].size())};
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = count;
    return repeated([&] { return ::sendmsg(descriptor, &message, MSG_NOSIGNAL); });
}

bool wouldBlock() { return errno == EAGAIN || errno == EWOULDBLOCK; }

void finish(int descriptor) { (void)::shutdown(descriptor, SHUT_WR); }

qint64 underway(int descriptor)
{
    int size = 0;
#ifdef Q_OS_LINUX
    if (::ioctl(descriptor, SIOCOUTQ, &size) != 0)
        return 0;
#endif
    return size;
}

QHostAddress peerAddress(int descriptor)
{
    const sockaddr_storage address = peerOf(descriptor);
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address));
}

quint16 peerPort(int descriptor)
{
    const sockaddr_storage address = peerOf(descriptor);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port);
    return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
}

} // namespace server::descriptor
