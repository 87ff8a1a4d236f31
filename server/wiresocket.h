// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/event.h"
#include "server/liveness.h"
#include "server/transport.h"
#include "server/wire/framereader.h"

#include <QByteArray>
#include <QTcpSocket>

#include <memory>
#include <span>

namespace server {

struct Context;
struct Entrant;

/// What a QWebSocket takes for its TCP socket: between it and the real transport, every frame is checked.
///
/// To Qt this is a connected, unbuffered QTcpSocket. What the peer sends runs through wire::FrameReader
/// first, so that QWebSocket sees only whole, valid, unmasked messages, one per readyRead(). All of them look
/// binary to it, since its detour over UTF-16 costs time and swallows a byte order mark: messageIsText() says
/// what a message really is, and sendNextAsText() what the next one sent shall be. Pings, pongs and fragments
/// end here.
///
/// A peer that does not read its echoes is not read from: that is all there is to back-pressure. close() is
/// RFC 6455's closing handshake: what is queued goes out, then the peer's Close and the end of its stream are
/// awaited.
///
/// Belongs to its worker's thread, which calls tick() now and then. Deletes itself once the connection has
/// ended.
class WireSocket final : public QTcpSocket, private Transport::Owner
{
    Q_OBJECT

public:
    /// How the connection ended, in the terms of RFC 6455 sections 7.1.5 and 7.1.6.
    struct Ending {
        quint16 code = 1006;
        QString reason{};
        Cause cause = Cause::None;
    };

    /// Takes over what came through the door. `id` becomes the peer's name.
    WireSocket(Entrant entrant, quint64 id, const Context &context, QObject *parent);
    ~WireSocket() override;

    /// The handshake has been answered: from here on the stream is frames. Delivers what has come already.
    void begin();
    /// Ends the connection at once, and what is queued with it.
    void drop(Cause cause);

    /// Whether the message being delivered is a text.
    [[nodiscard]] bool messageIsText() const { return m_messageIsText; }
    /// Has the next message that QWebSocket sends go out as a text.
    void sendNextAsText() { m_nextIsText = true; }

    [[nodiscard]] const Ending &ending() const { return m_ending; }
    /// The peer is not read from, since it does not read.
    [[nodiscard]] bool isHeldBack() const { return m_isHeldBack; }

    /// Ends what has taken too long, and pings. `now` is a stamp of wire::now().
    void tick(qint64 now);

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    void close() override;
    void disconnectFromHost() override { close(); }

signals:
    /// The peer broke a rule; the receiver closes with this code and reason.
    void violated(quint16 code, const QString &reason);
    /// isHeldBack() has changed.
    void heldBackChanged(bool heldBack);

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Phase : quint8 { Handshake, Open, Closing, Ended };

    void onReadable() override;
    void onProgress() override;
    void onBroken() override;

    void process(std::span<char> input);
    void handle(const wire::FrameEvent &event);
    void present(QByteArrayView frame);
    void onClose(const wire::FrameEvent &event);
    void answerPing(QByteArrayView payload);
    void sendPing(qint64 now);
    void answerClose();
    void startFrame(const char *data, qint64 size);
    void holdBack(bool heldBack);
    void startClosing();
    void finish();
    void end();

    std::unique_ptr<Transport> m_transport;
    const Context &m_context;
    wire::FrameReader m_reader;
    QByteArray m_held;      ///< received, not yet looked at
    QByteArray m_head;      ///< the handshake's request, until it is answered
    QByteArrayView m_shown; ///< what QWebSocket may read now
    Liveness m_liveness;
    qint64 m_frameLeft = 0; ///< bytes still to come of the frame that QWebSocket is writing
    qint64 m_deadline = 0;  ///< of the closing handshake
    Ending m_ending;
    Phase m_phase = Phase::Handshake;
    bool m_messageIsText = false;
    bool m_patchesOpcode = false; ///< the next octet read begins a text, to be shown as binary
    bool m_nextIsText = false;
    bool m_isHeldBack = false;
    bool m_isProcessing = false;
    bool m_closeSent = false;
    bool m_closeReceived = false;
    bool m_skipsFrame = false; ///< what QWebSocket is writing is replaced
};

} // namespace server
