// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/entry.h"

#include <QList>
#include <QMimeData>
#include <QString>

namespace ui {

/// Rows on the clipboard: as a text for people, and as columns for spreadsheets, which are written when
/// somebody asks for them.
class CopiedRows : public QMimeData
{
    Q_OBJECT

public:
    /// The `at` of the entries counts nanoseconds since 1970 (UTC).
    CopiedRows(const QString &text, QList<Entry> entries);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    const QList<Entry> m_entries;
};

} // namespace ui
