// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "sourcecheck.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSources : public QObject
{
    Q_OBJECT

private slots:
    void everyFileKeepsToThePlan_data();
    void everyFileKeepsToThePlan();
    void everyRoomIsLookedAt();
    void aForbiddenIncludeIsFound_data();
    void aForbiddenIncludeIsFound();
    void anAllowedIncludeIsLeftAlone_data();
    void anAllowedIncludeIsLeftAlone();
    void aMissingLicenceIsFound();
    void aMissingPragmaOnceIsFound();
    void aFileThatIsTooLongIsFound();
    void everyHeadersModuleIsKnown();

private:
    static QStringList sources();
    static QByteArray with(const QByteArray &line);

    const SourceCheck m_check{QStringLiteral(ECHOBENCH_QT_HEADERS)};
};

/// Every source file of the rooms and the tests, relative to the repository.
QStringList TestSources::sources()
{
    const QDir repository(QStringLiteral(ECHOBENCH_SOURCES));
    const QStringList names = {u"*.h"_s,  u"*.cpp"_s,          u"*.mjs"_s,
                               u"*.sh"_s, u"CMakeLists.txt"_s, u"*.cmake"_s};
    QStringList found = {u"CMakeLists.txt"_s};
    for (const char *folder : {"app", "server", "client", "ui", "resources", "translations", "tests"}) {
        QDirIterator files(repository.filePath(QLatin1String(folder)), names, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = repository.relativeFilePath(files.next());
            if (!path.contains(u"/node_modules/"_s))
                found.append(path);
        }
    }
    found.sort();
    return found;
}

/// A header that has all it needs, and `line`.
QByteArray TestSources::with(const QByteArray &line)
{
    return "// SPDX-FileCopyrightText: 2026 EchoBench contributors\n// SPDX-License-Identifier: MIT\n\n"
           "#pragma once\n\n" +
           line + '\n';
}

void TestSources::everyFileKeepsToThePlan_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : sources())
        QTest::newRow(qPrintable(path)) << path;
}

void TestSources::everyFileKeepsToThePlan()
{
    QFETCH(const QString, path);
    QFile file(QStringLiteral(ECHOBENCH_SOURCES "/") + path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QStringList problems = m_check.problemsOf(path, file.readAll());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
}

void TestSources::everyRoomIsLookedAt()
{
    const QStringList all = sources();
    for (const char *path : {"app/main.cpp", "server/echoserver.h", "server/wire/clock.h",
                             "client/client.cpp", "ui/mainwindow.h", "tests/architecture/tst_sources.cpp"})
        QVERIFY2(all.contains(QLatin1String(path)), path);
}

void TestSources::aForbiddenIncludeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *path, const char *line) {
        QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QByteArray(line);
    };
    row("server/wire/x.h", "#include \"server/config.h\"");
    row("server/wire/x.h", "#include \"client/config.h\"");
    row("server/wire/x.h", "#include <QTcpSocket>");
    row("server/wire/x.h", "#include <QtNetwork/QTcpSocket>");
    row("server/wire/x.h", "#include <QWebSocket>");
    row("server/x.h", "#include \"client/event.h\"");
    row("server/x.h", "#include \"ui/mainwindow.h\"");
    row("server/x.h", "#include \"app/options.h\"");
    row("server/x.h", "#include <QLabel>");
    row("server/x.h", "#include <QtWidgets/QLabel>");
    row("server/x.h", "  #  include <QImage>");
    row("client/x.h", "#include \"server/event.h\"");
    row("client/x.h", "#include \"ui/timeline/entry.h\"");
    row("client/x.h", "#include <QWidget>");
    row("client/x.h", "#include <QGuiApplication>");
    row("client/compose/x.h", "#include \"client/client.h\"");
    row("client/compose/x.h", "#include <QTcpSocket>");
    row("ui/x.h", "#include \"server/echoserver.h\"");
    row("ui/x.h", "#include \"client/client.h\"");
    row("ui/x.h", "#include \"server/wire/handover.h\"");
    row("ui/x.h", "#include \"app/options.h\"");
    row("ui/widgets/x.h", "#include \"ui/timeline/entry.h\"");
    row("ui/timeline/x.h", "#include \"ui/list/timelinemodel.h\"");
    row("resources/x.h", "#include \"server/config.h\"");
    row("app/x.h", "#include \"options.h\"");
    row("server/x.h", "#include <QNoSuchThing>");
}

void TestSources::aForbiddenIncludeIsFound()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, line);
    QCOMPARE(m_check.problemsOf(path, with(line)).size(), 1);
}

void TestSources::anAllowedIncludeIsLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *path, const char *line) {
        QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QByteArray(line);
    };
    row("server/wire/x.h", "#include \"server/wire/clock.h\"");
    row("server/wire/x.h", "#include <QByteArray>");
    row("server/wire/x.h", "#include <span>");
    row("server/x.h", "#include \"server/wire/clock.h\"");
    row("server/x.h", "#include <QWebSocketServer>");
    row("server/x.h", "#include <sys/epoll.h>");
    row("client/x.h", "#include \"server/wire/clock.h\"");
    row("client/x.h", "#include <QSslSocket>");
    row("client/x.h", "#include \"client/compose/jsontext.h\"");
    row("client/compose/x.h", "#include \"server/wire/headerfields.h\"");
    row("ui/x.h", "#include \"client/compose/jsontext.h\"");
    row("ui/x.h", "#include \"server/status.h\"");
    row("ui/x.h", "#include \"client/state.h\"");
    row("ui/x.h", "#include \"server/wire/clock.h\"");
    row("ui/x.h", "#include <QLabel>");
    row("ui/list/x.h", "#include \"ui/timeline/entry.h\"");
    row("ui/timeline/x.h", "#include \"ui/widgets/figures.h\"");
    row("ui/timeline/x.h", "#include \"server/event.h\"");
    row("app/x.h", "#include \"server/echoserver.h\"");
    row("app/x.h", "#include \"ui/mainwindow.h\"");
    row("server/x.cpp", "// #include <QLabel>");
    row("tests/server/x.h", "#include \"runningserver.h\"");
}

void TestSources::anAllowedIncludeIsLeftAlone()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, line);
    QCOMPARE(m_check.problemsOf(path, with(line)), QStringList());
}

void TestSources::aMissingLicenceIsFound()
{
    const QByteArray text = with({}).replace("SPDX-License-Identifier: MIT", "all rights reserved");
    QCOMPARE(m_check.problemsOf(u"server/x.h"_s, text).size(), 1);
    QCOMPARE(m_check.problemsOf(u"tests/peers/x.mjs"_s, "export {};\n").size(), 1);
}

void TestSources::aMissingPragmaOnceIsFound()
{
    const QByteArray text = with({}).replace("#pragma once", "");
    QCOMPARE(m_check.problemsOf(u"server/x.h"_s, text).size(), 1);
    QCOMPARE(m_check.problemsOf(u"server/x.cpp"_s, text), QStringList());
}

void TestSources::aFileThatIsTooLongIsFound()
{
    const QByteArray header = with({});
    const auto lines = [&](qsizetype count) -> QByteArray {
        return header + QByteArray(count - header.count('\n'), '\n');
    };
    QCOMPARE(m_check.problemsOf(u"server/x.h"_s, lines(400)), QStringList());
    QCOMPARE(m_check.problemsOf(u"server/x.h"_s, lines(401)).size(), 1);
}

void TestSources::everyHeadersModuleIsKnown()
{
    QCOMPARE(m_check.moduleOf(u"QObject"_s), u"QtCore"_s);
    QCOMPARE(m_check.moduleOf(u"QtGlobal"_s), u"QtCore"_s);
    QCOMPARE(m_check.moduleOf(u"QTcpServer"_s), u"QtNetwork"_s);
    QCOMPARE(m_check.moduleOf(u"QWebSocket"_s), u"QtWebSockets"_s);
    QCOMPARE(m_check.moduleOf(u"QImage"_s), u"QtGui"_s);
    QCOMPARE(m_check.moduleOf(u"QtWidgets/QLabel"_s), u"QtWidgets"_s);
    QCOMPARE(m_check.moduleOf(u"vector"_s), QString());
}

ECHOBENCH_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
