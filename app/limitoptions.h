// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QCommandLineParser;

namespace server {
struct Config;
}

namespace app {

/// Adds the options that say who may connect to the server and how much a peer may ask of it.
void addLimitOptions(QCommandLineParser &parser);

/// Reads them into `config`. Returns a sentence about the first that is wrong, else an empty one.
[[nodiscard]] QString readLimitOptions(const QCommandLineParser &parser, server::Config &config);

} // namespace app
