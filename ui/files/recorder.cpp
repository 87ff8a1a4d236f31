// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/recorder.h"

#include "server/wire/clock.h"
#include "ui/files/jsonlines.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/figures.h"

#include <QDir>

#include <chrono>
#include <utility>

namespace ui {

namespace {

// Long enough that both sides' words of one message stand in order, short enough for a crash.
constexpr std::chrono::milliseconds frame{20};
constexpr qsizetype PieceSize = 128 * 1024;
constexpr qsizetype LargestKept = 1024 * 1024;
constexpr qint64 ToleratedDrift = 50; // ms, as in the timeline

QByteArray head()
{
    QByteArray head;
    files::JsonLinesWriter().begin(head, 0);
    return head;
}

Entry missing(quint64 count, qint64 at)
{
    Entry entry;
    entry.at = at;
    entry.kind = EntryKind::EventsDropped;
    entry.size = static_cast<qint64>(count);
    entry.detail = QStringLiteral("not recorded: the file is written too slowly");
    return entry;
}

} // namespace

Recorder::Recorder(QObject *parent)
    : Recorder(Bounds{}, parent)
{
}

Recorder::Recorder(Bounds bounds, QObject *parent)
    : QObject(parent)
    , m_bounds(bounds)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frame);
    connect(&m_frame, &QTimer::timeout, this, &Recorder::flush);
}

Recorder::~Recorder() { join(); }

bool Recorder::start(const QString &path, qint64 rotateAt)
{
    stop();
    auto file = std::make_unique<RecordFile>(path, head(), rotateAt);
    if (!file->open()) {
        m_error = tr("Cannot record to %1: %2. Choose another file.")
                      .arg(QDir::toNativeSeparators(path), file->errorString());
        return false;
    }
    m_file = std::move(file);
    m_path = path;
    m_missed = 0;
    m_untold = 0;
    m_told = 0;
    m_partial = 0;
    m_rows = 0;
    m_epoch = Timeline::systemEpoch();
    m_stopping = false;
    m_thread = std::thread([this] { run(); });
    emit recordingChanged(true);
    return true;
}

void Recorder::stop()
{
    if (!isRecording())
        return;
    join();
    m_file.reset();
    tellShortfall();
    emit recordingChanged(false);
}

void Recorder::takeServerEvents(const server::Events &events)
{
    if (!isRecording())
        return;
    m_server.append(events);
    startFrame();
}

void Recorder::takeClientEvents(const client::Events &events)
{
    if (!isRecording())
        return;
    m_client.append(events);
    startFrame();
}

void Recorder::startFrame()
{
    if (!m_frame.isActive())
        m_frame.start();
}

void Recorder::flush()
{
    m_frame.stop();
    const server::Events server = std::exchange(m_server, {});
    const client::Events client = std::exchange(m_client, {});
    if (!isRecording() || (server.isEmpty() && client.isEmpty()))
        return;
    const qint64 epoch = Timeline::systemEpoch();
    if (qAbs(epoch - m_epoch) > ToleratedDrift)
        m_epoch = epoch;
    push(takeBatch(server, client));
    tellShortfall();
}

Recorder::Batch Recorder::takeBatch(const server::Events &server, const client::Events &client)
{
    RowStore store;
    store.queue(server, {{.events = client}});
    const std::vector<RowStore::Row> rows = store.take(store.queued());
    Batch batch{.rows = {}, .missed = m_untold, .payloadBytes = store.payloadBytes()};
    batch.rows.reserve(rows.size());
    for (const RowStore::Row row : rows) {
        if (row.kind == EntryKind::EventsDropped) // on their way here
            m_missed += static_cast<quint64>(store.entry(row).size);
        batch.rows.add(row, m_epoch);
    }
    batch.rows.share(store);
    return batch;
}

void Recorder::push(Batch batch)
{
    const std::size_t rows = batch.rows.size();
    const std::lock_guard lock(m_mutex);
    const bool fits = m_queue.empty() || (m_waitingRows + rows <= m_bounds.rows &&
                                          m_waitingBytes + batch.payloadBytes <= m_bounds.payloadBytes);
    if (!fits) {
        m_missed += rows;
        m_untold += rows;
        return;
    }
    m_untold = 0;
    m_waitingRows += rows;
    m_waitingBytes += batch.payloadBytes;
    m_queue.push_back(std::move(batch));
    m_changed.notify_one();
}

void Recorder::tellShortfall()
{
    const quint64 lacking = m_missed + m_partial;
    if (std::exchange(m_told, lacking) != lacking)
        emit shortfallChanged();
}

QString Recorder::shortfall() const
{
    QStringList sentences;
    if (m_missed > 0)
        sentences.append(tr("%1 events came too fast and are missing in %2, which says where.", nullptr,
                            pluralOf(m_missed))
                             .arg(grouped(static_cast<qint64>(m_missed)), QDir::toNativeSeparators(m_path)));
    if (const quint64 partial = m_partial; partial > 0)
        sentences.append(tr("Of %1 messages only the beginning was recorded to %2, where \"kept\" says how "
                            "much.",
                            nullptr, pluralOf(partial))
                             .arg(grouped(static_cast<qint64>(partial)), QDir::toNativeSeparators(m_path)));
    return sentences.join(QLatin1Char(' '));
}

void Recorder::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        Batch batch = std::move(m_queue.front());
        m_queue.pop_front();
        m_waitingRows -= batch.rows.size();
        m_waitingBytes -= batch.payloadBytes;
        lock.unlock();
        const bool written = write(std::move(batch));
        if (!written) {
            QMetaObject::invokeMethod(this, &Recorder::onFailed, Qt::QueuedConnection);
            return;
        }
        lock.lock();
    }
}

bool Recorder::write(Batch batch)
{
    files::JsonLinesWriter writer;
    QByteArray out;
    if (batch.missed > 0)
        writer.add(out, missing(batch.missed, batch.rows.entry(0).at));
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        const Entry entry = batch.rows.entry(i);
        writer.add(out, entry);
        m_partial += isMessage(entry) && entry.payload.size() < entry.size ? 1 : 0;
        ++m_rows;
        if (out.size() < PieceSize)
            continue;
        if (!m_file->write(out))
            return false;
        if (out.capacity() > LargestKept)
            out = {};
        out.resize(0);
    }
    return out.isEmpty() || m_file->write(out);
}

void Recorder::onFailed()
{
    if (!isRecording())
        return;
    m_error =
        tr("Recording to %1 has stopped: %2. What was written until then is complete; choose another file "
           "to go on.")
            .arg(QDir::toNativeSeparators(m_path), m_file->errorString());
    stop();
    emit failed(m_error);
}

void Recorder::join()
{
    if (!m_thread.joinable())
        return;
    flush();
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_changed.notify_one();
    }
    m_thread.join();
    if (m_untold > 0) {
        QByteArray line;
        files::JsonLinesWriter().add(line, missing(m_untold, m_epoch * 1'000'000 + wire::now()));
        static_cast<void>(m_file->write(line)); // where that fails, it has been told already
        m_untold = 0;
    }
    m_queue.clear();
    m_waitingRows = 0;
    m_waitingBytes = 0;
}

} // namespace ui
