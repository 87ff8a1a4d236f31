// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "tests/ui/windowfixture.h"
#include "ui/client/clientpanel.h"
#include "ui/list/logview.h"
#include "ui/list/messagelist.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void hasTheCursorInTheMessageField();
    void passesOnWhatTheUserWants();
    void switchesTheServerToTls();
    void promisesNoEchoOfAServerThatDoesNotListen();
    void exchangesTheClientForTheConnectedClients();
    void bringsTheClientBackAsItWas();
    void enablesActionsByTheStates();
    void pausesBothLists();
    void beginsWithWholeLists();
    void offersASearchOfTheRunBefore();
    void fitsOnASmallScreen();
    void remembersHowItWasLeft();
    void startsWithDamagedSettings_data();
    void startsWithDamagedSettings();
};

using window::connected;
using window::Fixture;
using window::listening;

void TestMainWindow::hasTheCursorInTheMessageField()
{
    const Fixture f;
    QVERIFY(f.field().hasFocus());
}

void TestMainWindow::passesOnWhatTheUserWants()
{
    Fixture f;
    const QSignalSpy starts(f.window.get(), &ui::MainWindow::serverStartRequested);
    const QSignalSpy stops(f.window.get(), &ui::MainWindow::serverStopRequested);
    const QSignalSpy pages(f.window.get(), &ui::MainWindow::pageRequested);
    const QSignalSpy connects(&f.window->client(), &ui::ClientPanel::connectRequested);
    const QSignalSpy disconnects(&f.window->client(), &ui::ClientPanel::disconnectRequested);
    const QSignalSpy sends(&f.window->client(), &ui::ClientPanel::textRequested);
    f.action(QStringLiteral("Start")).trigger();
    f.action(QStringLiteral("Connect")).trigger();
    f.window->setServerStatus(listening());
    f.window->client().setState(connected());
    f.action(QStringLiteral("Stop")).trigger();
    f.action(QStringLiteral("Open page in the browser")).trigger();
    f.action(QStringLiteral("Disconnect")).trigger();
    QTest::keyClicks(&f.field(), QStringLiteral("hello"));
    QTest::keyClick(&f.field(), Qt::Key_Return);
    for (const QSignalSpy *spy : {&starts, &stops, &pages, &connects, &disconnects, &sends})
        QCOMPARE(spy->size(), 1);
    QCOMPARE(starts.first().first().toInt(), 8000);
    QCOMPARE(connects.first().first().value<client::Config>().url.toString(),
             QStringLiteral("ws://localhost:8000"));
    QCOMPARE(sends.first().first().toByteArray(), QByteArray("hello"));
}

void TestMainWindow::switchesTheServerToTls()
{
    Fixture fixture;
    QSignalSpy requested(fixture.window.get(), &ui::MainWindow::serverSecureRequested);
    server::Config config;
    config.tls.emplace();
    fixture.window->setServerConfig(config, {});
    fixture.action(QStringLiteral("Secure (wss), restarts the server")).trigger();
    QVERIFY(requested.size() == 1 && !requested.first().first().toBool());
}

void TestMainWindow::promisesNoEchoOfAServerThatDoesNotListen()
{
    const Fixture f;
    const auto *list = f.window->findChild<ui::MessageList *>();
    f.window->setServerStatus({.error = QStringLiteral("Port 8000 is already in use.")});
    QVERIFY(list->accessibleDescription().startsWith(QStringLiteral("The server is not listening.")));
    f.window->client().setState(connected());
    // By whoever has the port.
    QCOMPARE(list->accessibleDescription(), QStringLiteral("Type a message and press Enter."));
}

void TestMainWindow::exchangesTheClientForTheConnectedClients()
{
    Fixture f;
    const QSignalSpy watched(f.window.get(), &ui::MainWindow::connectionsWatched);
    const QSignalSpy disconnects(&f.window->client(), &ui::ClientPanel::disconnectRequested);
    f.window->setServerOnly(true);
    QVERIFY(f.window->isServerOnly());
    QVERIFY(!f.field().isVisible());
    f.window->setConnections({{.id = 1}});
    f.action(QStringLiteral("Server only")).trigger();
    QVERIFY(f.field().isVisible());
    QCOMPARE(watched.size(), 2);
    QCOMPARE(watched.first().first().toBool(), true);
    QCOMPARE(watched.last().first().toBool(), false);
    QCOMPARE(disconnects.size(), 0);
}

void TestMainWindow::bringsTheClientBackAsItWas()
{
    Fixture f;
    QTest::keyClicks(&f.field(), QStringLiteral("half a mess"));
    f.timeline.append({entries::sent("hello")});
    f.window->setServerOnly(true);
    f.timeline.append({entries::received("Echo: hello")});
    f.window->setServerOnly(false);
    QCOMPARE(f.field().message(), QStringLiteral("half a mess"));
    QCOMPARE(f.window->findChild<ui::MessageList *>()->model()->rowCount(), 2);
    QVERIFY(f.field().hasFocus());
}

void TestMainWindow::enablesActionsByTheStates()
{
    Fixture f;
    QVERIFY(f.action(QStringLiteral("Start")).isEnabled());
    QVERIFY(!f.action(QStringLiteral("Stop")).isEnabled());
    QVERIFY(!f.action(QStringLiteral("Disconnect")).isEnabled());
    f.window->setServerStatus(listening());
    f.window->client().setState(connected());
    QVERIFY(!f.action(QStringLiteral("Start")).isEnabled());
    QVERIFY(f.action(QStringLiteral("Stop")).isEnabled());
    QVERIFY(!f.action(QStringLiteral("Connect")).isEnabled());
    QVERIFY(f.action(QStringLiteral("Disconnect")).isEnabled());
    f.window->setServerOnly(true);
    QVERIFY(!f.action(QStringLiteral("Disconnect")).isEnabled());
}

void TestMainWindow::pausesBothLists()
{
    Fixture f;
    const QAbstractItemModel &log = *f.window->findChild<ui::LogView *>()->model();
    const QAbstractItemModel &messages = *f.window->findChild<ui::MessageList *>()->model();
    f.action(QStringLiteral("Pause log and messages")).trigger();
    f.timeline.append({entries::sent("one")});
    QCOMPARE(log.rowCount() + messages.rowCount(), 0);
    f.action(QStringLiteral("Pause log and messages")).trigger();
    QCOMPARE(log.rowCount(), 1);
    QCOMPARE(messages.rowCount(), 1);
}

void TestMainWindow::beginsWithWholeLists()
{
    Fixture f("[messages]\nsearch=x\nsearchOnly=true\nsearchShown=true\n[log]\nsearch=x\nfilter=kind=text\n");
    f.timeline.append({entries::sent("one")});
    QVERIFY(!f.child<QLineEdit>("search").isVisible());
    QCOMPARE(f.window->findChild<ui::MessageList *>()->model()->rowCount(), 1);
    QCOMPARE(f.window->findChild<ui::LogView *>()->model()->rowCount(), 1);
}

void TestMainWindow::offersASearchOfTheRunBefore()
{
    Fixture f;
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&f.child<QLineEdit>("search"), QStringLiteral("x+"));
    f.child<QToolButton>("expression").setChecked(true);
    f.window->close();
    f.open();
    QVERIFY(!f.child<QLineEdit>("search").isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(&f.child<QLineEdit>("search"), Qt::Key_Down);
    QTest::keyClick(f.child<QLineEdit>("search").findChild<QMenu *>(QStringLiteral("earlierSearches")),
                    Qt::Key_Return);
    QCOMPARE(f.child<QLineEdit>("search").text(), QStringLiteral("x+"));
    QVERIFY(f.child<QToolButton>("expression").isChecked());
}

void TestMainWindow::fitsOnASmallScreen()
{
    Fixture f;
    f.window->setServerStatus(listening());
    f.window->client().setState(connected());
    const QSize least = f.window->minimumSizeHint();
    QVERIFY2(least.width() <= 800 && least.height() <= 600,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

void TestMainWindow::remembersHowItWasLeft()
{
    Fixture f;
    f.window->resize(777, 555);
    f.window->findChild<QDockWidget *>()->close();
    f.child<QComboBox>("url").setEditText(QStringLiteral("ws://example.org"));
    f.action(QStringLiteral("Connect")).trigger();
    f.window->close();
    f.open();
    QCOMPARE(f.window->size(), QSize(777, 555));
    QVERIFY(f.window->findChild<QDockWidget *>()->isHidden());
    QCOMPARE(f.child<QComboBox>("url").itemText(0), QStringLiteral("ws://example.org"));
}

void TestMainWindow::startsWithDamagedSettings_data()
{
    QTest::addColumn<QByteArray>("saved");
    QTest::newRow("rubbish") << QByteArray("\x00\xff[[[=\n\n]]\"", 12);
    QTest::newRow("rubbish in the values")
        << QByteArray("[window]\ngeometry=rubbish\nlayout=@ByteArray(\\0\\1\\2)\nconnectionColumns=7\n["
                      "client]\nurls=@Variant(x)\n");
}

void TestMainWindow::startsWithDamagedSettings()
{
    QFETCH(QByteArray, saved);
    const Fixture f(saved);
    QVERIFY(f.window->isVisible());
    QVERIFY(f.field().isVisible());
    QVERIFY(f.window->width() >= 600);
}

ECHOBENCH_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
