// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// flooded FLOODSERVER MESSAGES-A-SECOND SECONDS: the window with one client in sight and one in a hidden tab,
// the one of them flooded by a foreign server. It watches itself: how long the window's thread is deaf, how
// long a key takes to arrive in the message field, how long a Disconnect takes, what is resident, and whether
// the counter says what the server says. Writes JSON.

#include "app/clientsides.h"
#include "tests/benchmarks/peers/beat.h"
#include "ui/client/clientpanel.h"
#include "ui/client/clienttabs.h"
#include "ui/client/messagefield.h"
#include "ui/mainwindow.h"
#include "ui/timeline/intake.h"
#include "ui/timeline/timeline.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int Patience = 30'000; // ms

double milliseconds(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void runUntil(const ui::ClientPanel &panel, client::Phase phase)
{
    QElapsedTimer patience;
    patience.start();
    while (panel.state().phase != phase && patience.elapsed() < Patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// What a key needs at most until the window has obeyed it, in milliseconds.
class Keyboard
{
public:
    explicit Keyboard(ui::MainWindow &window)
        : m_window(window)
    {
        m_key.setInterval(50);
        QObject::connect(&m_key, &QTimer::timeout, &m_key, [this] { key(); });
        m_key.start();
    }

    [[nodiscard]] double slowest() const { return m_slowest; }

private:
    void key()
    {
        auto *field = m_window.client().findChild<ui::MessageField *>();
        QElapsedTimer taken;
        taken.start();
        // Behind everything that waits already, as a key of the user would be.
        QCoreApplication::postEvent(field,
                                    new QKeyEvent(QEvent::KeyPress, Qt::Key_A, {}, QStringLiteral("a")));
        QEventLoop loop;
        QObject::connect(field, &QPlainTextEdit::textChanged, &loop, &QEventLoop::quit);
        m_key.stop();
        loop.exec();
        m_key.start();
        m_slowest = std::max(m_slowest, milliseconds(taken));
    }

    ui::MainWindow &m_window;
    QTimer m_key;
    double m_slowest = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        qCritical("Usage: flooded FLOODSERVER MESSAGES-A-SECOND SECONDS");
        return 2;
    }
    QProcess server;
    server.start(arguments.at(1), {arguments.at(2)});
    while (!server.canReadLine() && server.waitForReadyRead(Patience)) {
    }
    const QString url = QStringLiteral("ws://127.0.0.1:") + QString::fromLatin1(server.readLine().trimmed());

    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Timeline timeline;
    ui::Intake intake(timeline);
    ui::MainWindow window(timeline, settings);
    const app::ClientSides sides(window.clients(), intake);
    window.show();
    ui::ClientPanel &panel = window.client();
    panel.connectTo(url);
    runUntil(panel, client::Phase::Connected);
    double deaf[2] = {};
    double busy[2] = {};
    double slowestKey[2] = {};
    qint64 resident = 0;
    const int half = arguments.at(3).toInt() * 500;
    for (int hidden : {0, 1}) {
        if (hidden == 1)
            window.clients().open();
        window.client().editMessage();
        runFor(200);
        const Beat beat;
        const Keyboard keyboard(window);
        runFor(half);
        deaf[hidden] = beat.deaf();
        busy[hidden] = beat.busy();
        slowestKey[hidden] = keyboard.slowest();
        resident = std::max(resident, residentKiB());
    }
    window.clients().setCurrentIndex(0);
    runFor(500);
    QElapsedTimer disconnect;
    disconnect.start();
    panel.disconnectFromServer();
    runUntil(panel, client::Phase::Disconnected);
    const double closed = milliseconds(disconnect);
    runFor(300);
    server.waitForFinished(Patience);
    std::printf("{\"deaf\":%.1f,\"busy\":%.1f,\"key\":%.1f,\"hiddenDeaf\":%.1f,\"hiddenBusy\":%.1f,"
                "\"hiddenKey\":%.1f,\"disconnect\":%.1f,\"residentKiB\":%lld,\"rows\":%lld,\"received\":%llu,"
                "\"sent\":%s,\"clean\":%s}\n",
                deaf[0], busy[0], slowestKey[0], deaf[1], busy[1], slowestKey[1], closed,
                static_cast<long long>(resident), static_cast<long long>(timeline.size()),
                static_cast<unsigned long long>(panel.received()),
                server.readAllStandardOutput().trimmed().constData(), panel.state().clean ? "true" : "false");
    return 0;
}
