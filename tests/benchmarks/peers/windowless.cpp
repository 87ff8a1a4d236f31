// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// The echo server with its log going to the store, as in the window, but without the window.

#include "server/echoserver.h"
#include "ui/timeline/intake.h"
#include "ui/timeline/timeline.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        qCritical("Usage: windowless PORT");
        return 2;
    }
    ui::Timeline timeline;
    ui::Intake intake(timeline);
    server::EchoServer server;
    QObject::connect(&server, &server::EchoServer::eventsHappened, &intake, &ui::Intake::takeServerEvents);
    QObject::connect(&intake, &ui::Intake::behindChanged, &server, &server::EchoServer::setReaderBehind);
    QObject::connect(&server, &server::EchoServer::statusChanged, &server, [](const server::Status &status) {
        if (!status.error.isEmpty())
            qCritical("%s", qPrintable(status.error));
    });
    server::Config config;
    config.port = QByteArray(argv[1]).toUShort();
    server.start(config);
    return QCoreApplication::exec();
}
