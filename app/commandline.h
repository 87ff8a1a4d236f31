// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/options.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What reading the command line came to: options to run with, or a text to print and an exit code.
struct CommandLine {
    std::optional<Options> options;
    QString text;     ///< without options: for standard output if exitCode is 0, else for standard error
    int exitCode = 0; ///< 2: the arguments were bad
};

/// Reads the arguments; the first one is the program's name. `languages` are the ones that --language takes.
/// `base` is what holds where the arguments say nothing about the server.
/// Pure: prints nothing, needs no application object.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments, const QStringList &languages,
                                           const server::Config &base = {});

} // namespace app
