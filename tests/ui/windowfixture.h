// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/state.h"
#include "server/status.h"
#include "ui/client/messagefield.h"
#include "ui/mainwindow.h"
#include "ui/timeline/timeline.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

/// The window as a test sees and uses it, with settings of its own.
namespace window {

struct Fixture {
    /// `saved`: what an earlier run left in that file.
    explicit Fixture(const QByteArray &saved = {}, const QString &fileName = QStringLiteral("settings.ini"))
    {
        if (!saved.isEmpty()) {
            QFile file(folder.filePath(fileName));
            if (!file.open(QIODevice::WriteOnly) || file.write(saved) < 0)
                qFatal("Cannot write what an earlier run left.");
        }
        open();
    }

    void open()
    {
        window.reset();
        settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")),
                                               QSettings::IniFormat);
        window = std::make_unique<ui::MainWindow>(timeline, *settings);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window is not active.");
    }

    [[nodiscard]] QAction &action(const QString &text) const
    {
        for (QAction *candidate : actions()) {
            if (candidate->text().remove(QLatin1Char('&')) == text)
                return *candidate;
        }
        qFatal("There is no action \"%s\".", qPrintable(text));
    }
    [[nodiscard]] QList<QAction *> actions() const
    {
        QList<QAction *> all;
        for (const QAction *menu : window->menuBar()->actions()) {
            for (QAction *candidate : menu->menu()->actions()) {
                if (!candidate->isSeparator())
                    all.append(candidate);
            }
        }
        return all;
    }
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        return *window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ui::MessageField &field() const { return *window->findChild<ui::MessageField *>(); }

    QTemporaryDir folder;
    ui::Timeline timeline;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<ui::MainWindow> window;
};

inline server::Status listening()
{
    server::Status status;
    status.phase = server::Phase::Listening;
    status.port = 8000;
    status.url = QStringLiteral("ws://localhost:8000");
    return status;
}

inline client::State connected()
{
    return {.phase = client::Phase::Connected, .url = QStringLiteral("ws://localhost:8000")};
}

} // namespace window
