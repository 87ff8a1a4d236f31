// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/historywriter.h"

#include "client/compose/jsonfile.h"
#include "client/compose/senthistory.h"

#include <utility>

namespace ui {

HistoryWriter::HistoryWriter(client::JsonFile &file, const client::SentHistory &history,
                             std::chrono::milliseconds delay)
    : m_file(file)
    , m_history(history)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    m_thread.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &HistoryWriter::write);
}

// Whoever sends without a pause is not to put it off for ever.
void HistoryWriter::writeSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void HistoryWriter::write()
{
    m_thread.start([this, history = m_history] {
        const bool isWritten = m_file.save(history.toJson());
        QMetaObject::invokeMethod(
            this, [this, isWritten, error = m_file.errorString()] { onWritten(isWritten, error); },
            Qt::QueuedConnection);
    });
}

void HistoryWriter::onWritten(bool isWritten, const QString &error)
{
    const bool hadFailed = std::exchange(m_hasFailed, !isWritten);
    if (isWritten)
        emit written();
    else if (!hadFailed)
        emit failed(error);
}

bool HistoryWriter::finish()
{
    m_thread.waitForDone();
    if (!m_timer.isActive() && m_file.errorString().isEmpty())
        return true;
    m_timer.stop();
    return m_file.save(m_history.toJson());
}

} // namespace ui
