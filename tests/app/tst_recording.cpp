// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/desktop.h"
#include "tests/testprogram.h"
#include "ui/client/clientpanel.h"
#include "ui/files/filecommands.h"
#include "ui/files/jsonlines.h"
#include "ui/files/recordcommand.h"
#include "ui/list/messagelist.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;

/// What the window records, with the real server and the real client.
class TestRecording : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsWholeMessagesAndCountsTheOthers_data();
    void holdsWholeMessagesAndCountsTheOthers();

private:
    QTemporaryDir m_folder;
};

namespace {

constexpr int Messages = 96;
constexpr qint64 Size = 512 * 1024; // together more than what is kept whole of a flood

ui::MainWindow &window()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (auto *found = qobject_cast<ui::MainWindow *>(widget))
            return *found;
    }
    qFatal("There is no window.");
}

/// How many messages the client has sent and received, or lost the words of.
qint64 clientsMessages(const ui::MainWindow &window)
{
    const ui::TimelineModel &model = window.client().messages().timelineModel();
    qint64 count = model.messageCount();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const ui::Entry entry = model.entry(row); entry.kind == ui::EntryKind::EventsDropped)
            count += entry.size;
    }
    return count;
}

/// Sends a flood of long messages through the window's client and waits for the echoes.
bool flood(ui::MainWindow &window)
{
    const auto becomes = [](const auto &condition) { return QTest::qWaitFor(condition, 30'000); };
    if (!becomes([&] { return window.client().state().phase == client::Phase::Connected; }))
        return false;
    for (int i = 0; i < Messages; ++i)
        window.client().sendAgain(QByteArray(Size, 'x'), true);
    return becomes([&] { return clientsMessages(window) == 2 * Messages; });
}

/// What a recording says.
struct Recorded {
    explicit Recorded(const QString &path)
    {
        QFile file(path);
        (void)file.open(QIODevice::ReadOnly);
        ui::files::JsonLinesReader reader;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            const auto entry = reader.read(QByteArrayView(line).chopped(1));
            if (!entry)
                continue;
            if (entry->kind == ui::EntryKind::EventsDropped)
                dropped += static_cast<quint64>(entry->size);
            if (!isMessage(*entry))
                continue;
            ++messages;
            whole += entry->payload.size() == Size ? 1 : 0;
        }
    }
    quint64 messages = 0;
    quint64 whole = 0;
    quint64 dropped = 0;
};

} // namespace

void TestRecording::initTestCase() { qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit()); }

void TestRecording::holdsWholeMessagesAndCountsTheOthers_data()
{
    QTest::addColumn<bool>("byOption");
    QTest::newRow("--record") << true;
    QTest::newRow("the switch in the window") << false;
}

void TestRecording::holdsWholeMessagesAndCountsTheOthers()
{
    QFETCH(const bool, byOption);
    const QString path = m_folder.filePath(byOption ? u"option.jsonl"_s : u"switch.jsonl"_s);
    app::Options options;
    options.server.port = 0;
    if (byOption)
        options.record = path;
    app::Desktop desktop(options);
    ui::Recorder &recorder = window().fileCommands().recording().recorder();
    bool flooded = false;
    QTimer::singleShot(0, this, [&] {
        if (!byOption)
            window().fileCommands().recording().recordTo(path);
        flooded = flood(window());
        recorder.stop();
        window().close();
    });
    QCOMPARE(desktop.run(), 0);
    QVERIFY(flooded);
    const Recorded recorded(path);
    QCOMPARE(recorder.partial(), 0U);
    QCOMPARE(recorded.whole, recorded.messages);
    QCOMPARE(recorded.dropped, recorder.missed());
    QVERIFY(recorded.messages > 0);
    // The client's two and the server's one of each; what was lost may be any event.
    QVERIFY(recorded.messages + recorded.dropped >= 3 * Messages);
}

ECHOBENCH_MAIN(TestRecording)
#include "tst_recording.moc"
