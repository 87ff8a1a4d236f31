// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/details/lines.h"

#include <vector>

namespace ui {

/// A text with its own line breaks, and broken where a line is wider than the view. Control characters are
/// seen, and copied as they are.
class TextLines : public Lines
{
public:
    static constexpr int TabStop = 8;

    /// `columns`: of a fixed-width font.
    explicit TextLines(QString text, int columns = 80, bool hasPictures = true);

    [[nodiscard]] qsizetype count() const override;
    [[nodiscard]] QString line(qsizetype index) const override;
    [[nodiscard]] QString text(LinePlace from, LinePlace to) const override;
    bool fit(int columns, bool hasPictures) override;
    [[nodiscard]] qsizetype offset(LinePlace place) const override;
    [[nodiscard]] qsizetype lineAt(qsizetype offset) const override;

private:
    void breakLines();
    [[nodiscard]] int cells(qsizetype index, int column) const;
    [[nodiscard]] QString drawn(qsizetype index, qsizetype column) const;
    [[nodiscard]] qsizetype end(qsizetype line) const;

    QString m_text;
    int m_columns;
    bool m_hasPictures;
    std::vector<quint32> m_starts; ///< of the lines
};

} // namespace ui
