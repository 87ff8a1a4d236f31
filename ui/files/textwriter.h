// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/writer.h"

namespace ui::files {

/// Plain text for people: local time, source and sentence, parted by tabs, one entry a line.
class TextWriter : public Writer
{
public:
    void begin(QByteArray &out, quint64 letGo) override;
    bool add(QByteArray &out, const Entry &entry) override;
    void end(QByteArray &) override {}
};

} // namespace ui::files
