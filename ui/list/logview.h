// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/list/timelineview.h"

namespace ui {

/// Everything that both sides did, as sentences.
class LogView : public TimelineView
{
    Q_OBJECT

public:
    explicit LogView(Timeline &timeline, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString rowText(int row) const override;
};

} // namespace ui
