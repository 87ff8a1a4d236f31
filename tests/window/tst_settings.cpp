// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/certificates.h"
#include "tests/integration/echobenchprocess.h"
#include "tests/testprogram.h"
#include "tests/window/screen.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

/// The settings of the server, through the keyboard, and what is left of them in the next run.
class TestSettings : public QObject
{
    Q_OBJECT

public:
    explicit TestSettings(const Screen &screen)
        : m_screen(screen)
    {
    }

private slots:
    void initTestCase();
    void anOwnCertificateIsTakenAndKeptForTheNextRun();

private:
    void start(EchoBenchProcess &program, const QTemporaryDir &home);

    const Screen &m_screen;
};

void TestSettings::initTestCase()
{
    if (!m_screen.obstacle().isEmpty())
        QSKIP(qPrintable(m_screen.obstacle()));
}

void TestSettings::start(EchoBenchProcess &program, const QTemporaryDir &home)
{
    m_screen.putInto(program.environment);
    program.environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    program.start({u"--port"_s, u"0"_s, u"--log-format"_s, u"json"_s});
    QVERIFY2(m_screen.focusWindow(), qPrintable(program.errorOutput()));
    QVERIFY(program.listens());
}

void TestSettings::anOwnCertificateIsTakenAndKeptForTheNextRun()
{
    const QTemporaryDir home;
    Certificates files;
    QVERIFY(files.make(u"own"_s));
    const QSslCertificate own = QSslCertificate::fromPath(files.certificateFile(u"own"_s)).value(0);
    const QString fingerprint =
        QString::fromLatin1(own.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    {
        EchoBenchProcess program;
        start(program, home);
        QVERIFY(!program.event(u"connection-opened"_s).isEmpty());
        QVERIFY(m_screen.press({u"ctrl+comma"_s}));
        QVERIFY(m_screen.focusWindow(u"Server settings"_s));
        // The page, the choice in it, the two files.
        QVERIFY(m_screen.press({u"alt+r"_s, u"alt+s"_s, u"End"_s, u"alt+c"_s}));
        QVERIFY(m_screen.type(files.certificateFile(u"own"_s)));
        QVERIFY(m_screen.press({u"alt+k"_s}));
        QVERIFY(m_screen.type(files.keyFile(u"own"_s)));
        QVERIFY(m_screen.press({u"Return"_s}));
        QCOMPARE(program.event(u"started"_s, 2).value(u"certificateSha256"_s), fingerprint);
        program.send(SIGTERM);
        QCOMPARE(program.exitCode(), 0);
    }
    EchoBenchProcess again;
    start(again, home);
    QCOMPARE(again.event(u"started"_s).value(u"certificateSha256"_s), fingerprint);
}

ECHOBENCH_MAIN_FUNCTION
{
    const Screen screen;
    qputenv("DISPLAY", screen.display());
    qputenv("QT_QPA_PLATFORM", screen.obstacle().isEmpty() ? "xcb" : "minimal");
    const QGuiApplication application(argc, argv);
    TestSettings test(screen);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settings.moc"
