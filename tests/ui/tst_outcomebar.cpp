// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/state.h"
#include "ui/outcomebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using client::Phase;
using ui::Remedy;

class TestOutcomeBar : public QObject
{
    Q_OBJECT

private slots:
    void staysAwayWhileAllIsWell();
    void keepsTheReasonDuringTheNextAttempt();
    void saysNothingAboutWhatTheUserDid();
    void offersTheRemedyOfWhatItReports();
    void goesWithWhatItWasAbout();
};

namespace {

const client::State failed{.phase = Phase::Disconnected, .error = QStringLiteral("Nobody is there.")};

} // namespace

void TestOutcomeBar::staysAwayWhileAllIsWell()
{
    ui::OutcomeBar bar;
    bar.setState({.phase = Phase::Connected}, false);
    QVERIFY(bar.sentence().isEmpty());
}

void TestOutcomeBar::keepsTheReasonDuringTheNextAttempt()
{
    ui::OutcomeBar bar;
    bar.setState(failed, false);
    bar.setState({.phase = Phase::Connecting}, false);
    QVERIFY(!bar.isHidden() && bar.sentence().contains(failed.error));
    bar.setState({.phase = Phase::Connected}, false);
    QVERIFY(bar.isHidden());
}

void TestOutcomeBar::saysNothingAboutWhatTheUserDid()
{
    ui::OutcomeBar bar;
    bar.setState(failed, true);
    QVERIFY(bar.isHidden());
}

void TestOutcomeBar::offersTheRemedyOfWhatItReports()
{
    ui::OutcomeBar bar;
    const QSignalSpy chosen(&bar, &ui::OutcomeBar::remedyChosen);
    bar.report(QStringLiteral("There is no connection."), Remedy::ConnectAgain);
    bar.findChild<QPushButton *>(QStringLiteral("action"))->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Remedy>(), Remedy::ConnectAgain);
}

void TestOutcomeBar::goesWithWhatItWasAbout()
{
    ui::OutcomeBar bar;
    bar.report(QStringLiteral("There is no connection."));
    bar.forget();
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(TestOutcomeBar)
#include "tst_outcomebar.moc"
