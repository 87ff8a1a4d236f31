// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/isotime.h"
#include "ui/timeline/entry.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QJsonObject;

namespace ui::files {

/// Reads the WebSocket connections of a HAR: of ours, of Chrome's network panel, of mitmproxy.
///
/// The whole document is in memory, so a file may not be larger than MostBytes.
class HarReader
{
public:
    static constexpr qint64 MostBytes = qint64(256) << 20;

    /// Oldest first, their `at` in nanoseconds since 1970 (UTC). Empty where errorString() says why. A HAR
    /// without a WebSocket connection is an error.
    [[nodiscard]] QList<Entry> read(const QByteArray &har);
    /// One clause, with the place: line and column, or which request and message.
    [[nodiscard]] const QString &errorString() const { return m_error; }
    /// How many older entries had been let go when it was written.
    [[nodiscard]] quint64 letGo() const { return m_letGo; }

private:
    void readRequest(const QJsonObject &request, qsizetype number);
    void readMessage(const QJsonObject &message, Entry entry, const QString &place);
    void readClose(const QJsonObject &close, Entry entry);
    void fail(const QString &error);

    IsoTime m_time;
    QList<Entry> m_entries;
    QString m_error;
    quint64 m_letGo = 0;
    quint64 m_connections = 0;
};

} // namespace ui::files
