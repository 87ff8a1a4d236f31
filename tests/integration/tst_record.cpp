// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/integration/echobenchprocess.h"
#include "tests/integration/qtpeer.h"
#include "tests/testprogram.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestRecord : public QObject
{
    Q_OBJECT

private slots:
    void recordsWithoutAWindow();
    void everyLineSurvivesAKill();
    void aFileThatCannotBeWrittenIsOneSentence();
    void recordsThoughNothingIsPrinted();

private:
    static QList<QJsonObject> lines(const QString &path);
};

/// The file's lines; an empty object for one that is none.
QList<QJsonObject> TestRecord::lines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> all;
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast();
    for (const QByteArray &line : std::as_const(lines))
        all.append(QJsonDocument::fromJson(line).object());
    return all;
}

void TestRecord::recordsWithoutAWindow()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"traffic.jsonl"_s);
    EchoBenchProcess program;
    QVERIFY(program.serve({u"--record"_s, path}));
    QtPeer peer(program.url());
    QVERIFY(peer.isConnected());
    QCOMPARE(peer.answerTo(u"a\0ä"_s), u"Echo: a\0ä"_s);
    program.send(SIGTERM);
    QCOMPARE(program.exitCode(), 0);
    const QList<QJsonObject> all = lines(path);
    QStringList events;
    for (const QJsonObject &line : all)
        events.append(line.value(u"event"_s).toString());
    QCOMPARE(events, (QStringList{{},
                                  u"started"_s,
                                  u"connection-opened"_s,
                                  u"message-received"_s,
                                  u"connection-closed"_s,
                                  u"stopped"_s}));
    QCOMPARE(all.constFirst().value(u"format"_s).toString(), u"echobench-timeline"_s);
    QCOMPARE(all[3].value(u"text"_s).toString(), u"a\0ä"_s);
}

void TestRecord::everyLineSurvivesAKill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"traffic.jsonl"_s);
    EchoBenchProcess program;
    QVERIFY(program.serve({u"--record"_s, path}));
    QtPeer peer(program.url());
    QVERIFY(peer.isConnected());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(peer.answerTo(QString::number(i)), QString(u"Echo: "_s % QString::number(i)));
    QTRY_VERIFY_WITH_TIMEOUT(lines(path).size() >= 103, EchoBenchProcess::Patience);
    program.send(SIGKILL);
    const QList<QJsonObject> all = lines(path);
    QCOMPARE(all.constLast().value(u"text"_s).toString(), u"99"_s);
    QVERIFY(!all.contains(QJsonObject()));
}

void TestRecord::aFileThatCannotBeWrittenIsOneSentence()
{
    EchoBenchProcess program;
    program.start({u"--server-only"_s, u"--port"_s, u"0"_s, u"--record"_s, u"/nowhere/traffic.jsonl"_s});
    QCOMPARE(program.exitCode(), 1);
    const QString error = program.errorOutput();
    QVERIFY2(error.contains(u"/nowhere/traffic.jsonl: No such file or directory"), qPrintable(error));
    QCOMPARE(error.count(u'\n'), 1);
}

void TestRecord::recordsThoughNothingIsPrinted()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"traffic.jsonl"_s);
    EchoBenchProcess program;
    program.start({u"--server-only"_s, u"--port"_s, u"0"_s, u"--quiet"_s, u"--record"_s, path});
    QTRY_COMPARE_WITH_TIMEOUT(lines(path).size(), 2, EchoBenchProcess::Patience);
    const int port = lines(path).constLast().value(u"code"_s).toInt();
    QtPeer peer(QUrl(u"ws://localhost:%1"_s.arg(port)));
    QVERIFY(peer.isConnected());
    QCOMPARE(peer.answerTo(u"hello"_s), u"Echo: hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lines(path).size(), 4, EchoBenchProcess::Patience);
    QCOMPARE(lines(path).constLast().value(u"text"_s).toString(), u"hello"_s);
}

ECHOBENCH_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
