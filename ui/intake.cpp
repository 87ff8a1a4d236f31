// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/intake.h"

#include "ui/timeline.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds frame{16};

bool happenedBefore(const Entry &one, const Entry &other) { return one.at < other.at; }

} // namespace

Intake::Intake(Timeline &timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frame);
    connect(&m_frame, &QTimer::timeout, this, &Intake::flush);
}

void Intake::takeServerEvents(const QList<server::Event> &events) { take(entriesOf(events)); }

void Intake::takeClientEvents(const QList<client::Event> &events) { take(entriesOf(events)); }

void Intake::take(QList<Entry> entries)
{
    if (entries.isEmpty())
        return;
    if (m_entries.isEmpty())
        m_entries = std::move(entries);
    else
        m_entries.append(std::move(entries));
    if (!m_frame.isActive())
        m_frame.start();
}

void Intake::flush()
{
    m_frame.stop();
    QList<Entry> entries = std::exchange(m_entries, {});
    if (!std::is_sorted(entries.cbegin(), entries.cend(), happenedBefore))
        std::stable_sort(entries.begin(), entries.end(), happenedBefore);
    m_timeline.append(entries);
}

} // namespace ui
