// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/jsonfile.h"
#include "client/compose/saveditems.h"

#include <QString>

namespace ui {

/// Saved items of one kind, and the file that they are kept in.
class KeptItems
{
public:
    explicit KeptItems(const QString &path);

    /// Reads the file; a sentence tells what could not be read and what became of it, empty: all could.
    [[nodiscard]] QString load();
    /// False: errorString() says why it cannot be written.
    [[nodiscard]] bool write();
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }

    /// A change is kept once write() has written it.
    [[nodiscard]] client::SavedItems &saved() { return m_saved; }

private:
    client::JsonFile m_file;
    client::SavedItems m_saved;
};

} // namespace ui
