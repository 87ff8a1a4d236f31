// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/peerobject.h"

#include "ui/files/jsontext.h"

namespace ui::files {

void appendPeer(QByteArray &out, const server::Peer &peer)
{
    JsonObjectWriter object(out);
    object.string("address", peer.address.toString());
    object.number("port", peer.port);
    object.string("path", peer.path);
    if (!peer.origin.isEmpty())
        object.string("origin", peer.origin);
    if (!peer.userAgent.isEmpty())
        object.string("userAgent", peer.userAgent);
    if (!peer.subprotocol.isEmpty())
        object.string("subprotocol", peer.subprotocol);
    object.close();
}

std::shared_ptr<const server::Peer> peerOf(const QJsonObject &object)
{
    server::Peer peer;
    peer.address = QHostAddress(object.value(QLatin1String("address")).toString());
    peer.port = static_cast<quint16>(object.value(QLatin1String("port")).toInt());
    peer.path = object.value(QLatin1String("path")).toString();
    peer.origin = object.value(QLatin1String("origin")).toString();
    peer.userAgent = object.value(QLatin1String("userAgent")).toString();
    peer.subprotocol = object.value(QLatin1String("subprotocol")).toString();
    return std::make_shared<const server::Peer>(std::move(peer));
}

} // namespace ui::files
