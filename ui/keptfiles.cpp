// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/keptfiles.h"

namespace ui {

KeptFiles::KeptFiles(const QString &folder)
    : m_historyFile(folder + QStringLiteral("/history.json"))
    , m_messagesFile(folder + QStringLiteral("/messages.json"))
    , m_connectionsFile(folder + QStringLiteral("/connections.json"))
{
}

QStringList KeptFiles::load()
{
    const client::JsonFile::Loaded history = m_historyFile.load();
    const client::JsonFile::Loaded messages = m_messagesFile.load();
    const client::JsonFile::Loaded connections = m_connectionsFile.load();
    m_history.restore(history.root);
    m_messages = client::SavedItems::fromJson(messages.root);
    m_connections = client::SavedItems::fromJson(connections.root);
    QStringList problems{history.problem, messages.problem, connections.problem};
    problems.removeAll(QString());
    return problems;
}

bool KeptFiles::saveHistory()
{
    const bool written = m_historyWriter.finish();
    m_error = written ? QString() : m_historyFile.errorString();
    return written;
}

bool KeptFiles::saveMessages() { return write(m_messagesFile, m_messages.toJson()); }

bool KeptFiles::saveConnections() { return write(m_connectionsFile, m_connections.toJson()); }

bool KeptFiles::write(client::JsonFile &file, const QJsonObject &root)
{
    const bool written = file.save(root);
    m_error = written ? QString() : file.errorString();
    return written;
}

} // namespace ui
