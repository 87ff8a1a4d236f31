// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/benchmarks/load/net.h"

#include "tests/benchmarks/load/failure.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace load {

namespace {

constexpr std::size_t ConnectionsPerAddress = 10'000;

[[noreturn]] void fail(const std::string &what)
{
    throw Failure(Failure::Kind::System, what + ": " + std::strerror(errno));
}

sockaddr_in loopback(std::uint16_t port, unsigned host)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK - 1 + host);
    return address;
}

/// connect() and bind() want the general type.
const sockaddr *generic(const sockaddr_in &address) { return reinterpret_cast<const sockaddr *>(&address); }

void setOption(const Descriptor &socket, int level, int option, int value)
{
    if (setsockopt(socket.fd(), level, option, &value, sizeof value) != 0)
        fail("Cannot set a socket's option");
}

Descriptor newSocket(int flags)
{
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | flags, 0));
    if (!socket.isOpen())
        fail("Cannot open a socket");
    return socket;
}

} // namespace

void Descriptor::reset()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

Descriptor beginConnection(std::uint16_t port, std::size_t number)
{
    Descriptor socket = newSocket(SOCK_NONBLOCK);
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1);
    const auto source = loopback(0, 1 + static_cast<unsigned>(number / ConnectionsPerAddress));
    if (::bind(socket.fd(), generic(source), sizeof source) != 0)
        fail("Cannot bind to a loopback address");
    const auto target = loopback(port, 1);
    if (::connect(socket.fd(), generic(target), sizeof target) != 0 && errno != EINPROGRESS)
        fail("Cannot connect to port " + std::to_string(port));
    return socket;
}

int connectionError(const Descriptor &socket)
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(socket.fd(), SOL_SOCKET, SO_ERROR, &error, &size);
    return error;
}

void resetOnClose(const Descriptor &socket)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    setsockopt(socket.fd(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

std::optional<std::size_t> sendSome(const Descriptor &socket, std::string_view bytes)
{
    const ssize_t sent = ::send(socket.fd(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent >= 0)
        return static_cast<std::size_t>(sent);
    if (errno == EAGAIN)
        return 0;
    return {};
}

Received receiveSome(const Descriptor &socket, std::span<char> space)
{
    const ssize_t size = ::recv(socket.fd(), space.data(), space.size(), 0);
    if (size > 0)
        return {.size = static_cast<std::size_t>(size)};
    if (size < 0 && errno == EAGAIN)
        return {};
    return {.ended = true, .error = size < 0 ? errno : 0};
}

std::uint16_t freePort()
{
    const Descriptor socket = newSocket(0);
    sockaddr_in address = loopback(0, 1);
    socklen_t size = sizeof address;
    if (::bind(socket.fd(), generic(address), size) != 0 ||
        ::getsockname(socket.fd(), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        fail("Cannot find a free port");
    return ntohs(address.sin_port);
}

bool isListening(std::uint16_t port)
{
    const Descriptor socket = newSocket(0);
    const auto target = loopback(port, 1);
    if (::connect(socket.fd(), generic(target), sizeof target) != 0)
        return false;
    resetOnClose(socket);
    return true;
}

std::size_t raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        fail("Cannot read the limit of open descriptors");
    limit.rlim_cur = limit.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0)
        fail("Cannot raise the limit of open descriptors");
    return limit.rlim_cur;
}

} // namespace load
