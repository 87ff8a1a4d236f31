// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/repeatsender.h"

#include "ui/client/composernote.h"
#include "ui/widgets/figures.h"

#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds refreshTime{100};

} // namespace

RepeatSender::RepeatSender(ComposerNote &note, Send send, QObject *parent)
    : QObject(parent)
    , m_note(note)
    , m_send(std::move(send))
{
    m_refresh.setInterval(refreshTime);
    connect(&m_refresh, &QTimer::timeout, this, &RepeatSender::showProgress);
    connect(&m_repeater, &Repeater::due, this, &RepeatSender::sendDue);
    connect(&m_repeater, &Repeater::finished, this, [this] { stop(); });
}

void RepeatSender::start(const client::ComposedMessage &message,
                         const client::RepeatSchedule::Settings &settings)
{
    m_message = message;
    m_repeater.start(settings);
    m_refresh.start();
    showProgress();
}

void RepeatSender::stop(const QString &why)
{
    m_repeater.stop();
    m_refresh.stop();
    const QString text =
        tr("%1 messages were sent.", nullptr, pluralOf(m_repeater.sent())).arg(grouped(m_repeater.sent()));
    m_note.tell(why.isEmpty() ? text : why % QLatin1Char(' ') % text);
}

void RepeatSender::sendDue(int count)
{
    for (int i = 0; i < count && m_repeater.isActive(); ++i) {
        if (!m_send(m_message)) {
            m_repeater.stop();
            m_refresh.stop();
        }
    }
}

void RepeatSender::showProgress()
{
    const auto &settings = m_repeater.settings();
    const qint64 interval = settings.interval.count();
    QString text = settings.times > 0
                       ? tr("Sent %1 of %2, one every %3 ms")
                             .arg(grouped(m_repeater.sent()), grouped(settings.times), grouped(interval))
                       : tr("Sent %1, one every %2 ms").arg(grouped(m_repeater.sent()), grouped(interval));
    if (m_repeater.missed() > 0)
        text +=
            QStringLiteral("; ") % tr("%1 came too late and were left out").arg(grouped(m_repeater.missed()));
    m_note.tellProgress(text, tr("Stop repeatin&g"),
                        settings.times > 0 ? permilleOf(m_repeater.sent(), settings.times) : -1);
}

} // namespace ui
