// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace ui::files {

/// Appends who connected as a JSON object.
void appendPeer(QByteArray &out, const server::Peer &peer);
/// From such an object; what is missing there is empty.
[[nodiscard]] std::shared_ptr<const server::Peer> peerOf(const QJsonObject &object);

} // namespace ui::files
