// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/format.h"
#include "ui/timeline/entry.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace ui::files {

/// Turns entries into the bytes of a file, which it appends to what it is given.
///
/// The `at` of these entries counts nanoseconds since 1970 (UTC).
class Writer
{
public:
    Writer() = default;
    virtual ~Writer() = default;
    Q_DISABLE_COPY_MOVE(Writer)

    /// `letGo`: how many older entries were let go before, for lack of room.
    virtual void begin(QByteArray &out, quint64 letGo) = 0;
    /// False: the format has no place for it.
    virtual bool add(QByteArray &out, const Entry &entry) = 0;
    virtual void end(QByteArray &out) = 0;
};

[[nodiscard]] std::unique_ptr<Writer> makeWriter(Format format);

/// A whole file of these entries, before which none was let go.
[[nodiscard]] QByteArray written(const QList<Entry> &entries, Writer &writer);

} // namespace ui::files
