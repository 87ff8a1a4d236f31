// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// The echo server with its window, which watches itself: how long the window's thread is deaf, how many rows
// it has shown, how much memory is resident. With --search it types into the log's filter once there are a
// million rows.

#include "app/signalwatcher.h"
#include "server/echoserver.h"
#include "ui/intake.h"
#include "ui/logview.h"
#include "ui/mainwindow.h"
#include "ui/timeline.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr qint64 RowsToSearch = 950'000;
/// In one of the 1,021 messages of 16 bytes that the load has: see its MessageRing.
constexpr QLatin1String RareText("yaba");

qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
}

/// Everything is in milliseconds.
class Watch
{
public:
    Watch(ui::Timeline &timeline, ui::MainWindow &window, bool searches)
        : m_timeline(timeline)
        , m_filter(*window.findChild<QLineEdit *>(QStringLiteral("filter")))
        , m_log(*window.findChild<ui::LogView *>())
        , m_searches(searches)
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(1);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { beat(); });
        m_beat.start();
        m_sinceBeat.start();
    }

    void print() const
    {
        std::printf("{\"rows\":%llu,\"held\":%lld,\"deaf\":%.1f,\"firstHit\":%.1f,\"searchDeaf\":%.1f,"
                    "\"residentKiB\":%lld}\n",
                    static_cast<unsigned long long>(m_timeline.end()),
                    static_cast<long long>(m_timeline.size()), m_deaf, m_firstHit, m_searchDeaf,
                    static_cast<long long>(residentKiB()));
    }

private:
    void beat()
    {
        const double passed = static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6;
        m_sinceBeat.restart();
        if (m_timeline.size() > 0) // what it takes to show a window is no deafness
            (m_typed.isValid() ? m_searchDeaf : m_deaf) =
                std::max(m_typed.isValid() ? m_searchDeaf : m_deaf, passed);
        if (m_searches && !m_typed.isValid() && m_timeline.size() > RowsToSearch) {
            m_typed.start();
            m_filter.setText(RareText);
        }
        if (m_typed.isValid() && m_firstHit < 0 && !m_log.timelineModel().filter().text.isEmpty() &&
            m_log.timelineModel().rowCount() > 0)
            m_firstHit = static_cast<double>(m_typed.nsecsElapsed()) / 1e6;
    }

    ui::Timeline &m_timeline;
    QLineEdit &m_filter;
    ui::LogView &m_log;
    bool m_searches;
    QTimer m_beat;
    QElapsedTimer m_sinceBeat;
    QElapsedTimer m_typed;
    double m_deaf = 0;
    double m_searchDeaf = 0;
    double m_firstHit = -1;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        qCritical("Usage: windowed PORT [--search]");
        return 2;
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Timeline timeline;
    ui::Intake intake(timeline);
    ui::MainWindow window(timeline, settings);
    server::EchoServer server;
    app::SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &app::SignalWatcher::endRequested, &window, &QWidget::close);
    QObject::connect(&server, &server::EchoServer::eventsHappened, &intake, &ui::Intake::takeServerEvents);
    QObject::connect(&server, &server::EchoServer::statusChanged, &window, &ui::MainWindow::setServerStatus);
    window.setServerOnly(true);
    window.show();
    const Watch watch(timeline, window, arguments.contains(QStringLiteral("--search")));
    server::Config config;
    config.port = arguments.at(1).toUShort();
    server.start(config);
    const int code = QApplication::exec();
    watch.print();
    return code;
}
