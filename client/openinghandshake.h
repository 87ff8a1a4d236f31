// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/config.h"
#include "client/handshakeinfo.h"
#include "client/responsebody.h"
#include "server/wire/handshake.h"
#include "server/wire/headscanner.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QRandomGenerator>
#include <QString>
#include <QUrl>

namespace client {

/// The client's side of one opening handshake as bytes: the request, and the verdict on what comes back
/// (RFC 6455 section 4.1). It knows no socket and no time.
class OpeningHandshake
{
public:
    enum class State : quint8 {
        Unsendable, ///< the request cannot be made: errorString()
        NeedMore,
        Opened,
        Refused, ///< an HTTP answer other than 101, with its body
        Failed,  ///< no HTTP, or a 101 against the protocol: errorString()
    };

    /// The longest head that an answer may have.
    static constexpr qsizetype LongestHead = 64 << 10;

    explicit OpeningHandshake(const Config &config, QRandomGenerator &random = *QRandomGenerator::system());

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString errorString() const { return m_error; }

    /// Takes what came from the server. What follows the head of a 101 is kept: earlyFrames().
    void add(QByteArrayView bytes);
    /// The connection has ended: nothing more will come.
    void finish();
    /// Nothing more is waited for: a refusal is one without its body's end. True: it is one.
    [[nodiscard]] bool giveUp();

    [[nodiscard]] const HandshakeInfo &info() const { return m_info; }
    [[nodiscard]] const QByteArray &earlyFrames() const { return m_buffer; } ///< after Opened
    /// Where the server's refusal points to, as a ws or wss address; empty: nowhere.
    [[nodiscard]] QUrl redirect() const;

private:
    void readHeads();
    [[nodiscard]] bool readHead();
    void judge(const wire::ResponseHead &head);
    void fail(const QString &why);

    wire::UpgradeRequest m_request;
    State m_state = State::NeedMore;
    QString m_error;
    HandshakeInfo m_info;
    QByteArray m_buffer;
    wire::HeadScanner m_scanner{LongestHead};
    bool m_inBody = false;
    ResponseBody m_body;
};

} // namespace client
