// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/saved/keptitems.h"

namespace ui {

KeptItems::KeptItems(const QString &path)
    : m_file(path)
{
}

QString KeptItems::load()
{
    const client::JsonFile::Loaded loaded = m_file.load();
    m_saved = client::SavedItems::fromJson(loaded.root);
    return loaded.problem;
}

bool KeptItems::write() { return m_file.save(m_saved.toJson()); }

} // namespace ui
