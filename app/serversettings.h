// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"

class QSettings;

namespace app {

/// What the user has chosen for the server in the window, from one run to the next. What cannot be read, or
/// is beyond what may be chosen, is as if it had never been written.
[[nodiscard]] server::Config readServerSettings(const QSettings &settings, const server::Config &defaults);

/// The files that the server spoke TLS by when that was last switched on, whether or not it is now; of the
/// self-signed certificate there are none.
[[nodiscard]] server::Tls readTlsFiles(const QSettings &settings);

/// Writes what differs between the two: what the command line alone has changed for this run is not kept.
void writeServerSettings(QSettings &settings, const server::Config &before, const server::Config &after);

} // namespace app
