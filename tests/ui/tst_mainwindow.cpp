// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/entries.h"
#include "ui/clientpanel.h"
#include "ui/logview.h"
#include "ui/mainwindow.h"
#include "ui/messagefield.h"
#include "ui/messagelist.h"
#include "ui/timeline.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
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
    void hasEveryActionInAMenuOnce();
    void hasNoShortcutTwice();
    void reachesFieldsByShortcut();
    void searchesTheListWhereTheUserIs();
    void pausesBothLists();
    void keepsSearchAndFilterFromRunToRun();
    void copiesFromWhatHasTheFocus();
    void closesWhatWasOpenedOnEscape();
    void explainsItsKeys();
    void namesEveryControlWithoutText();
    void walksThroughThePanelsInReadingOrder();
    void fitsOnASmallScreen();
    void remembersHowItWasLeft();
    void startsWithDamagedSettings_data();
    void startsWithDamagedSettings();
};

namespace {

struct Fixture {
    explicit Fixture(const QByteArray &savedSettings = {})
    {
        if (!savedSettings.isEmpty()) {
            QFile file(folder.filePath(QStringLiteral("settings.ini")));
            if (!file.open(QIODevice::WriteOnly) || file.write(savedSettings) < 0)
                qFatal("Cannot write the settings.");
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

server::Status listening()
{
    server::Status status;
    status.phase = server::Phase::Listening;
    status.port = 8000;
    status.url = QStringLiteral("ws://localhost:8000");
    return status;
}

client::State connected()
{
    return {.phase = client::Phase::Connected, .url = QStringLiteral("ws://localhost:8000")};
}

/// What a screen reader would say about a widget.
QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

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
    QVERIFY(list->accessibleDescription().contains(QStringLiteral("answers with an echo")));
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

void TestMainWindow::hasEveryActionInAMenuOnce()
{
    const Fixture f;
    const QList<QAction *> all = f.actions();
    QCOMPARE(f.window->menuBar()->actions().size(), 7);
    QVERIFY(all.size() > 20);
    for (QAction *action : all) {
        QVERIFY(!action->text().isEmpty());
        QCOMPARE(all.count(action), 1);
    }
}

void TestMainWindow::hasNoShortcutTwice()
{
    const Fixture f;
    QStringList shortcuts;
    for (const QAction *action : f.actions()) {
        if (!action->shortcut().isEmpty())
            shortcuts.append(action->shortcut().toString());
    }
    for (const QString &shortcut : std::as_const(shortcuts))
        QVERIFY2(shortcuts.count(shortcut) == 1, qPrintable(shortcut));
    for (const char *expected : {"Ctrl+L", "Ctrl+F", "Ctrl+Shift+S", "Ctrl+Q", "F1", "Esc"})
        QVERIFY2(shortcuts.contains(QString::fromLatin1(expected)), expected);
}

void TestMainWindow::reachesFieldsByShortcut()
{
    Fixture f;
    QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(f.child<QComboBox>("url").lineEdit()->hasFocus());
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.child<QLineEdit>("search").hasFocus());
    QTest::keyClick(f.window.get(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(f.field().hasFocus());
}

void TestMainWindow::searchesTheListWhereTheUserIs()
{
    Fixture f;
    f.window->findChild<ui::LogView *>()->setFocus();
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.child<QLineEdit>("filter").hasFocus());
    QVERIFY(!f.child<QLineEdit>("search").isVisible());
    f.window->findChild<QDockWidget *>()->close();
    f.window->setServerOnly(true);
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.child<QLineEdit>("filter").isVisible());
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

void TestMainWindow::keepsSearchAndFilterFromRunToRun()
{
    Fixture f;
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&f.child<QLineEdit>("search"), QStringLiteral("x+"));
    f.child<QToolButton>("expression").setChecked(true);
    f.window->close();
    f.open();
    QCOMPARE(f.child<QLineEdit>("search").text(), QStringLiteral("x+"));
    QVERIFY(f.child<QLineEdit>("search").isVisible());
}

void TestMainWindow::copiesFromWhatHasTheFocus()
{
    Fixture f;
    f.timeline.append({entries::sent("from the list")});
    auto *list = f.window->findChild<ui::MessageList *>();
    list->setFocus();
    f.action(QStringLiteral("Select all")).trigger();
    f.action(QStringLiteral("Copy")).trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("from the list"));
    f.child<QComboBox>("url").lineEdit()->setFocus();
    f.action(QStringLiteral("Select all")).trigger();
    f.action(QStringLiteral("Copy")).trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ws://localhost:8000"));
}

void TestMainWindow::closesWhatWasOpenedOnEscape()
{
    Fixture f;
    f.child<QLineEdit>("filter").setFocus();
    QTest::keyClicks(&f.child<QLineEdit>("filter"), QStringLiteral("echo"));
    QTest::keyClick(&f.child<QLineEdit>("filter"), Qt::Key_Escape);
    QCOMPARE(f.child<QLineEdit>("filter").text(), QString());
    QVERIFY(f.field().hasFocus());
}

void TestMainWindow::explainsItsKeys()
{
    Fixture f;
    QTest::keyClick(f.window.get(), Qt::Key_F1);
    const auto *help = f.window->findChild<QDialog *>();
    QVERIFY(help != nullptr && help->isVisible());
    const QString text = help->findChild<QTextBrowser *>()->toPlainText();
    for (const char *key : {"Ctrl+L", "Ctrl+F", "Ctrl+Shift+S", "Shift+Enter"})
        QVERIFY2(text.contains(QString::fromLatin1(key)), key);
}

void TestMainWindow::namesEveryControlWithoutText()
{
    const Fixture f;
    const QList<QWidget *> widgets = f.window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<QComboBox *>(widget) || qobject_cast<QSpinBox *>(widget) ||
                               qobject_cast<QTableView *>(widget) || qobject_cast<ui::MessageField *>(widget);
        // Qt's own parts: of the dock's title, of the spin box, of tables and line edits.
        const QWidget *parent = widget->parentWidget();
        const bool isPart =
            qobject_cast<const QDockWidget *>(parent) || qobject_cast<const QSpinBox *>(parent) ||
            qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QMenuBar *>(parent) ||
            widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QTableView *>(parent);
        if (!isControl || isPart || (widget->isHidden() && widget->objectName() == QLatin1String("action")))
            continue;
        QVERIFY2(!spokenName(widget).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName() +
                            QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className())));
    }
}

void TestMainWindow::walksThroughThePanelsInReadingOrder()
{
    Fixture f;
    f.window->setServerStatus(listening());
    f.child<QLineEdit>("address").setFocus();
    QPoint before(-1, -1);
    bool wentDown = false;
    for (int i = 0; i < 30; ++i) {
        QWidget *focused = QApplication::focusWidget();
        const QPoint at = focused->mapTo(f.window.get(), QPoint(0, focused->height() / 2));
        if (&f.field() == focused) {
            wentDown = true;
            break;
        }
        // Down, or to the right within a row of about one height.
        const bool sameRow = qAbs(at.y() - before.y()) < focused->fontMetrics().height();
        QVERIFY2(sameRow ? at.x() > before.x() : at.y() > before.y(), focused->metaObject()->className());
        before = at;
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QVERIFY(wentDown);
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

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
