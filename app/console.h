// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/options.h"
#include "server/event.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <cstdio>

namespace app {

/// Writes events to standard output, one line each, flushed once per batch.
///
/// Writing waits for whoever reads the output; the server goes on meanwhile.
class Console : public QObject
{
    Q_OBJECT

public:
    explicit Console(LogFormat format, QObject *parent = nullptr);

public slots:
    void write(const QList<server::Event> &events);

signals:
    /// Standard output takes no more; emitted once.
    void failed(const QString &error);

private:
    [[nodiscard]] QDateTime timeOf(qint64 stamp) const;

    LogFormat m_format;
    QDateTime m_startTime;
    qint64 m_startStamp; ///< m_startTime as wire::now() said it
    bool m_failed = false;
};

} // namespace app
