// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/grouped.h"

#include <QHash>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>
#include <utility>

namespace ui::files {

namespace {

constexpr quint32 None = std::numeric_limits<quint32>::max();
constexpr qint64 NanosecondsPerMicrosecond = 1'000; // what the files tell apart

struct Group {
    qint64 began = std::numeric_limits<qint64>::max();
    quint32 rows = 0;
};

/// Which group each row belongs to.
struct Groups {
    std::vector<quint32> ofRows;
    std::vector<Group> groups{Group{.began = std::numeric_limits<qint64>::min()}}; ///< the first: of none
    QHash<quint64, quint32> numbers; ///< of the connections of both sides

    void add(const Snapshot &snapshot, std::size_t index, bool isFact)
    {
        const Entry entry = snapshot.entry(index);
        quint32 number = 0;
        if (entry.connection != 0) {
            const quint64 key = entry.connection * 2 + static_cast<quint64>(entry.side);
            const auto found = numbers.constFind(key);
            if (found == numbers.constEnd() && isFact)
                return;
            number = found == numbers.constEnd() ? static_cast<quint32>(groups.size()) : *found;
            if (found == numbers.constEnd()) {
                numbers.insert(key, number);
                groups.emplace_back();
            }
        }
        Group &group = groups[number];
        group.began = std::min(group.began, entry.at / NanosecondsPerMicrosecond);
        ++group.rows;
        ofRows[index] = number;
    }
};

} // namespace

std::vector<quint32> groupedByConnection(const Snapshot &snapshot)
{
    Groups all;
    all.ofRows.assign(snapshot.size(), None);
    for (std::size_t i = snapshot.facts(); i < snapshot.size(); ++i)
        all.add(snapshot, i, false);
    for (std::size_t i = 0; i < snapshot.facts(); ++i)
        all.add(snapshot, i, true);

    std::vector<quint32> sorted(all.groups.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::stable_sort(sorted.begin(), sorted.end(), [&](quint32 one, quint32 other) {
        return all.groups[one].began < all.groups[other].began;
    });
    quint32 position = 0;
    for (const quint32 number : sorted)
        position += std::exchange(all.groups[number].rows, position); // from now on: where its next row goes

    std::vector<quint32> order(position);
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        if (all.ofRows[i] != None)
            order[all.groups[all.ofRows[i]].rows++] = static_cast<quint32>(i);
    }
    return order;
}

} // namespace ui::files
