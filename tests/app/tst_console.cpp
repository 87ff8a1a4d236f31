// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/console.h"
#include "tests/testprogram.h"

#include "server/wire/clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

using app::Console;
using app::LogFormat;
using server::Event;
using server::EventKind;
using namespace Qt::StringLiterals;

/// Standard output goes to a file meanwhile.
class Redirection
{
public:
    explicit Redirection(const QString &path)
        : m_original(::dup(STDOUT_FILENO))
    {
        std::fflush(stdout);
        const int file = ::open(qPrintable(path), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(file, STDOUT_FILENO);
        ::close(file);
    }
    ~Redirection()
    {
        std::fflush(stdout);
        std::clearerr(stdout);
        ::dup2(m_original, STDOUT_FILENO);
        ::close(m_original);
    }
    Redirection(const Redirection &) = delete;
    Redirection &operator=(const Redirection &) = delete;

private:
    int m_original;
};

class TestConsole : public QObject
{
    Q_OBJECT

private slots:
    void writesALinePerEventAtOnce();
    void leavesFailuresToStandardError();
    void saysOnceThatNothingMoreCanBeWritten();
    void knowsWhenAnEventHappened();

private:
    QByteArray written(Console &console, const QList<Event> &events) const
    {
        const Redirection redirection(m_folder.filePath(u"log"_s));
        console.write(events);
        QFile file(m_folder.filePath(u"log"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QTemporaryDir m_folder;
};

void TestConsole::writesALinePerEventAtOnce()
{
    Console console(LogFormat::Text);
    const QByteArray output = written(console, {{.at = wire::now(), .kind = EventKind::Started, .code = 8000},
                                                {.at = wire::now(), .kind = EventKind::Stopped}});
    QCOMPARE(output.count('\n'), 2);
    QVERIFY(output.contains("Server started on port 8000\n"));
    QVERIFY(output.endsWith("Server stopped\n"));
}

void TestConsole::leavesFailuresToStandardError()
{
    Console console(LogFormat::Json);
    QCOMPARE(written(console, {{.kind = EventKind::Failed, .detail = u"No."_s}}), QByteArray());
}

void TestConsole::saysOnceThatNothingMoreCanBeWritten()
{
    Console console(LogFormat::Text);
    QSignalSpy failures(&console, &Console::failed);
    {
        const Redirection redirection(u"/dev/full"_s);
        console.write({{.kind = EventKind::Stopped}});
        console.write({{.kind = EventKind::Stopped}});
    }
    QCOMPARE(failures.size(), 1);
    QVERIFY(failures.first().first().toString().contains(u"standard output"_s));
}

void TestConsole::knowsWhenAnEventHappened()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    Console console(LogFormat::Json);
    const QByteArray line = written(console, {{.at = wire::now(), .kind = EventKind::Stopped}});
    const QDateTime after = QDateTime::currentDateTimeUtc().addMSecs(1);
    const qsizetype start = line.indexOf("\"time\":\"") + 8;
    const auto time = QDateTime::fromString(
        QString::fromLatin1(line.sliced(start, line.indexOf('"', start) - start)), Qt::ISODateWithMs);
    QVERIFY2(time >= before && time <= after, line.constData());
}

ECHOBENCH_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
