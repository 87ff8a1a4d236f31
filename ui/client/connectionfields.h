// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/importedcommand.h"
#include "client/compose/savedconnection.h"
#include "client/config.h"

#include <QString>
#include <QStringList>

namespace ui {

/// What is kept of a connection's options between two starts, and in a file of saved connections.
[[nodiscard]] client::SavedConnection savedConnectionOf(const client::Config &config, bool keepSecrets);
[[nodiscard]] client::Config configOf(const client::SavedConnection &saved);

/// Whether there is something in it that is not written unless the user says so.
[[nodiscard]] bool hasSecrets(client::SavedConnection connection);

/// The address without the password in it, if any.
[[nodiscard]] QString withoutPassword(const QString &url);

/// The options of `before` with what a pasted command line says in the place of what such a line can say.
[[nodiscard]] client::Config configOf(const client::ImportedCommand &command, const client::Config &before);

/// What became of such a line, for the user.
[[nodiscard]] QString importSentence(const client::ImportedCommand &command);

/// The sections of the options that differ from the defaults, in words; empty: none does.
[[nodiscard]] QStringList changedOptions(const client::Config &config);

/// "AB:CD:..." of a SHA-256 fingerprint.
[[nodiscard]] QString fingerprintText(const QByteArray &fingerprint);

} // namespace ui
