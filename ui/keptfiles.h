// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/jsonfile.h"
#include "client/compose/saveditems.h"
#include "client/compose/senthistory.h"
#include "ui/historywriter.h"

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
    [[nodiscard]] client::SavedItems &messages() { return m_messages; }
    [[nodiscard]] client::SavedItems &connections() { return m_connections; }

    /// Writes what historyWriter() has not written yet. False: errorString() says why not.
    bool saveHistory();
    bool saveMessages();
    bool saveConnections();
    [[nodiscard]] const QString &errorString() const { return m_error; }

private:
    bool write(client::JsonFile &file, const QJsonObject &root);

    client::JsonFile m_historyFile;
    client::JsonFile m_messagesFile;
    client::JsonFile m_connectionsFile;
    client::SentHistory m_history;
    client::SavedItems m_messages;
    client::SavedItems m_connections;
    HistoryWriter m_historyWriter{m_historyFile, m_history};
    QString m_error;
};

} // namespace ui
