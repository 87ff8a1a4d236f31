// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/console.h"

#include "app/eventline.h"
#include "server/wire/clock.h"

#include <cerrno>
#include <csignal>

namespace app {

Console::Console(LogFormat format, QObject *parent)
    : QObject(parent)
    , m_format(format)
    , m_startTime(QDateTime::currentDateTime())
    , m_startStamp(wire::now())
{
    // A reader that hangs up is an error to report, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
}

void Console::write(const QList<server::Event> &events)
{
    if (m_failed)
        return;
    QByteArray lines;
    for (const server::Event &event : events)
        if (event.kind != server::EventKind::Failed) // standard error says that
            lines += eventLine(event, timeOf(event.at), m_format);
    const auto size = static_cast<std::size_t>(lines.size());
    if (std::fwrite(lines.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return;
    m_failed = true;
    emit failed(tr("Cannot write to standard output: %1.").arg(qt_error_string(errno)));
}

QDateTime Console::timeOf(qint64 stamp) const
{
    return m_startTime.addMSecs((stamp - m_startStamp) / 1'000'000);
}

} // namespace app
