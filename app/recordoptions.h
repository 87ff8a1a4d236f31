// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QCommandLineParser;

namespace app {

struct Options;

/// Adds the options that say what is recorded to a file, and how much the window keeps.
void addRecordOptions(QCommandLineParser &parser);

/// Reads them into `options`. Returns a sentence about the first that is wrong, else an empty one.
[[nodiscard]] QString readRecordOptions(const QCommandLineParser &parser, Options &options);

} // namespace app
