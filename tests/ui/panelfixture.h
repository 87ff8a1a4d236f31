// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/client/clientbar.h"
#include "ui/client/clientpanel.h"
#include "ui/client/messagefield.h"
#include "ui/saved/keptfiles.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/troublebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

/// The client's panel as a test sees and uses it.
namespace panel {

using client::Phase;

inline const auto ownServer = QStringLiteral("ws://localhost:8000");

struct Fixture {
    Fixture()
        : panel(timeline, files)
    {
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("The panel is not shown.");
    }

    void be(Phase phase, const QString &error = {}, quint16 code = 0, const QString &reason = {})
    {
        panel.setState(
            {.phase = phase, .url = ownServer, .error = error, .closeCode = code, .closeReason = reason});
    }
    void typeUrl(const QString &url) const { this->url().setEditText(url); }
    [[nodiscard]] QComboBox &url() const { return *panel.findChild<QComboBox *>(QStringLiteral("url")); }
    [[nodiscard]] QPushButton &toggle() const
    {
        return *panel.findChild<QPushButton *>(QStringLiteral("connect"));
    }
    /// Where the last order to connect went.
    [[nodiscard]] QString target() const
    {
        return connects.isEmpty() ? QString()
                                  : connects.last().first().value<client::Config>().url.toString();
    }
    [[nodiscard]] QPushButton &remedy() const
    {
        return *trouble().findChild<QPushButton *>(QStringLiteral("action"));
    }
    [[nodiscard]] QPushButton &send() const
    {
        return *panel.findChild<QPushButton *>(QStringLiteral("send"));
    }
    [[nodiscard]] ui::MessageField &field() const { return *panel.findChild<ui::MessageField *>(); }
    [[nodiscard]] ui::TroubleBar &trouble() const { return *panel.findChild<ui::TroubleBar *>(); }
    [[nodiscard]] ui::StateLabel &state() const { return *panel.findChild<ui::StateLabel *>(); }

    [[nodiscard]] QStringList history() const { return panel.findChild<ui::ClientBar *>()->history(); }

    QTemporaryDir folder;
    ui::KeptFiles files{folder.path()};
    ui::Timeline timeline;
    ui::ClientPanel panel;
    QSignalSpy connects{&panel, &ui::ClientPanel::connectRequested};
    QSignalSpy disconnects{&panel, &ui::ClientPanel::disconnectRequested};
    QSignalSpy sends{&panel, &ui::ClientPanel::textRequested};
    QSignalSpy cancels{&panel, &ui::ClientPanel::cancelRequested};
    QSignalSpy aborts{&panel, &ui::ClientPanel::abortRequested};
    QSignalSpy stops{&panel, &ui::ClientPanel::stopReconnectingRequested};
    QSignalSpy follows{&panel, &ui::ClientPanel::followRedirectRequested};
    QSignalSpy adjustments{&panel, &ui::ClientPanel::adjustRequested};
};

} // namespace panel
