// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// windowed PORT [--search | --show N]: the echo server with its window, which watches itself: how long the
// window's thread is deaf and at work, how many rows it has shown, how much memory is resident. With --search
// it types into the log's filter once there are a million rows; with --show it says how long it took until
// the first N messages had been painted. Writes JSON when it ends.

#include "app/signalwatcher.h"
#include "server/echoserver.h"
#include "server/wire/clock.h"
#include "tests/benchmarks/peers/beat.h"
#include "ui/list/logview.h"
#include "ui/mainwindow.h"
#include "ui/timeline/intake.h"
#include "ui/timeline/timeline.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace {

constexpr int Patience = 20'000;
constexpr qint64 RowsToSearch = 950'000;
/// In one of the 1,021 messages of 16 bytes that the load has: see its MessageRing.
constexpr QLatin1String RareText("yaba");

/// Everything is in milliseconds.
class Watch : public QObject
{
public:
    Watch(ui::Timeline &timeline, ui::MainWindow &window, const QStringList &arguments)
        : m_timeline(timeline)
        , m_window(window)
        , m_filter(*window.findChild<QLineEdit *>(QStringLiteral("filter")))
        , m_log(*window.findChild<ui::LogView *>())
        , m_searches(arguments.contains(QStringLiteral("--search")))
    {
        if (const qsizetype show = arguments.indexOf(QStringLiteral("--show")); show > 0)
            m_toShow = arguments.value(show + 1).toULongLong();
        m_log.viewport()->installEventFilter(this);
        connect(&timeline, &ui::Timeline::appended, this, &Watch::onAppended);
    }

    /// Closes the window, once it has shown what it is to show.
    void end()
    {
        m_isToEnd = true;
        if (m_toShow == 0 || m_shown >= 0)
            m_window.close();
        else
            QTimer::singleShot(Patience, &m_window, &QWidget::close);
    }

    void print() const
    {
        const bool searched = m_typed.isValid();
        std::printf("{\"rows\":%llu,\"held\":%lld,\"deaf\":%.1f,\"busy\":%.1f,\"share\":%.3f,\"shown\":%.1f,"
                    "\"firstHit\":%.1f,\"searchDeaf\":%.1f,\"residentKiB\":%lld}\n",
                    static_cast<unsigned long long>(m_timeline.end()),
                    static_cast<long long>(m_timeline.size()), searched ? m_deafBefore : m_beat.deaf(),
                    m_beat.busy(), m_beat.share(), m_shown, m_firstHit, searched ? m_beat.deaf() : 0,
                    static_cast<long long>(residentKiB()));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // What is posted now comes when it has been painted.
        if (event->type() == QEvent::Paint && m_toShow > 0 && m_messages >= m_toShow)
            QTimer::singleShot(0, this, &Watch::onShown);
        return QObject::eventFilter(watched, event);
    }

private:
    static double millisecondsSince(qint64 at) { return static_cast<double>(wire::now() - at) / 1e6; }

    void onAppended(quint64 begin, quint64 end)
    {
        if (m_messages == 0 && m_rows == 0)
            m_beat.restart(); // what it takes to show a window is no deafness
        m_rows = end;
        if (m_toShow > 0)
            countMessages(begin, end);
        if (m_searches && !m_typed.isValid() && m_timeline.size() > RowsToSearch) {
            m_deafBefore = m_beat.deaf();
            m_beat.restart();
            m_typed.start();
            m_filter.setText(RareText);
        }
        if (m_typed.isValid() && m_firstHit < 0)
            QTimer::singleShot(0, this, &Watch::lookForHit);
    }

    void onShown()
    {
        if (m_shown < 0)
            m_shown = millisecondsSince(m_firstAt);
        if (m_isToEnd)
            m_window.close();
    }

    void countMessages(quint64 begin, quint64 end)
    {
        for (quint64 sequence = begin; sequence < end; ++sequence) {
            if (m_timeline.kindAt(sequence) == ui::EntryKind::MessageReceived && m_messages++ == 0)
                m_firstAt = m_timeline.stampAt(sequence);
        }
    }

    void lookForHit()
    {
        const ui::TimelineModel &model = m_log.timelineModel();
        if (m_firstHit < 0 && !model.filter().text.isEmpty() && model.rowCount() > 0)
            m_firstHit = static_cast<double>(m_typed.nsecsElapsed()) / 1e6;
    }

    ui::Timeline &m_timeline;
    ui::MainWindow &m_window;
    QLineEdit &m_filter;
    ui::LogView &m_log;
    bool m_searches;
    bool m_isToEnd = false;
    quint64 m_toShow = 0;
    quint64 m_messages = 0;
    quint64 m_rows = 0;
    qint64 m_firstAt = 0;
    Beat m_beat;
    QElapsedTimer m_typed;
    double m_shown = -1;
    double m_deafBefore = 0;
    double m_firstHit = -1;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        qCritical("Usage: windowed PORT [--search | --show N]");
        return 2;
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Timeline timeline;
    ui::Intake intake(timeline);
    ui::MainWindow window(timeline, settings);
    server::EchoServer server;
    app::SignalWatcher signalWatcher;
    QObject::connect(&server, &server::EchoServer::eventsHappened, &intake, &ui::Intake::takeServerEvents);
    QObject::connect(&intake, &ui::Intake::behindChanged, &server, &server::EchoServer::setReaderBehind);
    QObject::connect(&server, &server::EchoServer::statusChanged, &window, &ui::MainWindow::setServerStatus);
    window.setServerOnly(true);
    window.show();
    Watch watch(timeline, window, arguments);
    QObject::connect(&signalWatcher, &app::SignalWatcher::endRequested, &watch, &Watch::end);
    server::Config config;
    config.port = arguments.at(1).toUShort();
    server.start(config);
    const int code = QApplication::exec();
    watch.print();
    return code;
}
