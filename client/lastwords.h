// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

class QTcpSocket;

namespace client {

/// Reads what had come over a connection before it broke: Qt closes its socket at the first write that fails,
/// whatever is still unread in the operating system.
///
/// A server that has had enough of a large message sends its reason and a Close, and ends the connection;
/// what of the message is still on its way is answered with a reset then, and the next write fails. So this
/// keeps a second handle on the connection: it must be closed with the socket, or the connection stays. Not
/// for an encrypted one, nor outside of Unix: it has nothing to read there.
class LastWords
{
public:
    /// `socket` is connected.
    explicit LastWords(const QTcpSocket &socket);
    ~LastWords() { close(); }
    Q_DISABLE_COPY_MOVE(LastWords)

    /// Bytes read into `to`, at most `most`; 0: there are no more. Never waits.
    [[nodiscard]] qint64 read(char *to, qint64 most);
    void close();

private:
    int m_descriptor = -1;
};

} // namespace client
