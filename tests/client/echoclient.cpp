// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// echoclient URL: connects with client::Client, sends back whatever arrives as it came, and ends when the
// connection does. The exit code is 0 where there was one.

#include "client/client.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: echoclient URL\n", stderr);
        return 2;
    }
    client::Client client;
    QObject::connect(&client, &client::Client::stateChanged, &application, [](const client::State &state) {
        if (state.phase != client::Phase::Disconnected)
            return;
        if (!state.error.isEmpty())
            std::fprintf(stderr, "%s\n", qPrintable(state.error));
        QCoreApplication::exit(state.closeCode == 0 ? 1 : 0);
    });
    client.connectTo({.url = QUrl(arguments.at(1)), .echo = true});
    return QCoreApplication::exec();
}
