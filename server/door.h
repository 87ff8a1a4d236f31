// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/headscanner.h"
#include "server/wire/refusal.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace wire {
struct RequestHead;
}

namespace server {

struct Config;
class Journal;

/// Where a TCP connection says what it wants: lets a WebSocket handshake pass, and answers anything else in
/// HTTP.
///
/// Lives in its worker's thread and deletes itself when the connection has passed or ended.
class Door : public QObject
{
    Q_OBJECT

public:
    /// Takes over `descriptor`.
    Door(qintptr descriptor, const Config &config, Journal &journal, QObject *parent);
    ~Door() override;

signals:
    /// A correct opening handshake; its bytes can still be read from `socket`, which the receiver owns.
    void passed(QTcpSocket *socket);

private:
    void onReadyRead();
    void judge(const QByteArray &bytes);
    void answerPlain(const wire::RequestHead &head);
    void refuse(const wire::Refusal &refusal, const QByteArray &requestLine);
    void answer(int status, const QByteArray &response, const QByteArray &requestLine);
    void pass();

    struct Disposal {
        void operator()(QTcpSocket *socket) const;
    };

    const Config &m_config;
    Journal &m_journal;
    std::unique_ptr<QTcpSocket, Disposal> m_socket;
    wire::HeadScanner m_scanner;
    QTimer m_deadline; ///< of the request, then of the answer
    bool m_answered = false;
};

} // namespace server
