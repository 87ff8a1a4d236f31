// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/server/serverbar.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/troublebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using server::Phase;

class TestServerBar : public QObject
{
    Q_OBJECT

private slots:
    void offersPort8000AtFirst();
    void showsWhereItListens();
    void stopsAndStartsByOneButton();
    void startsOnThePortThatWasTyped();
    void locksThePortWhileItRuns();
    void doesNotOverwriteThePortBeingTyped();
    void cannotBePressedWhileOnItsWay();
    void offersAFreePortWhereThePortIsTaken();
    void saysAnyOtherTroubleAndTriesAgain();
    void forgetsTheTroubleOnceItListens();
    void doesNotBringBackWhatTheUserDismissed();
    void copiesItsAddress();
    void hasNoAddressWhileStopped();
    void saysThatOthersCanReachIt();
};

namespace {

server::Status listening(quint16 port = 8000)
{
    server::Status status;
    status.phase = Phase::Listening;
    status.port = port;
    status.url = QStringLiteral("ws://localhost:%1").arg(port);
    return status;
}

server::Status stopped(const QString &error = {}, bool portTaken = false)
{
    server::Status status;
    status.port = 8000;
    status.error = error;
    status.portTaken = portTaken;
    return status;
}

struct Fixture {
    Fixture() { bar.show(); }
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        return *bar.findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton &toggle() const { return child<QPushButton>("toggle"); }
    [[nodiscard]] QSpinBox &port() const { return child<QSpinBox>("port"); }
    [[nodiscard]] ui::TroubleBar &trouble() const { return *bar.findChild<ui::TroubleBar *>(); }
    [[nodiscard]] ui::StateLabel &state() const { return *bar.findChild<ui::StateLabel *>(); }

    ui::ServerBar bar;
    QSignalSpy starts{&bar, &ui::ServerBar::startRequested};
    QSignalSpy stops{&bar, &ui::ServerBar::stopRequested};
};

} // namespace

void TestServerBar::offersPort8000AtFirst()
{
    const Fixture f;
    QCOMPARE(f.port().value(), 8000);
    QCOMPARE(f.state().word(), QStringLiteral("Server stopped"));
}

void TestServerBar::showsWhereItListens()
{
    Fixture f;
    server::Status status = listening(4321);
    status.connections = 1'234;
    f.bar.setStatus(status);
    QCOMPARE(f.state().word(), QStringLiteral("Server listening"));
    QCOMPARE(f.state().mood(), ui::Mood::Good);
    QCOMPARE(f.child<QLineEdit>("address").text(), QStringLiteral("ws://localhost:4321"));
    QCOMPARE(f.port().value(), 4321);
    QCOMPARE(f.child<QLabel>("clients").text(), QStringLiteral("1,234 clients"));
}

void TestServerBar::stopsAndStartsByOneButton()
{
    Fixture f;
    f.bar.setStatus(listening());
    f.toggle().click();
    QCOMPARE(f.stops.size(), 1);
    f.bar.setStatus(stopped());
    f.toggle().click();
    QCOMPARE(f.starts.size(), 1);
    QCOMPARE(f.stops.size(), 1);
}

void TestServerBar::startsOnThePortThatWasTyped()
{
    Fixture f;
    f.port().selectAll();
    QTest::keyClicks(&f.port(), QStringLiteral("9001"));
    f.toggle().click();
    QCOMPARE(f.starts.first().first().toInt(), 9001);
}

void TestServerBar::locksThePortWhileItRuns()
{
    Fixture f;
    f.bar.setStatus(listening());
    QVERIFY(!f.port().isEnabled());
    f.bar.setStatus(stopped());
    QVERIFY(f.port().isEnabled());
}

void TestServerBar::doesNotOverwriteThePortBeingTyped()
{
    Fixture f;
    f.bar.setStatus(stopped());
    f.port().setValue(9001);
    server::Status news = stopped();
    news.connections = 1;
    f.bar.setStatus(news);
    QCOMPARE(f.port().value(), 9001);
}

void TestServerBar::cannotBePressedWhileOnItsWay()
{
    Fixture f;
    for (const Phase phase : {Phase::Starting, Phase::Stopping}) {
        server::Status status = listening();
        status.phase = phase;
        f.bar.setStatus(status);
        QVERIFY(!f.toggle().isEnabled());
        QCOMPARE(f.state().mood(), ui::Mood::Busy);
    }
}

void TestServerBar::offersAFreePortWhereThePortIsTaken()
{
    Fixture f;
    f.bar.setStatus(stopped(QStringLiteral("Cannot listen."), true));
    QCOMPARE(f.trouble().sentence(), QStringLiteral("Port 8000 is already in use by another program."));
    f.trouble().findChild<QPushButton *>(QStringLiteral("action"))->click();
    QCOMPARE(f.starts.size(), 1);
    QCOMPARE(f.starts.first().first().toInt(), 0);
}

void TestServerBar::saysAnyOtherTroubleAndTriesAgain()
{
    Fixture f;
    f.bar.setStatus(stopped(QStringLiteral("Cannot listen.")));
    QCOMPARE(f.trouble().sentence(), QStringLiteral("Cannot listen."));
    QCOMPARE(f.state().mood(), ui::Mood::Trouble);
    f.trouble().findChild<QPushButton *>(QStringLiteral("action"))->click();
    QCOMPARE(f.starts.first().first().toInt(), 8000);
}

void TestServerBar::forgetsTheTroubleOnceItListens()
{
    Fixture f;
    f.bar.setStatus(stopped(QStringLiteral("Cannot listen."), true));
    f.bar.setStatus(listening());
    QVERIFY(f.trouble().isHidden());
}

void TestServerBar::doesNotBringBackWhatTheUserDismissed()
{
    Fixture f;
    for (const bool portTaken : {false, true}) {
        server::Status status = stopped(QStringLiteral("Cannot listen."), portTaken);
        f.bar.setStatus(status);
        f.bar.dismissTrouble();
        status.connections = 1;
        f.bar.setStatus(status);
        QVERIFY(f.trouble().isHidden());
    }
}

void TestServerBar::copiesItsAddress()
{
    Fixture f;
    f.bar.setStatus(listening());
    f.bar.copyAddress();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ws://localhost:8000"));
}

void TestServerBar::hasNoAddressWhileStopped()
{
    Fixture f;
    f.bar.setStatus(stopped());
    QCOMPARE(f.bar.address(), QString());
    QVERIFY(!f.child<QLineEdit>("address").isEnabled());
}

void TestServerBar::saysThatOthersCanReachIt()
{
    Fixture f;
    f.bar.setStatus(listening());
    QVERIFY(f.child<QLabel>("reachable").isHidden());
    server::Status open = listening();
    open.reachable = true;
    f.bar.setStatus(open);
    QVERIFY(f.child<QLabel>("reachable").isVisible());
}

ECHOBENCH_MAIN(TestServerBar)
#include "tst_serverbar.moc"
