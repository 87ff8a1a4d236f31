// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/isotime.h"
#include "ui/files/writer.h"

#include <QByteArrayView>

namespace ui::files {

/// Entries as rows of columns, after a row of their names. What is no text is spelt in base64, and the column
/// "encoding" says so.
class TableWriter : public Writer
{
public:
    void begin(QByteArray &out, quint64 letGo) override;
    bool add(QByteArray &out, const Entry &entry) override;
    void end(QByteArray &) override {}

protected:
    virtual void beginRow(QByteArray &) const {}
    virtual void nextCell(QByteArray &out) const = 0;
    /// The last one: what somebody wrote.
    virtual void nextTextCell(QByteArray &out) const { nextCell(out); }
    virtual void endRow(QByteArray &out) const = 0;
    /// UTF-8, of any length and content.
    virtual void appendText(QByteArray &out, QByteArrayView text) const = 0;

private:
    IsoTime m_time;
};

} // namespace ui::files
