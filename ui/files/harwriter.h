// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/isotime.h"
#include "ui/files/writer.h"

#include <QString>

namespace ui::files {

/// HAR 1.2 with the messages in `_webSocketMessages`, as Chrome's network panel writes and reads it: one
/// HTTP request a connection.
///
/// It must be given all entries of a connection one after the other: see grouped.h. "send" is what the
/// client sent, whichever side saw it. Pings and pongs have no place there; moments are cut to microseconds.
class HarWriter : public Writer
{
public:
    void begin(QByteArray &out, quint64 letGo) override;
    bool add(QByteArray &out, const Entry &entry) override;
    void end(QByteArray &out) override;

private:
    void open(QByteArray &out);
    void close(QByteArray &out);
    void addMessage(QByteArray &out, const Entry &entry);
    void appendRequest(QByteArray &out) const;
    [[nodiscard]] QString urlOf(const Entry &opened) const;

    IsoTime m_time;
    quint64 m_connection = 0; ///< 0: none
    Side m_side = Side::Client;
    QString m_url;
    std::shared_ptr<const server::Peer> m_peer;
    Entry m_closed;       ///< how the connection ended, if it is that kind
    qint64 m_started = 0; ///< nanoseconds since 1970, as below
    qint64 m_last = 0;
    bool m_opened = false; ///< what never opened is no connection
    bool m_open = false;   ///< its request has been begun
    bool m_firstRequest = true;
    bool m_firstMessage = true;
    quint16 m_serverPort = 0;
    bool m_secure = false;
};

} // namespace ui::files
