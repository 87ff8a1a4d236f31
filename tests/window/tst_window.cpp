// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/integration/echobenchprocess.h"
#include "tests/integration/qtpeer.h"
#include "tests/testprogram.h"
#include "tests/window/screen.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QTcpServer>

using namespace Qt::StringLiterals;

/// The program with its window, used through the keyboard; what it says is read from its log and the
/// clipboard.
class TestWindow : public QObject
{
    Q_OBJECT

public:
    explicit TestWindow(const Screen &screen)
        : m_screen(screen)
    {
    }

private slots:
    void initTestCase();
    void pastingFromAnEmptyClipboardChangesNothing();
    void opensReadyForTheFirstMessage();
    void connectsToItsOwnServerWhereTheCommandLineNamesIt();
    void aTakenPortIsToldAndMendedWithOneAction();
    void serverOnlyDropsNoConnection();
    void quittingClosesEveryConnectionWith1001();
    void damagedSettingsAreSetAsideAndNeverStopTheStart();
    void aSignalClosesTheWindowInGoodOrder_data();
    void aSignalClosesTheWindowInGoodOrder();

private:
    void start(EchoBenchProcess &program, const QStringList &arguments = {u"--port"_s, u"0"_s});
    bool listSays(const QString &text);
    bool urlFieldSays(const QString &text);
    static bool keepPicture(const QString &name);

    const Screen &m_screen;
};

void TestWindow::initTestCase()
{
    if (!m_screen.obstacle().isEmpty())
        QSKIP(qPrintable(m_screen.obstacle()));
}

void TestWindow::start(EchoBenchProcess &program, const QStringList &arguments)
{
    m_screen.putInto(program.environment);
    program.start(arguments + QStringList{u"--log-format"_s, u"json"_s});
    QVERIFY2(m_screen.focusWindow(), qPrintable(program.errorOutput()));
}

/// Copies the message list as a user can, from the message field, and waits until it says just this.
bool TestWindow::listSays(const QString &text)
{
    if (!m_screen.press({u"shift+Tab"_s, u"shift+Tab"_s}))
        return false;
    const bool said = QTest::qWaitFor(
        [&] {
            return m_screen.press({u"ctrl+a"_s, u"ctrl+c"_s}) &&
                   QTest::qWaitFor([&] { return QGuiApplication::clipboard()->text() == text; }, 200);
        },
        EchoBenchProcess::Patience);
    if (!said)
        qWarning().noquote() << "The list says:" << QGuiApplication::clipboard()->text();
    return m_screen.press({u"Tab"_s, u"Tab"_s}) && said;
}

bool TestWindow::urlFieldSays(const QString &text)
{
    return QTest::qWaitFor(
        [&] {
            return m_screen.press({u"ctrl+l"_s, u"ctrl+a"_s, u"ctrl+c"_s}) &&
                   QTest::qWaitFor([&] { return QGuiApplication::clipboard()->text() == text; }, 200);
        },
        EchoBenchProcess::Patience);
}

bool TestWindow::keepPicture(const QString &name)
{
    const QString folder = QStringLiteral(ECHOBENCH_ARTEFACTS);
    return QDir().mkpath(folder) &&
           QGuiApplication::primaryScreen()->grabWindow(0).save(folder + u'/' + name);
}

// The first of the tests: nobody has owned the clipboard of this screen yet.
void TestWindow::pastingFromAnEmptyClipboardChangesNothing()
{
    EchoBenchProcess program;
    start(program);
    QVERIFY(!program.event(u"connection-opened"_s).isEmpty());
    QVERIFY(m_screen.press({u"ctrl+v"_s}));
    QVERIFY(m_screen.type(u"hello"_s));
    QVERIFY(m_screen.press({u"Return"_s}));
    QCOMPARE(program.event(u"message-received"_s).value(u"text"_s), u"hello"_s);
}

void TestWindow::opensReadyForTheFirstMessage()
{
    EchoBenchProcess program;
    start(program);
    QVERIFY2(program.listens(), qPrintable(program.errorOutput()));
    QVERIFY(!program.event(u"connection-opened"_s).isEmpty());
    // Nothing is clicked: the cursor is in the message field.
    QVERIFY(m_screen.type(u"hello"_s));
    QVERIFY(m_screen.press({u"Return"_s}));
    QCOMPARE(program.event(u"message-received"_s).value(u"text"_s), u"hello"_s);
    const QString conversation = u"Connected to %1\nhello\nEcho: hello"_s.arg(program.url().toString());
    QVERIFY(listSays(conversation));
    QVERIFY(m_screen.type(u"second"_s));
    QVERIFY(m_screen.press({u"alt+n"_s}));
    QCOMPARE(program.event(u"message-received"_s, 2).value(u"text"_s), u"second"_s);
    QVERIFY(listSays(conversation + u"\nsecond\nEcho: second"_s));
    QVERIFY(keepPicture(u"window.png"_s));
    QCOMPARE(program.errorOutput(), QString());
}

void TestWindow::connectsToItsOwnServerWhereTheCommandLineNamesIt()
{
    QTcpServer finder;
    QVERIFY(finder.listen(QHostAddress::LocalHost));
    const QString port = QString::number(finder.serverPort());
    finder.close();
    EchoBenchProcess program;
    start(program, {u"--port"_s, port, u"--connect"_s, u"localhost:"_s + port});
    QVERIFY(!program.event(u"connection-opened"_s).isEmpty());
    QVERIFY(listSays(u"Connected to ws://localhost:%1"_s.arg(port)));
}

void TestWindow::aTakenPortIsToldAndMendedWithOneAction()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    EchoBenchProcess program;
    start(program, {u"--port"_s, QString::number(other.serverPort())});
    // The button appears once the server could not start; the last picture before it was pressed shows it.
    QVERIFY(QTest::qWaitFor(
        [&] {
            return keepPicture(u"window-port-taken.png"_s) && m_screen.press({u"alt+u"_s}) &&
                   QTest::qWaitFor([&] { return program.port() != 0; }, 500);
        },
        EchoBenchProcess::Patience));
    QVERIFY(program.port() != other.serverPort());
    QVERIFY(urlFieldSays(program.url().toString()));
    QVERIFY(!program.event(u"connection-opened"_s).isEmpty());
    QVERIFY(!program.hasEnded());
    QtPeer peer(program.url());
    QVERIFY(peer.isConnected());
    QCOMPARE(peer.answerTo(u"hello"_s), u"Echo: hello"_s);
}

void TestWindow::serverOnlyDropsNoConnection()
{
    EchoBenchProcess program;
    start(program);
    QVERIFY(program.listens());
    QtPeer peer(program.url(u"/from-a-test"_s), u"http://example.org"_s);
    QVERIFY(peer.isConnected());
    QCOMPARE(peer.answerTo(u"before"_s), u"Echo: before"_s);
    QVERIFY(m_screen.press({u"ctrl+shift+s"_s}));
    QCOMPARE(peer.answerTo(u"during"_s), u"Echo: during"_s);
    // The table of clients has the place and the focus of the message field; it is refreshed twice a second.
    QVERIFY(QTest::qWaitFor(
        [&] {
            return m_screen.press({u"ctrl+a"_s, u"ctrl+c"_s}) &&
                   QTest::qWaitFor(
                       [] { return QGuiApplication::clipboard()->text().contains(u"/from-a-test"_s); }, 200);
        },
        EchoBenchProcess::Patience));
    QVERIFY(keepPicture(u"window-server-only.png"_s));
    QVERIFY(m_screen.press({u"ctrl+shift+s"_s}));
    QCOMPARE(peer.answerTo(u"after"_s), u"Echo: after"_s);
    // The window's own client kept its connection, too, and its field has the cursor again.
    QVERIFY(m_screen.type(u"mine"_s));
    QVERIFY(m_screen.press({u"Return"_s}));
    QCOMPARE(program.event(u"message-received"_s, 4).value(u"text"_s), u"mine"_s);
    QCOMPARE(program.events(u"connection-opened"_s).size(), 2);
    QCOMPARE(program.events(u"connection-closed"_s).size(), 0);
}

void TestWindow::quittingClosesEveryConnectionWith1001()
{
    EchoBenchProcess program;
    start(program);
    QVERIFY(program.listens());
    QtPeer peer(program.url());
    QVERIFY(peer.isConnected());
    QVERIFY(m_screen.press({u"ctrl+q"_s}));
    QCOMPARE(peer.closeCode(), 1001);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.errorOutput(), QString());
}

void TestWindow::damagedSettingsAreSetAsideAndNeverStopTheStart()
{
    const QByteArray content = "[server]\nport=1\nno line of settings\n[client]\nurls=ws://example.org\n";
    EchoBenchProcess program;
    QDir folder(program.environment.value(u"XDG_CONFIG_HOME"_s));
    QVERIFY(folder.mkdir(u"EchoBench"_s) && folder.cd(u"EchoBench"_s));
    QFile file(folder.filePath(u"EchoBench.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    start(program);
    QVERIFY2(program.listens(), qPrintable(program.errorOutput()));
    const QStringList aside = folder.entryList({u"*.damaged-*"_s});
    QCOMPARE(aside.size(), 1);
    QFile kept(folder.filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(!program.event(u"connection-opened"_s).isEmpty());
    QVERIFY(keepPicture(u"window-damaged-settings.png"_s));
    QVERIFY(m_screen.press({u"ctrl+q"_s}));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY2(program.errorOutput().contains(u"set aside as "_s + aside.first()),
             qPrintable(program.errorOutput()));
    // What was chosen in this run is kept as always.
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("[client]"));
}

void TestWindow::aSignalClosesTheWindowInGoodOrder_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestWindow::aSignalClosesTheWindowInGoodOrder()
{
    QFETCH(const int, number);
    EchoBenchProcess program;
    start(program);
    QVERIFY(program.listens());
    QtPeer peer(program.url());
    QVERIFY(peer.isConnected());
    program.send(number);
    QCOMPARE(peer.closeCode(), 1001);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.errorOutput(), QString());
}

ECHOBENCH_MAIN_FUNCTION
{
    const Screen screen;
    qputenv("DISPLAY", screen.display());
    qputenv("QT_QPA_PLATFORM", screen.obstacle().isEmpty() ? "xcb" : "minimal");
    const QGuiApplication application(argc, argv);
    TestWindow test(screen);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window.moc"
