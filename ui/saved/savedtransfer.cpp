// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/saved/savedtransfer.h"

#include "client/compose/jsonfile.h"
#include "ui/saved/savedkind.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SavedTransfer)
};

} // namespace

SavedImport importSaved(SavedKind &kind, const QString &path)
{
    const client::JsonFile::Loaded file = client::JsonFile(path).peek();
    if (!file.problem.isEmpty())
        return {.said = file.problem};
    const client::SavedItems others = client::SavedItems::fromJson(file.root);
    const QList<client::SavedItem> &items = others.items();
    const auto fits = [&kind](const client::SavedItem &item) { return kind.fits(item.fields); };
    if (items.isEmpty() || !std::all_of(items.cbegin(), items.cend(), fits))
        return {.said = kind.words().foreign.arg(QDir::toNativeSeparators(path))};
    client::SavedItems after = kind.items();
    const client::SavedItems::Merged merged = after.merge(others);
    return {.after = after,
            .said = Words::tr("%1 added, %2 of them under another name; %3 were there already.")
                        .arg(merged.added + merged.renamed)
                        .arg(merged.renamed)
                        .arg(merged.same)};
}

QString exportSaved(SavedKind &kind, const QString &path)
{
    client::SavedItems shared = kind.items();
    const QList<client::SavedItem> all = shared.items();
    for (const client::SavedItem &item : all)
        shared.put({.folder = item.folder, .name = item.name, .fields = kind.shared(item.fields)});
    client::JsonFile file(path, 1, client::JsonFile::Privacy::Shared);
    if (!file.save(shared.toJson()))
        return file.errorString();
    const QString written = Words::tr("All were written to %1.").arg(QDir::toNativeSeparators(path));
    const QString hint = kind.words().shareHint;
    return hint.isEmpty() ? written : written % QLatin1Char(' ') % hint;
}

} // namespace ui
