// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace client {

/// What an option of curl, websocat or wscat means for a connection.
enum class CommandOption : quint8 {
    Unknown,
    Harmless, ///< says nothing about the connection, or nothing that is not so anyway
    Foreign,  ///< known, but of no use for a WebSocket here: it is listed
    Url,
    Header,
    Origin,
    Subprotocol,
    Cookie,
    UserAgent,
    Referer,
    BasicAuth,
    Bearer,
    Insecure,
    Proxy,
    SocksProxy,
    ProxyAuth,
    CaFile,
    Certificate,
    Key,
    KeyPassword,
    Timeout, ///< seconds
};

/// An option of a program: its names, whether a value follows, and its meaning.
struct CommandOptionEntry {
    char16_t shortName = 0; ///< 0: none
    QStringView longName{};
    bool hasValue = false;
    CommandOption meaning = CommandOption::Unknown;
};

/// The programs whose command lines are understood.
enum class CommandProgram : quint8 { None, Curl, Websocat, Wscat };

/// The program of that name, with or without its path and ".exe".
[[nodiscard]] CommandProgram commandProgram(QStringView word);

/// The program's option of that name; one without a value and of unknown meaning where there is none.
[[nodiscard]] CommandOptionEntry longOption(CommandProgram program, QStringView name);
[[nodiscard]] CommandOptionEntry shortOption(CommandProgram program, QChar name);

} // namespace client
