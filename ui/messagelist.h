// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timelineview.h"

namespace ui {

/// The client's conversation: its messages, and where a connection began and ended.
class MessageList : public TimelineView
{
    Q_OBJECT

public:
    explicit MessageList(Timeline &timeline, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString rowText(int row) const override;
    [[nodiscard]] bool showsHint() const override;
};

} // namespace ui
