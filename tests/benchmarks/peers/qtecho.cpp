// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// Qt's own "Echo Server" example without a window: the plainest server one writes with QWebSocketServer.

#include <QCoreApplication>
#include <QHostAddress>
#include <QWebSocket>
#include <QWebSocketServer>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QWebSocketServer server(QStringLiteral("Echo Server"), QWebSocketServer::NonSecureMode);
    if (argc != 2 || !server.listen(QHostAddress::LocalHost, QByteArray(argv[1]).toUShort())) {
        qCritical("Usage: qtecho PORT (%s)", qPrintable(server.errorString()));
        return 1;
    }
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&server] {
        QWebSocket *const socket = server.nextPendingConnection();
        QObject::connect(socket, &QWebSocket::textMessageReceived, socket, [socket](const QString &message) {
            socket->sendTextMessage(QStringLiteral("Echo: ") + message);
        });
        QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket,
                         [socket](const QByteArray &message) { socket->sendBinaryMessage(message); });
        QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    });
    return QCoreApplication::exec();
}
