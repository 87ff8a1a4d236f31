// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/jsonfile.h"
#include "client/compose/senthistory.h"
#include "ui/client/historywriter.h"
#include "ui/saved/keptitems.h"

#include <QString>
#include <QStringList>

namespace ui {

/// What the user's messages and connections are kept in from one start to the next: JSON files in one folder,
/// beside the settings.
class KeptFiles
{
public:
    explicit KeptFiles(const QString &folder);

    /// Reads all of them. Sentences tell what could not be read and what became of it; nothing of it stops
    /// the start.
    [[nodiscard]] QStringList load();

    [[nodiscard]] client::SentHistory &history() { return m_history; }
    [[nodiscard]] HistoryWriter &historyWriter() { return m_historyWriter; }
    [[nodiscard]] KeptItems &messages() { return m_messages; }
    [[nodiscard]] KeptItems &connections() { return m_connections; }

    /// Writes what historyWriter() has not written yet. False: errorString() says why not.
    [[nodiscard]] bool saveHistory() { return m_historyWriter.finish(); }
    [[nodiscard]] QString errorString() const { return m_historyFile.errorString(); }

private:
    client::JsonFile m_historyFile;
    client::SentHistory m_history;
    HistoryWriter m_historyWriter{m_historyFile, m_history};
    KeptItems m_messages;
    KeptItems m_connections;
};

} // namespace ui
