// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/integration/echobenchprocess.h"
#include "tests/integration/qtpeer.h"
#include "tests/testprogram.h"

#include <QTcpServer>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// A pipe in the file system that a program writes to; reading can end before the program does.
class Pipe
{
public:
    Pipe()
    {
        if (::mkfifo(qPrintable(path()), 0600) == 0)
            m_reader = ::open(qPrintable(path()), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    }
    ~Pipe() { closeReader(); }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("pipe")); }

    /// What has been written so far.
    [[nodiscard]] QByteArray content()
    {
        std::array<char, 4096> buffer{};
        for (ssize_t size = 0; (size = ::read(m_reader, buffer.data(), buffer.size())) > 0;)
            m_content.append(buffer.data(), size);
        return m_content;
    }

    void closeReader()
    {
        if (m_reader >= 0)
            ::close(std::exchange(m_reader, -1));
    }

private:
    QTemporaryDir m_folder;
    int m_reader = -1;
    QByteArray m_content;
};

class TestTrouble : public QObject
{
    Q_OBJECT

private slots:
    void aPortInUseEndsWithOneLineAndExitCode1_data();
    void aPortInUseEndsWithOneLineAndExitCode1();
    void anAddressOfAnotherMachineEndsWithOneLineAndExitCode1();
    void aWindowWithoutADisplayEndsWithOneLineThatNamesServerOnly_data();
    void aWindowWithoutADisplayEndsWithOneLineThatNamesServerOnly();
    void aReaderThatHangsUpEndsTheProgramWithOneLine();
    void aFullDiskEndsTheProgramWithOneLine();
};

void TestTrouble::aPortInUseEndsWithOneLineAndExitCode1_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("text") << QStringList();
    QTest::newRow("json") << QStringList{u"--log-format"_s, u"json"_s};
    QTest::newRow("quiet") << QStringList{u"--quiet"_s};
}

void TestTrouble::aPortInUseEndsWithOneLineAndExitCode1()
{
    QFETCH(const QStringList, arguments);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    EchoBenchProcess program;
    program.start(QStringList{u"--server-only"_s, u"--port"_s, port} + arguments);
    QCOMPARE(program.exitCode(), 1);
    QCOMPARE(program.output(), QByteArray());
    QCOMPARE(program.errorOutput(),
             u"echobench: Cannot listen on 127.0.0.1:%1: the address is already in use. Choose another port, "
             "or 0 for a free one.\n"_s.arg(port));
}

void TestTrouble::anAddressOfAnotherMachineEndsWithOneLineAndExitCode1()
{
    EchoBenchProcess program;
    // Reserved for documentation: no machine has it.
    program.start({u"--server-only"_s, u"--port"_s, u"0"_s, u"--address"_s, u"192.0.2.1"_s});
    QCOMPARE(program.exitCode(), 1);
    const QStringList lines = program.errorLines();
    QVERIFY2(lines.constLast().contains(u"192.0.2.1"_s), qPrintable(program.errorOutput()));
    QCOMPARE(lines.size(), 1);
}

void TestTrouble::aWindowWithoutADisplayEndsWithOneLineThatNamesServerOnly_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("none is named") << QString() << QString();
    QTest::newRow("the named one is not there") << u"DISPLAY"_s << u":9999"_s;
    QTest::newRow("the named one is nonsense") << u"DISPLAY"_s << u"nonsense"_s;
    QTest::newRow("there is no such Wayland display") << u"WAYLAND_DISPLAY"_s << u"wayland-99"_s;
    QTest::newRow("there is no such platform") << u"QT_QPA_PLATFORM"_s << u"nonsense"_s;
}

void TestTrouble::aWindowWithoutADisplayEndsWithOneLineThatNamesServerOnly()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    EchoBenchProcess program;
    if (!variable.isEmpty())
        program.environment.insert(variable, value);
    program.start({u"--port"_s, u"0"_s});
    QCOMPARE(program.exitCode(), 1);
    QCOMPARE(program.output(), QByteArray());
    QVERIFY2(program.errorOutput().contains(u"--server-only"_s), qPrintable(program.errorOutput()));
    QCOMPARE(program.errorLines().size(), 1);
}

void TestTrouble::aReaderThatHangsUpEndsTheProgramWithOneLine()
{
    Pipe output;
    EchoBenchProcess program;
    program.writeOutputTo(output.path());
    program.start({u"--server-only"_s, u"--port"_s, u"0"_s});
    QVERIFY(QTest::qWaitFor([&] { return output.content().endsWith('\n'); }, EchoBenchProcess::Patience));
    const QByteArray port = output.content().trimmed().split(' ').constLast();
    QtPeer peer(QUrl(u"ws://localhost:"_s + QString::fromLatin1(port)));
    QVERIFY(peer.isConnected());
    QVERIFY(QTest::qWaitFor([&] { return output.content().contains("Connection opened"); }));
    output.closeReader();
    QCOMPARE(peer.answerTo(u"hello"_s), u"Echo: hello"_s);
    QCOMPARE(peer.closeCode(), 1001);
    QCOMPARE(program.exitCode(), 1);
    QCOMPARE(program.errorLines().size(), 1);
    QVERIFY2(program.errorOutput().contains(u"standard output"_s), qPrintable(program.errorOutput()));
}

void TestTrouble::aFullDiskEndsTheProgramWithOneLine()
{
    EchoBenchProcess program;
    program.writeOutputTo(u"/dev/full"_s);
    program.start({u"--server-only"_s, u"--port"_s, u"0"_s});
    QCOMPARE(program.exitCode(), 1);
    QCOMPARE(program.errorLines().size(), 1);
    QVERIFY2(program.errorOutput().contains(u"standard output"_s), qPrintable(program.errorOutput()));
}

ECHOBENCH_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
