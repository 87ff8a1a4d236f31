// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>

namespace ui {

/// Before which character of which line, counted from 0, in UTF-16 units of the line as it is drawn.
struct LinePlace {
    qsizetype line = 0;
    qsizetype column = 0;

    std::strong_ordering operator<=>(const LinePlace &) const = default;
};

/// A text made line by line, when a line is looked at, so that a large one costs no more than what is seen.
class Lines
{
public:
    Lines() = default;
    virtual ~Lines() = default;
    Q_DISABLE_COPY_MOVE(Lines)

    /// At least one.
    [[nodiscard]] virtual qsizetype count() const = 0;
    /// As it is drawn, without a line break.
    [[nodiscard]] virtual QString line(qsizetype index) const = 0;
    /// What copying from one place to the other gives; here what is drawn.
    [[nodiscard]] virtual QString text(LinePlace from, LinePlace to) const;
    /// How wide the view is, and whether its font has pictures of control characters. True if the lines are
    /// others now.
    virtual bool fit(int columns, bool hasPictures);
    /// The same place in the text after fit() has broken its lines elsewhere.
    [[nodiscard]] virtual qsizetype offset(LinePlace place) const { return place.line; }
    [[nodiscard]] virtual qsizetype lineAt(qsizetype offset) const { return offset; }
};

} // namespace ui
