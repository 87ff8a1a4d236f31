// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/list/timelineview.h"

namespace ui {

/// The conversation of the client in one tab: its messages, and where a connection began and ended.
class MessageList : public TimelineView
{
    Q_OBJECT

public:
    explicit MessageList(Timeline &timeline, quint32 tab = 0, QWidget *parent = nullptr);

    /// Whether pings, pongs and Closes are in the list.
    void showControlFrames(bool show);

protected:
    [[nodiscard]] QString rowText(int row) const override;
    [[nodiscard]] bool showsHint() const override;
};

} // namespace ui
