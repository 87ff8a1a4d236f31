// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/filesender.h"

#include "ui/client/composernote.h"
#include "ui/widgets/figures.h"

namespace ui {

FileSender::FileSender(ComposerNote &note, QObject *parent)
    : QObject(parent)
    , m_note(note)
{
    connect(&m_reader, &FileReader::progressed, this, &FileSender::showReading);
    connect(&m_reader, &FileReader::finished, this, &FileSender::sendContent);
    connect(&m_reader, &FileReader::failed, this, &FileSender::end);
}

void FileSender::start(const QString &path, bool binary)
{
    m_isBinary = binary;
    m_stage = Stage::Reading;
    if (!m_reader.start(path))
        end(m_reader.errorString());
}

void FileSender::stop()
{
    if (m_stage == Stage::Sending) {
        emit abortRequested();
    } else if (m_stage == Stage::Reading) {
        m_reader.cancel();
        end();
    }
}

void FileSender::setPhase(client::Phase phase)
{
    m_phase = phase;
    if (phase != client::Phase::Connected && m_stage == Stage::Sending)
        end(tr("The connection ended before the whole file was sent."));
}

void FileSender::setCounters(const client::Counters &counters)
{
    if (m_stage != Stage::Sending)
        return;
    if (counters.bytesWaiting == 0) {
        end();
        return;
    }
    const qint64 gone = qMax<qint64>(0, m_size - counters.bytesWaiting);
    m_note.tellProgress(tr("Sending the file: %1 of %2").arg(byteCount(gone), byteCount(m_size)),
                        tr("Abort the connection"), permilleOf(gone, m_size));
}

void FileSender::showReading(qint64 bytes, qint64 all)
{
    m_note.tellProgress(tr("Reading the file: %1 of %2").arg(byteCount(bytes), byteCount(all)), tr("Cancel"),
                        permilleOf(bytes, all));
}

void FileSender::sendContent(const QByteArray &content)
{
    if (m_phase != client::Phase::Connected) {
        end(tr("The connection ended before the file was sent."));
        return;
    }
    end();
    m_size = content.size();
    if (m_size > 0)
        m_stage = Stage::Sending;
    if (m_isBinary)
        emit binaryRequested(content);
    else
        emit textRequested(content);
    emit sent();
}

void FileSender::end(const QString &why)
{
    m_stage = Stage::None;
    m_note.tell(why);
}

} // namespace ui
