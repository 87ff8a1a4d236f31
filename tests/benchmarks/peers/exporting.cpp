// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

// A timeline of a million rows of 16-byte messages is exported, in each format; printed is how much more
// memory was resident at most meanwhile, in KiB, how long it took, and how long it took to cancel, both in
// ms.

#include "ui/files/exporter.h"
#include "ui/timeline/timeline.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace {

constexpr int Rows = 1'000'000;
constexpr int RowsInABatch = 10'000;

qint64 memoryKiB(const char *what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf(what) + 6).trimmed().split(' ').first().toLongLong();
}

/// From now on VmHWM is the most that is resident.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void fill(ui::Timeline &timeline)
{
    client::Event event;
    event.kind = client::EventKind::MessageSent;
    event.connection = 1;
    event.payload = "sixteen bytes ab";
    event.size = event.payload.size();
    for (int i = 0; i < Rows; i += RowsInABatch)
        timeline.append({}, {{.events = client::Events(QList<client::Event>(RowsInABatch, event))}});
}

/// Returns how long it took, in ms; -1: it failed.
qint64 run(ui::Exporter &exporter, ui::Exporter::Job job)
{
    QEventLoop loop;
    bool ended = false;
    const auto end = [&] {
        ended = true;
        loop.quit();
    };
    QObject::connect(&exporter, &ui::Exporter::finished, &loop, end);
    QObject::connect(&exporter, &ui::Exporter::cancelled, &loop, end);
    QObject::connect(&exporter, &ui::Exporter::failed, &loop, &QEventLoop::quit);
    QElapsedTimer time;
    time.start();
    exporter.start(std::move(job));
    loop.exec();
    return ended ? time.elapsed() : -1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    ui::Timeline timeline;
    fill(timeline);
    qint64 extra = 0;
    qint64 slowest = 0;
    for (const auto format : {ui::files::Format::JsonLines, ui::files::Format::Har, ui::files::Format::Csv,
                              ui::files::Format::Text}) {
        ui::Exporter exporter;
        const QString path = folder.filePath(QStringLiteral("export"));
        forgetPeak();
        const qint64 before = memoryKiB("VmRSS:");
        const qint64 took = run(exporter, {.rows = timeline.snapshot(), .format = format, .path = path});
        if (took < 0)
            return 1;
        extra = std::max(extra, memoryKiB("VmHWM:") - before);
        slowest = std::max(slowest, took);
        QFile::remove(path);
    }
    ui::Exporter exporter;
    QElapsedTimer sinceCancel;
    QObject::connect(
        &exporter, &ui::Exporter::progressed, &exporter,
        [&] {
            if (!sinceCancel.isValid())
                sinceCancel.start();
            exporter.cancel();
        },
        Qt::DirectConnection);
    const QString path = folder.filePath(QStringLiteral("cancelled"));
    run(exporter, {.rows = timeline.snapshot(), .path = path});
    const qint64 cancel = QFile::exists(path) ? -1 : sinceCancel.elapsed();
    std::printf("{\"rows\":%lld,\"exportKiB\":%lld,\"exportMs\":%lld,\"cancelMs\":%lld}\n",
                static_cast<long long>(timeline.size()), static_cast<long long>(extra),
                static_cast<long long>(slowest), static_cast<long long>(cancel));
    return 0;
}
