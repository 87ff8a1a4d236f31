// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/hits.h"

#include "ui/list/timelineview.h"
#include "ui/widgets/figures.h"

namespace ui {

Hits::Hits(TimelineView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
}

Hits::~Hits() = default;

void Hits::setSearch(const SearchText &search, const TextPattern &pattern, bool only)
{
    m_search = search;
    m_exist = !pattern.isEmpty() && pattern.isValid();
    m_only = only;
}

void Hits::update()
{
    if (!m_exist || m_only) {
        m_beside.reset();
        return;
    }
    const TimelineModel &model = m_view.timelineModel();
    TimelineFilter filter = model.filter();
    filter.setSearch(m_search);
    if (m_beside && m_beside->filter() == filter && m_beside->hiddenBefore() == model.hiddenBefore())
        return;
    m_beside = std::make_unique<TimelineModel>(model, filter);
    connect(m_beside.get(), &QAbstractItemModel::rowsInserted, this, &Hits::found);
    connect(m_beside.get(), &TimelineModel::searchingChanged, this, &Hits::searchingChanged);
}

const TimelineModel *Hits::model() const
{
    if (!m_exist)
        return nullptr;
    return m_beside ? m_beside.get() : &m_view.timelineModel();
}

/// A view that gets the focus has a current row, which nobody chose.
int Hits::selectedRow() const
{
    const QModelIndex current = m_view.currentIndex();
    const bool isSelected =
        current.isValid() && m_view.selectionModel()->rowIntersectsSelection(current.row());
    return isSelected ? current.row() : -1;
}

QString Hits::count() const
{
    const TimelineModel *hits = model();
    if (hits == nullptr)
        return {};
    const int rows = hits->rowCount();
    if (rows == 0)
        return hits->isSearching() ? tr("Searching…") : tr("Nothing found");
    const QString all = grouped(rows) % (hits->isSearching() ? QStringLiteral("…") : QString());
    const int selected = selectedRow();
    const int at = selected < 0 ? -1 : hits->rowOf(m_view.timelineModel().sequence(selected));
    return at < 0 ? tr("%1 found", nullptr, rows).arg(all) : tr("%1 of %2").arg(grouped(at + 1), all);
}

void Hits::go(bool forwards)
{
    const TimelineModel *hits = model();
    if (hits == nullptr || hits->rowCount() == 0)
        return;
    const TimelineModel &shown = m_view.timelineModel();
    const int count = hits->rowCount();
    const int selected = selectedRow();
    int row = 0;
    if (selected >= 0) {
        const quint64 sequence = shown.sequence(selected);
        row = hits->firstFrom(forwards ? sequence + 1 : sequence) - (forwards ? 0 : 1);
    } else if (forwards) {
        row = hits->firstFrom(shown.sequence(qMax(0, m_view.rowAt(0))));
    } else {
        row = count - 1;
    }
    row = (row + count) % count; // at the end it begins anew
    m_view.goTo(shown.firstFrom(hits->sequence(row)));
}

} // namespace ui
