// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/rowfilter.h"

namespace ui {

namespace {

Direction directionOfKind(EntryKind kind)
{
    Entry entry;
    entry.kind = kind;
    return directionOf(entry);
}

bool isControlKind(EntryKind kind)
{
    Entry entry;
    entry.kind = kind;
    return isControl(entry);
}

bool hasSize(EntryKind kind)
{
    return isMessage(kind) || kind == EntryKind::MessageNotSent || isControlKind(kind);
}

bool hasKind(RowFilter::Kind wanted, EntryKind kind)
{
    switch (wanted) {
    case RowFilter::Kind::Any:
        return true;
    case RowFilter::Kind::Messages:
    case RowFilter::Kind::Text:
    case RowFilter::Kind::Binary:
        return isMessage(kind);
    case RowFilter::Kind::Control:
        return isControlKind(kind);
    case RowFilter::Kind::Other:
        break;
    }
    return !isMessage(kind) && !isControlKind(kind);
}

} // namespace

bool RowFilter::needsEntry() const
{
    return kind == Kind::Text || kind == Kind::Binary || connection != 0 || minSize > 0 || maxSize >= 0;
}

bool RowFilter::accepts(Side ofSide, EntryKind ofKind) const
{
    return (!side || *side == ofSide) && (!direction || *direction == directionOfKind(ofKind)) &&
           hasKind(kind, ofKind) && ((minSize <= 0 && maxSize < 0) || hasSize(ofKind));
}

bool RowFilter::accepts(const Entry &entry) const
{
    if (!accepts(entry.side, entry.kind))
        return false;
    if ((kind == Kind::Text && entry.binary) || (kind == Kind::Binary && !entry.binary))
        return false;
    return (connection == 0 || connection == entry.connection) && entry.size >= minSize &&
           (maxSize < 0 || entry.size <= maxSize);
}

} // namespace ui
