// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/config.h"
#include "ui/files/recorder.h"

#include <QString>

#include <optional>

namespace app {

enum class LogFormat : quint8 { Text, Json };

/// What the command line asked for.
struct Options {
    server::Config server;
    bool serverOnly = false;      ///< no window
    bool page = true;             ///< GET / is answered with the built-in page
    std::optional<LogFormat> log; ///< how events go to standard output; empty: they do not
    QStringList connect{}; ///< where the client connects to at once, each in a tab; empty: to the own server
    QString language{};    ///< as "de"; empty: the system's in the window, English without one

    QString record{}; ///< the file to record to; empty: none
    qint64 recordSize = ui::Recorder::DefaultRotateAt;
    std::optional<qint64> keepRows{};  ///< empty: as the settings say
    std::optional<qint64> keepBytes{}; ///< empty: as the settings say

    bool operator==(const Options &) const = default;
};

} // namespace app
