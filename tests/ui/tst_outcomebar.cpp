// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/state.h"
#include "server/wire/clock.h"
#include "tests/testprogram.h"
#include "ui/client/outcomebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
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
    void countsDownToTheNextAttempt();
    void staysDismissedWhileItCountsDown();
    void leavesWhatWasToldMeanwhile();
};

namespace {

const client::State failed{.phase = Phase::Disconnected, .error = QStringLiteral("Nobody is there.")};

client::State waiting(qint64 milliseconds)
{
    return {.phase = Phase::Waiting,
            .error = QStringLiteral("Nobody is there."),
            .attempt = 1,
            .retryAt = wire::now() + milliseconds * 1'000'000};
}

/// Until the countdown goes on.
bool tick(const ui::OutcomeBar &bar)
{
    return QSignalSpy(bar.findChild<QTimer *>(), &QTimer::timeout).wait();
}

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

void TestOutcomeBar::countsDownToTheNextAttempt()
{
    ui::OutcomeBar bar;
    bar.setState(waiting(1'100), false);
    QVERIFY2(bar.sentence().contains(QStringLiteral("in 2 s")), qPrintable(bar.sentence()));
    QTRY_VERIFY2(bar.sentence().contains(QStringLiteral("in 1 s")), qPrintable(bar.sentence()));
}

void TestOutcomeBar::staysDismissedWhileItCountsDown()
{
    ui::OutcomeBar bar;
    bar.setState(waiting(100), false);
    bar.dismiss();
    QVERIFY(tick(bar));
    QVERIFY(bar.isHidden());
}

void TestOutcomeBar::leavesWhatWasToldMeanwhile()
{
    ui::OutcomeBar bar;
    bar.setState(waiting(100), false);
    bar.report(QStringLiteral("There is no connection."), Remedy::ConnectAgain);
    QVERIFY(tick(bar));
    QCOMPARE(bar.sentence(), QStringLiteral("There is no connection."));
}

ECHOBENCH_MAIN(TestOutcomeBar)
#include "tst_outcomebar.moc"
