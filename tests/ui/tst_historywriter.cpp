// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/jsonfile.h"
#include "client/compose/senthistory.h"
#include "tests/testprogram.h"
#include "ui/client/historywriter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The sent history is on the disk soon after it changed.
class TestHistoryWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesSoonAfterAChange();
    void isNotPutOffByMoreChanges();
    void writesAtTheEndWhatIsNotWrittenYet();
    void writesNothingThatDidNotChange();
    void saysOnceThatItCannotWrite();
};

namespace {

struct Fixture {
    explicit Fixture(std::chrono::milliseconds delay)
        : writer(file, history, delay)
    {
    }
    void send(const QString &text)
    {
        history.add({.content = text});
        writer.writeSoon();
    }
    [[nodiscard]] QStringList onDisk() const
    {
        client::SentHistory read;
        read.restore(client::JsonFile(file.path()).peek().root);
        QStringList texts;
        for (const client::ComposedMessage &message : read.messages())
            texts.append(message.content);
        return texts;
    }

    QTemporaryDir folder;
    client::JsonFile file{folder.filePath(u"history.json"_s)};
    client::SentHistory history;
    ui::HistoryWriter writer;
};

} // namespace

void TestHistoryWriter::writesSoonAfterAChange()
{
    Fixture f(1ms);
    QSignalSpy writings(&f.writer, &ui::HistoryWriter::written);
    f.send(u"one"_s);
    QVERIFY(writings.wait());
    QCOMPARE(f.onDisk(), QStringList{u"one"_s});
}

void TestHistoryWriter::isNotPutOffByMoreChanges()
{
    Fixture f(20ms);
    QSignalSpy writings(&f.writer, &ui::HistoryWriter::written);
    QVERIFY(QTest::qWaitFor([&] {
        f.send(QString::number(f.history.messages().size()));
        return !writings.isEmpty();
    }));
}

void TestHistoryWriter::writesAtTheEndWhatIsNotWrittenYet()
{
    Fixture f(1h);
    f.send(u"one"_s);
    QVERIFY(!QFile::exists(f.file.path()));
    QVERIFY(f.writer.finish());
    QCOMPARE(f.onDisk(), QStringList{u"one"_s});
}

void TestHistoryWriter::writesNothingThatDidNotChange()
{
    Fixture f(1h);
    QVERIFY(f.writer.finish());
    QVERIFY(!QFile::exists(f.file.path()));
}

void TestHistoryWriter::saysOnceThatItCannotWrite()
{
    Fixture f(1ms);
    QVERIFY(QDir().mkpath(f.file.path() + u"/in the way"_s));
    QSignalSpy failures(&f.writer, &ui::HistoryWriter::failed);
    f.send(u"one"_s);
    QVERIFY(failures.wait());
    QVERIFY2(failures.first().first().toString().contains(u"history.json"_s),
             qPrintable(failures.first().first().toString()));
    QSignalSpy writings(&f.writer, &ui::HistoryWriter::written);
    QVERIFY(!f.writer.finish());
    QVERIFY(QDir(f.file.path()).removeRecursively());
    QVERIFY(f.writer.finish());
    QCOMPARE(f.onDisk(), QStringList{u"one"_s});
    QCOMPARE(failures.size(), 1);
}

ECHOBENCH_GUILESS_MAIN(TestHistoryWriter)
#include "tst_historywriter.moc"
