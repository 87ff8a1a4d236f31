// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/saved/keptfiles.h"

namespace ui {

KeptFiles::KeptFiles(const QString &folder)
    : m_historyFile(folder + QStringLiteral("/history.json"))
    , m_messages(folder + QStringLiteral("/messages.json"))
    , m_connections(folder + QStringLiteral("/connections.json"))
{
}

QStringList KeptFiles::load()
{
    const client::JsonFile::Loaded history = m_historyFile.load();
    m_history.restore(history.root);
    QStringList problems{history.problem, m_messages.load(), m_connections.load()};
    problems.removeAll(QString());
    return problems;
}

} // namespace ui
