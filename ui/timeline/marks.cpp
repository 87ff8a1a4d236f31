// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timeline/marks.h"

#include <iterator>

namespace ui {

QString Marks::note(quint64 sequence) const
{
    const auto found = m_notes.find(sequence);
    return found == m_notes.end() ? QString() : found->second;
}

void Marks::set(quint64 sequence, bool marked)
{
    if (marked == contains(sequence))
        return;
    if (marked)
        m_notes.emplace(sequence, QString());
    else
        m_notes.erase(sequence);
    emit changed(sequence);
}

void Marks::write(quint64 sequence, const QString &note)
{
    m_notes[sequence] = note;
    emit changed(sequence);
}

void Marks::drop(quint64 end, bool cleared)
{
    const auto kept = m_notes.lower_bound(end);
    const auto count = static_cast<quint64>(std::distance(m_notes.begin(), kept));
    if (cleared)
        m_lost = 0;
    else
        m_lost += count;
    if (count == 0)
        return;
    m_notes.erase(m_notes.begin(), kept);
    emit dropped();
}

} // namespace ui
