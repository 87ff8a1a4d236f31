// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace load {

/// Owns a file descriptor.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    {
    }
    ~Descriptor() { reset(); }
    Descriptor(Descriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }

    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    void reset();

private:
    int m_fd;
};

/// Begins to connect to a port of 127.0.0.1, from a source address that has ports to spare. `number` is the
/// number of the connection in this process.
[[nodiscard]] Descriptor beginConnection(std::uint16_t port, std::size_t number);

/// How a pending connection ended: 0 or an errno.
[[nodiscard]] int connectionError(const Descriptor &socket);

/// Makes closing the descriptor cut the connection with a reset, which leaves no port in TIME_WAIT.
void resetOnClose(const Descriptor &socket);

/// Sends what the kernel takes. Returns the number of bytes, 0 where it would block; empty where the
/// connection is broken.
[[nodiscard]] std::optional<std::size_t> sendSome(const Descriptor &socket, std::string_view bytes);

struct Received {
    std::size_t size = 0;
    bool ended = false; ///< end of the stream, or the connection is broken
    int error = 0;      ///< errno where it is broken
};
/// Receives what is there into `space`. Without a byte and without an end it would block.
[[nodiscard]] Received receiveSome(const Descriptor &socket, std::span<char> space);

/// A port of 127.0.0.1 that was free a moment ago.
[[nodiscard]] std::uint16_t freePort();
[[nodiscard]] bool isListening(std::uint16_t port);

/// Raises the soft limit of open descriptors to the hard one. Returns it.
std::size_t raiseDescriptorLimit();

} // namespace load
