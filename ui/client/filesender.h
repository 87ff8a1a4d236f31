// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/counters.h"
#include "client/state.h"
#include "ui/files/filereader.h"

#include <QObject>

namespace ui {

class ComposerNote;

/// Sends a file as one message: reads it, and says in the composer's note how far it is.
class FileSender : public QObject
{
    Q_OBJECT

public:
    /// `note` must outlive it.
    explicit FileSender(ComposerNote &note, QObject *parent = nullptr);

    /// It is being read, or is on its way.
    [[nodiscard]] bool isActive() const { return m_stage != Stage::None; }
    void start(const QString &path, bool binary);
    /// Ends the reading; what is on its way ends with the connection alone.
    void stop();
    void setPhase(client::Phase phase);
    void setCounters(const client::Counters &counters);

signals:
    void textRequested(const QByteArray &utf8);
    void binaryRequested(const QByteArray &bytes);
    void abortRequested();
    void sent();

private:
    enum class Stage : quint8 { None, Reading, Sending };

    void showReading(qint64 bytes, qint64 all);
    void sendContent(const QByteArray &content);
    void end(const QString &why = {});

    ComposerNote &m_note;
    client::Phase m_phase = client::Phase::Disconnected;
    Stage m_stage = Stage::None;
    bool m_isBinary = false;
    qint64 m_size = 0;
    FileReader m_reader;
};

} // namespace ui
