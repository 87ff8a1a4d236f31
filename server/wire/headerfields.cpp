// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/headerfields.h"

#include <algorithm>

namespace wire {

namespace {
bool same(QByteArrayView a, QByteArrayView b) { return a.compare(b, Qt::CaseInsensitive) == 0; }
} // namespace

qsizetype HeaderFields::count(QByteArrayView name) const
{
    return std::count_if(begin(), end(), [name](const HeaderField &field) { return same(field.name, name); });
}

QByteArray HeaderFields::value(QByteArrayView name) const
{
    const auto found =
        std::find_if(begin(), end(), [name](const HeaderField &field) { return same(field.name, name); });
    return found == end() ? QByteArray() : found->value;
}

QList<QByteArray> HeaderFields::values(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const HeaderField &field : m_fields) {
        if (same(field.name, name))
            values.append(field.value);
    }
    return values;
}

QList<QByteArray> HeaderFields::listItems(QByteArrayView name) const
{
    QList<QByteArray> items;
    for (const QByteArray &value : values(name)) {
        for (const QByteArray &part : value.split(',')) {
            if (const QByteArray item = part.trimmed(); !item.isEmpty())
                items.append(item);
        }
    }
    return items;
}

bool HeaderFields::hasToken(QByteArrayView name, QByteArrayView token) const
{
    const QList<QByteArray> items = listItems(name);
    return std::any_of(items.cbegin(), items.cend(),
                       [token](const QByteArray &item) { return same(item, token); });
}

} // namespace wire
