// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/importer.h"

#include "ui/files/harreader.h"
#include "ui/files/jsonlines.h"
#include "ui/widgets/figures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <utility>

namespace ui {

namespace {

constexpr qsizetype EntriesInABatch = 5'000;
constexpr int BatchesOnTheirWay = 4;
constexpr qint64 LongestLine = qint64(512) << 20;
constexpr qint64 LongestBeginning = 64;
constexpr qint64 Piece = qint64(64) * 1024;

/// For a line that may be long QFile would make room for the longest there is.
QByteArray nextLine(QFile &file)
{
    QByteArray line = file.readLine(Piece);
    while (!line.isEmpty() && !line.endsWith('\n') && line.size() < LongestLine) {
        const QByteArray more = file.readLine(Piece);
        if (more.isEmpty())
            break;
        line += more;
    }
    return line;
}

} // namespace

Importer::Importer(QObject *parent)
    : QObject(parent)
{
}

Importer::~Importer()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Importer::cancel()
{
    m_cancelled = true;
    m_room.release(BatchesOnTheirWay);
}

void Importer::start(const QString &path)
{
    Q_ASSERT(!isRunning());
    m_cancelled = false;
    m_error.clear();
    m_note.clear();
    m_letGo = 0;
    m_room.acquire(m_room.available());
    m_room.release(BatchesOnTheirWay);
    m_thread.reset(QThread::create([this, path] { run(path); }));
    connect(m_thread.get(), &QThread::finished, this, &Importer::onThreadFinished);
    m_thread->start();
}

void Importer::run(const QString &path)
{
    QFile file(path);
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        m_error = tr("it is a folder, or a device, which may never end");
    else if (!file.open(QIODevice::ReadOnly))
        m_error = file.errorString();
    else if (files::JsonLinesReader::recognizes(file.peek(LongestBeginning)))
        readLines(file);
    else
        readHar(file);
    if (!m_error.isEmpty())
        m_error = tr("Cannot import %1: %2. A HAR of a browser or a proxy, or JSON Lines of EchoBench can be "
                     "imported.")
                      .arg(QDir::toNativeSeparators(path), m_error);
}

void Importer::readLines(QFile &file)
{
    files::JsonLinesReader reader;
    QList<Entry> entries;
    for (qint64 number = 1; !file.atEnd() && !m_cancelled; ++number) {
        QByteArray line = nextLine(file);
        const bool whole = line.endsWith('\n');
        if (whole)
            line.chop(1);
        if (auto entry = reader.read(line)) {
            entries.append(*std::move(entry));
        } else if (!reader.errorString().isEmpty()) {
            if (whole || !file.atEnd() || number == 1) {
                m_error = tr("line %1, column %2: %3")
                              .arg(number)
                              .arg(reader.errorColumn())
                              .arg(reader.errorString());
                return;
            }
            m_note = tr("The last line, %1, is torn and was left out.").arg(number);
        }
        if (entries.size() < EntriesInABatch)
            continue;
        if (!give(entries))
            return;
        emit progressed(file.pos(), file.size());
    }
    m_letGo = reader.letGo();
    static_cast<void>(give(entries));
}

void Importer::readHar(QFile &file)
{
    if (file.size() > files::HarReader::MostBytes) {
        m_error = tr("a HAR may have %1 bytes at most, this file has %2")
                      .arg(grouped(files::HarReader::MostBytes), grouped(file.size()));
        return;
    }
    files::HarReader reader;
    QList<Entry> entries = reader.read(file.readAll());
    m_error = reader.errorString();
    m_letGo = reader.letGo();
    for (qsizetype begin = 0; begin < entries.size(); begin += EntriesInABatch) {
        QList<Entry> batch = entries.mid(begin, EntriesInABatch);
        if (!give(batch))
            return;
        emit progressed(begin, entries.size());
    }
}

/// Waits until the window has taken earlier ones. False: cancelled.
bool Importer::give(QList<Entry> &entries)
{
    m_room.acquire();
    if (m_cancelled)
        return false;
    QMetaObject::invokeMethod(
        this,
        [this, batch = std::exchange(entries, {})] {
            if (!m_cancelled)
                emit read(batch);
            m_room.release();
        },
        Qt::QueuedConnection);
    return true;
}

void Importer::onThreadFinished()
{
    m_thread->wait();
    m_thread.reset();
    if (m_cancelled)
        emit cancelled();
    else if (m_error.isEmpty())
        emit finished(m_letGo, m_note);
    else
        emit failed(m_error);
}

} // namespace ui
