// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/integration/echobenchprocess.h"
#include "tests/integration/qtpeer.h"
#include "tests/testprogram.h"
#include "tests/window/screen.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

/// What the window's user does to clients of others: through the keyboard, seen by those clients.
class TestClients : public QObject
{
    Q_OBJECT

public:
    explicit TestClients(const Screen &screen)
        : m_screen(screen)
    {
    }

private slots:
    void initTestCase();
    void theChosenClientIsDisconnectedWithCodeAndReason();
    void aDroppedClientGetsNoClose();
    void aTextGoesToAllClientsOrToOne();
    void aBinaryMessageGoesToAllClientsOrToOne();

private:
    /// Starts the program, has clients of others connect after its own, and waits until its table has all.
    void start();
    bool open(const QString &key, const QString &dialog);
    /// Chooses the client of a number in the dialog that is open. The field takes what is typed soon after as
    /// more of the same name.
    bool choose(const QString &number);
    bool chooseAll();
    /// Sends what stands in the dialog's field.
    bool send(const QString &typed);

    const Screen &m_screen;
    std::unique_ptr<EchoBenchProcess> m_program;
    std::unique_ptr<QtPeer> m_first;  // #2: the window's own client is #1
    std::unique_ptr<QtPeer> m_second; // #3
};

void TestClients::initTestCase()
{
    if (!m_screen.obstacle().isEmpty())
        QSKIP(qPrintable(m_screen.obstacle()));
}

void TestClients::start()
{
    m_first.reset();
    m_second.reset();
    m_program = std::make_unique<EchoBenchProcess>();
    m_screen.putInto(m_program->environment);
    m_program->start({u"--port"_s, u"0"_s, u"--log-format"_s, u"json"_s});
    QVERIFY2(m_screen.focusWindow(), qPrintable(m_program->errorOutput()));
    QVERIFY(m_program->listens());
    QVERIFY(!m_program->event(u"connection-opened"_s).isEmpty());
    m_first = std::make_unique<QtPeer>(m_program->url(u"/first"_s));
    QVERIFY(m_first->isConnected());
    m_second = std::make_unique<QtPeer>(m_program->url(u"/second"_s));
    QVERIFY(m_second->isConnected());
    QVERIFY(m_screen.press({u"ctrl+shift+s"_s}));
    QVERIFY(QTest::qWaitFor(
        [&] {
            return m_screen.press({u"ctrl+a"_s, u"ctrl+c"_s}) &&
                   QTest::qWaitFor([] { return QGuiApplication::clipboard()->text().contains(u"/second"_s); },
                                   200);
        },
        EchoBenchProcess::Patience));
}

bool TestClients::open(const QString &key, const QString &dialog)
{
    return m_screen.press({key}) && m_screen.focusWindow(dialog);
}

bool TestClients::choose(const QString &number)
{
    return m_screen.press({u"alt+l"_s}) && m_screen.type(number);
}

bool TestClients::chooseAll() { return m_screen.press({u"alt+l"_s, u"Home"_s}); }

bool TestClients::send(const QString &typed)
{
    return m_screen.press({u"alt+m"_s, u"ctrl+a"_s}) && m_screen.type(typed) &&
           m_screen.press({u"ctrl+Return"_s});
}

void TestClients::theChosenClientIsDisconnectedWithCodeAndReason()
{
    start();
    QVERIFY(open(u"shift+F7"_s, u"Disconnect clients"_s));
    QVERIFY(choose(u"#3"_s));
    QVERIFY(m_screen.press({u"alt+c"_s}));
    QVERIFY(m_screen.type(u"1008"_s));
    QVERIFY(m_screen.press({u"alt+r"_s}));
    QVERIFY(m_screen.type(u"too curious"_s));
    QVERIFY(m_screen.press({u"Return"_s}));
    QCOMPARE(m_second->closeCode(), 1008);
    QCOMPARE((*m_second)->closeReason(), u"too curious"_s);
    QCOMPARE(m_program->event(u"connection-closed"_s).value(u"connection"_s), 3);
    QCOMPARE(m_first->answerTo(u"hello"_s), u"Echo: hello"_s);
    QCOMPARE(m_program->events(u"connection-closed"_s).size(), 1);
}

void TestClients::aDroppedClientGetsNoClose()
{
    start();
    QVERIFY(open(u"shift+F7"_s, u"Disconnect clients"_s));
    QVERIFY(choose(u"#2"_s));
    QVERIFY(m_screen.press({u"alt+d"_s, u"alt+o"_s}));
    QVERIFY(m_first->closeCode() != 0); // Qt's client has no code of its own for that
    const QJsonObject closed = m_program->event(u"connection-closed"_s);
    QCOMPARE(closed.value(u"connection"_s), 2);
    QCOMPARE(closed.value(u"code"_s), 1006);
    QCOMPARE(m_second->answerTo(u"hello"_s), u"Echo: hello"_s);
}

void TestClients::aTextGoesToAllClientsOrToOne()
{
    start();
    QVERIFY(open(u"F7"_s, u"Send a message to clients"_s));
    QVERIFY(chooseAll());
    QVERIFY(send(u"tick"_s));
    QTRY_COMPARE(m_first->texts, QStringList{u"tick"_s});
    QTRY_COMPARE(m_second->texts, QStringList{u"tick"_s});
    QVERIFY(choose(u"#3"_s));
    QVERIFY(send(u"only you"_s));
    QTRY_COMPARE(m_second->texts, (QStringList{u"tick"_s, u"only you"_s}));
    // Whatever the first was sent would be here before the answer.
    QCOMPARE(m_first->answerTo(u"hello"_s), u"Echo: hello"_s);
    QCOMPARE(m_first->texts, (QStringList{u"tick"_s, u"Echo: hello"_s}));
}

void TestClients::aBinaryMessageGoesToAllClientsOrToOne()
{
    start();
    QVERIFY(open(u"F7"_s, u"Send a message to clients"_s));
    QVERIFY(m_screen.press({u"alt+b"_s}));
    QVERIFY(chooseAll());
    QVERIFY(send(u"00 ff 7a"_s));
    const QByteArray all("\x00\xff\x7a", 3);
    QTRY_COMPARE(m_first->binaries, QList<QByteArray>{all});
    QTRY_COMPARE(m_second->binaries, QList<QByteArray>{all});
    QVERIFY(choose(u"#2"_s));
    QVERIFY(send(u"01"_s));
    QTRY_COMPARE(m_first->binaries, (QList<QByteArray>{all, "\x01"}));
    QCOMPARE(m_second->answerTo(u"hello"_s), u"Echo: hello"_s);
    QCOMPARE(m_second->binaries, QList<QByteArray>{all});
}

ECHOBENCH_MAIN_FUNCTION
{
    const Screen screen;
    qputenv("DISPLAY", screen.display());
    qputenv("QT_QPA_PLATFORM", screen.obstacle().isEmpty() ? "xcb" : "minimal");
    const QGuiApplication application(argc, argv);
    TestClients test(screen);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clients.moc"
