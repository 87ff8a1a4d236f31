// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/exporter.h"

#include "ui/files/grouped.h"
#include "ui/files/opendevice.h"
#include "ui/files/writeall.h"
#include "ui/files/writer.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QThread>

#include <utility>
#include <vector>

namespace ui {

namespace {

constexpr qsizetype PieceSize = qsizetype(128) * 1024;
// A long message leaves a buffer that is not worth keeping.
constexpr qsizetype LargestKept = qsizetype(1024) * 1024;
constexpr qint64 ProgressSteps = 200;

} // namespace

Exporter::Exporter(QObject *parent)
    : QObject(parent)
{
}

Exporter::~Exporter()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Exporter::start(Job job)
{
    Q_ASSERT(!isRunning());
    m_cancelled = false;
    m_written = false;
    m_error.clear();
    m_rows = 0;
    m_leftOut = 0;
    m_bytes = 0;
    m_thread.reset(QThread::create([this, job = std::move(job)]() mutable { run(job); }));
    connect(m_thread.get(), &QThread::finished, this, &Exporter::onThreadFinished);
    m_thread->start();
}

void Exporter::run(Job &job)
{
    QString closed;
    std::unique_ptr<QFileDevice> file;
    if (files::isDevice(job.path)) {
        auto device = std::make_unique<QFile>(job.path); // it must not be replaced by a file
        closed = files::openDevice(*device);
        m_written = closed.isEmpty() && write(job, *device);
        file = std::move(device);
    } else {
        auto whole = std::make_unique<QSaveFile>(job.path);
        m_written = whole->open(QIODevice::WriteOnly) && write(job, *whole) && whole->commit();
        file = std::move(whole);
    }
    if (m_written || (m_cancelled && closed.isEmpty() && file->error() == QFileDevice::NoError))
        return;
    m_error = tr("Cannot export to %1: %2. Choose another place.")
                  .arg(QDir::toNativeSeparators(job.path), closed.isEmpty() ? file->errorString() : closed);
}

bool Exporter::write(Job &job, QFileDevice &file)
{
    std::vector<quint32> order;
    if (job.format == files::Format::Har)
        order = files::groupedByConnection(job.rows);
    const std::size_t count = job.format == files::Format::Har ? order.size() : job.rows.size();
    const auto all = static_cast<qint64>(count);
    const auto writer = files::makeWriter(job.format);
    QByteArray out;
    writer->begin(out, job.letGo);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t index = order.empty() ? i : order[i];
        const bool added = writer->add(out, job.rows.entry(index));
        if (index >= job.rows.facts()) // the facts are no rows that anybody asked for
            ++(added ? m_rows : m_leftOut);
        job.rows.release(index);
        if (const auto done = static_cast<qint64>(i) + 1; done % qMax<qint64>(1, all / ProgressSteps) == 0)
            emit progressed(done, all);
        if (out.size() < PieceSize)
            continue;
        if (m_cancelled || !put(out, file))
            return false;
        job.rows.sweep();
        if (out.capacity() > LargestKept)
            out = {};
        out.resize(0);
    }
    writer->end(out);
    return !m_cancelled && put(out, file);
}

bool Exporter::put(const QByteArray &out, QFileDevice &file)
{
    m_bytes += out.size();
    return writeAll(file, out);
}

void Exporter::onThreadFinished()
{
    m_thread->wait();
    m_thread.reset();
    if (m_written)
        emit finished(m_rows, m_leftOut, m_bytes);
    else if (m_error.isEmpty())
        emit cancelled();
    else
        emit failed(m_error);
}

} // namespace ui
