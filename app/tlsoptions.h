// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QCommandLineParser;

namespace server {
struct Config;
}

namespace app {

/// Adds the options that give the server its certificate.
void addTlsOptions(QCommandLineParser &parser);

/// Reads them into `config`. Returns a sentence about what is wrong, else an empty one.
[[nodiscard]] QString readTlsOptions(const QCommandLineParser &parser, server::Config &config);

/// Says in `config` where the self-signed certificate is kept, if it asks for one: among the user's
/// application data.
void locateSelfSignedCertificate(server::Config &config);

} // namespace app
