// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/pairing.h"

#include <QHostAddress>
#include <QStringList>

/// What two ends tell, in few words. Times are microseconds.
struct PairingBench {
    void started() { pairing.serverStarted(8000); }
    void connecting(qint64 at, quint64 connection = 1)
    {
        pairing.clientConnecting(moment(ui::Side::Client, ui::EntryKind::Connecting, at, connection));
    }
    void connected(qint64 at, quint64 connection = 1, quint16 port = 50'000, quint16 serverPort = 8000)
    {
        pairing.clientConnected(moment(ui::Side::Client, ui::EntryKind::ConnectionOpened, at, connection),
                                {QHostAddress(QHostAddress::LocalHost), port}, serverPort);
    }
    void accepted(qint64 at, quint64 connection = 7, quint16 port = 50'000)
    {
        pairing.serverAccepted(moment(ui::Side::Server, ui::EntryKind::ConnectionOpened, at, connection),
                               {QHostAddress(QHostAddress::LocalHost), port});
    }
    /// Both ends of one connection.
    void open(qint64 at = 0, quint64 client = 1, quint64 server = 7, quint16 port = 50'000)
    {
        connecting(at, client);
        accepted(at + 10, server, port);
        connected(at + 20, client, port);
    }
    void sent(qint64 at, qint64 size = 5, quint64 connection = 1)
    {
        add(moment(ui::Side::Client, ui::EntryKind::MessageSent, at, connection, size));
    }
    void received(qint64 at, qint64 size = 5, quint64 connection = 1)
    {
        add(moment(ui::Side::Client, ui::EntryKind::MessageReceived, at, connection, size));
    }
    void echoed(qint64 at, qint64 answeredAt, qint64 size = 5, quint64 connection = 7)
    {
        ui::Moment echo = moment(ui::Side::Server, ui::EntryKind::MessageReceived, at, connection, size);
        echo.answeredAt = answeredAt * 1000;
        add(echo);
    }
    void pushed(qint64 at, qint64 size = 5, quint64 connection = 7)
    {
        add(moment(ui::Side::Server, ui::EntryKind::MessageSent, at, connection, size));
    }
    void happened(ui::Side side, ui::EntryKind kind, qint64 at, quint64 connection)
    {
        add(moment(side, kind, at, connection));
    }
    [[nodiscard]] static ui::Moment moment(ui::Side side, ui::EntryKind kind, qint64 at, quint64 connection,
                                           qint64 size = 0)
    {
        return {.at = at * 1000, .size = size, .connection = connection, .kind = kind, .side = side};
    }
    void add(const ui::Moment &moment) { pairing.add(moment, sequence++); }

    /// "there/in server/back=round trip" in microseconds, 0 where not known; of all exchanges.
    [[nodiscard]] QStringList told() const
    {
        QStringList all;
        for (quint64 i = pairing.exchanges().begin(); i < pairing.exchanges().end(); ++i) {
            const ui::Exchange &one = pairing.exchanges().at(i);
            all.append(QStringLiteral("%1/%2/%3=%4")
                           .arg(one.wayThere() / 1000)
                           .arg(one.inServer() / 1000)
                           .arg(one.wayBack() / 1000)
                           .arg(one.roundTrip() / 1000));
        }
        return all;
    }

    ui::Pairing pairing;
    quint64 sequence = 0;
};
