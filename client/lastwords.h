// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QtGlobal>

class QTcpSocket;

namespace client {

/// Reads what had come over a connection before it broke: at the first write that fails Qt forgets what its
/// socket holds, and closes it, whatever is still unread in the operating system.
///
/// A server that has had enough of a large message sends its reason and a Close, and ends the connection;
/// what of the message is still on its way is answered with a reset then, and the next write fails. So this
/// keeps a second handle on the connection: it must be closed with the socket, or the connection stays.
/// Outside of Unix, and behind a proxy, there is only what the socket holds.
class LastWords
{
public:
    /// `socket` is connected, encrypted already where it is to be, and outlives this.
    explicit LastWords(QTcpSocket &socket);
    ~LastWords() { close(); }
    Q_DISABLE_COPY_MOVE(LastWords)

    /// To be called within the socket's errorOccurred(): a little later it has forgotten what it holds, and
    /// cannot decrypt any more. It may tell readyRead() within this function.
    void rescue();

    /// Bytes read into `to`, at most `most`; 0: there are no more. Never waits.
    [[nodiscard]] qint64 read(char *to, qint64 most);
    void close();

private:
    void keep();
    [[nodiscard]] qint64 receive(char *to, qint64 most) const;

    QTcpSocket &m_socket;
    bool m_isEncrypted;
    int m_descriptor = -1;
    QByteArray m_rescued;
};

} // namespace client
