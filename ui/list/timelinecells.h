// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QVariant>

namespace ui {

class TimelineModel;
struct Entry;

/// What the cells of a TimelineModel say, made when they are looked at.
class TimelineCells
{
public:
    explicit TimelineCells(const TimelineModel &model)
        : m_model(model)
    {
    }

    [[nodiscard]] QVariant data(int row, int column, int role) const;
    /// "12:04:31.102", in local time.
    [[nodiscard]] QString timeText(int row) const;
    /// Figures stand at the end of their column, and so does its title.
    [[nodiscard]] QVariant alignment(int column) const;

private:
    [[nodiscard]] QVariant display(int row, int column) const;
    [[nodiscard]] QVariant accessibleText(int row, int column) const;
    [[nodiscard]] QVariant toolTip(int row, int column) const;
    [[nodiscard]] QString shownTime(int row) const;
    [[nodiscard]] QString answerTimeText(int row) const;
    [[nodiscard]] QString ownToolTip(int row, int column) const;
    [[nodiscard]] QString roundTripToolTip(const Entry &shown, int row) const;
    [[nodiscard]] bool isMarked(int row) const;

    const TimelineModel &m_model;
};

} // namespace ui
