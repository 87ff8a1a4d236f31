// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/client/clientactions.h"
#include "ui/client/clientpanel.h"
#include "ui/client/clienttabs.h"
#include "ui/saved/keptfiles.h"
#include "ui/timeline/timeline.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

class TestClientActions : public QObject
{
    Q_OBJECT

private slots:
    void closesNoTabThatIsAlone();
    void actsOnTheClientInTheCurrentTab();
    void allowsWhatTheCurrentTabsStateAllows();
    void leavesTheTabsAloneWhileTheClientIsAway();
};

namespace {

struct Fixture {
    static client::State connected()
    {
        return {.phase = client::Phase::Connected, .url = QStringLiteral("ws://localhost:8000")};
    }

    QTemporaryDir folder;
    ui::KeptFiles files{folder.path()};
    ui::Timeline timeline;
    QMenuBar bar;
    QAction showLog;
    ui::WindowActions actions{bar, showLog};
    ui::ClientTabs tabs{timeline, files};
    ui::ClientActions clientActions{actions, tabs};
};

} // namespace

void TestClientActions::closesNoTabThatIsAlone()
{
    Fixture f;
    f.clientActions.enable(true);
    QVERIFY(!f.actions.closeTab->isEnabled());
    f.actions.newTab->trigger();
    QVERIFY(f.actions.closeTab->isEnabled());
    f.actions.closeTab->trigger();
    QVERIFY(!f.actions.closeTab->isEnabled());
    QCOMPARE(f.tabs.count(), 1);
}

void TestClientActions::actsOnTheClientInTheCurrentTab()
{
    Fixture f;
    ui::ClientPanel &first = f.tabs.current();
    first.setState(Fixture::connected());
    f.actions.newTab->trigger();
    f.tabs.current().setState(Fixture::connected());
    const QSignalSpy ofFirst(&first, &ui::ClientPanel::disconnectRequested);
    const QSignalSpy ofSecond(&f.tabs.current(), &ui::ClientPanel::disconnectRequested);
    f.actions.disconnectClient->trigger();
    QCOMPARE(ofSecond.size(), 1);
    QCOMPARE(ofFirst.size(), 0);
    f.actions.nextTab->trigger();
    f.actions.disconnectClient->trigger();
    QCOMPARE(ofFirst.size(), 1);
}

void TestClientActions::allowsWhatTheCurrentTabsStateAllows()
{
    Fixture f;
    f.tabs.current().setState(Fixture::connected());
    QVERIFY(f.actions.disconnectClient->isEnabled());
    f.actions.newTab->trigger();
    QVERIFY(!f.actions.disconnectClient->isEnabled());
    f.actions.previousTab->trigger();
    QVERIFY(f.actions.disconnectClient->isEnabled());
}

void TestClientActions::leavesTheTabsAloneWhileTheClientIsAway()
{
    Fixture f;
    f.actions.newTab->trigger();
    f.clientActions.enable(false);
    for (const QAction *action : {f.actions.newTab, f.actions.closeTab, f.actions.nextTab})
        QVERIFY(!action->isEnabled());
    f.tabs.setCurrentIndex(0);
    QVERIFY(!f.actions.newTab->isEnabled());
}

ECHOBENCH_MAIN(TestClientActions)
#include "tst_clientactions.moc"
