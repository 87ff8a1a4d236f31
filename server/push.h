// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>

namespace server {

/// A message that the server sends of its own accord, and to whom.
struct Push {
    QByteArray payload{}; ///< UTF-8 for a text
    bool binary = false;
    bool toAll = false;  ///< to every open connection
    QList<quint64> to{}; ///< else to these; one that has ended meanwhile is passed over
};

} // namespace server

Q_DECLARE_METATYPE(server::Push)
