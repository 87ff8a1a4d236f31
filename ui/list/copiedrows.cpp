// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/copiedrows.h"

#include "ui/files/csvwriter.h"
#include "ui/files/tabwriter.h"

#include <utility>

namespace ui {

namespace {

QString csv() { return QStringLiteral("text/csv"); }

/// The second is what LibreOffice offers and takes.
QStringList tabSeparated()
{
    return {QStringLiteral("text/tab-separated-values"), QStringLiteral("application/x-libreoffice-tsvc")};
}

} // namespace

CopiedRows::CopiedRows(const QString &text, QList<Entry> entries)
    : m_entries(std::move(entries))
{
    setText(text);
}

QStringList CopiedRows::formats() const { return QMimeData::formats() + tabSeparated() + QStringList(csv()); }

bool CopiedRows::hasFormat(const QString &mimeType) const { return formats().contains(mimeType); }

QVariant CopiedRows::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (mimeType == csv()) {
        files::CsvWriter writer;
        return files::written(m_entries, writer);
    }
    if (tabSeparated().contains(mimeType)) {
        files::TabWriter writer;
        return files::written(m_entries, writer);
    }
    return QMimeData::retrieveData(mimeType, type);
}

} // namespace ui
