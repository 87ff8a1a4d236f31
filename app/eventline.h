// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/options.h"
#include "server/event.h"

#include <QByteArray>
#include <QDateTime>

namespace app {

/// One event as one line for a log: a sentence, or a JSON object with the whole message. Ends with a line
/// feed.
[[nodiscard]] QByteArray eventLine(const server::Event &event, const QDateTime &time, LogFormat format);

} // namespace app
