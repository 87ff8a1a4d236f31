// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/icons.h"

#include "ui/widgets/svgiconengine.h"

#include <QHash>

#include <memory>

namespace ui {

namespace {

/// What the freedesktop icon naming specification (and Breeze and Adwaita) call it; empty: they do not.
QString themeName(const QString &name)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("copy"), QStringLiteral("edit-copy")},
        {QStringLiteral("start"), QStringLiteral("media-playback-start")},
        {QStringLiteral("stop"), QStringLiteral("media-playback-stop")},
        {QStringLiteral("pause"), QStringLiteral("media-playback-pause")},
        {QStringLiteral("clear"), QStringLiteral("edit-clear")},
        {QStringLiteral("save"), QStringLiteral("document-save")},
        {QStringLiteral("search"), QStringLiteral("edit-find")},
        {QStringLiteral("warning"), QStringLiteral("dialog-warning")},
        {QStringLiteral("close"), QStringLiteral("window-close")},
        {QStringLiteral("settings"), QStringLiteral("preferences-system")},
        {QStringLiteral("server"), QStringLiteral("network-server")},
    };
    return names.value(name);
}

} // namespace

QIcon icon(const char *name)
{
    const QString key = QString::fromLatin1(name);
    const QString theme = themeName(key);
    if (!theme.isEmpty() && QIcon::hasThemeIcon(theme))
        return QIcon::fromTheme(theme);
    auto engine = std::make_unique<SvgIconEngine>(QStringLiteral(":/icons/%1.svg").arg(key));
    return engine->isNull() ? QIcon() : QIcon(engine.release());
}

} // namespace ui
