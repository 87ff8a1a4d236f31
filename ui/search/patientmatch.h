// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/search/patience.h"

#include <QRegularExpression>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace ui {

/// Tells whether an expression is found at one place of a text, however many steps that takes.
///
/// A match cannot be stopped but by the number of its steps. So it is tried with few of them, then with eight
/// times as many, and so on, as long as what the last try took says that the next one ends in time. Not to be
/// shared by threads.
class PatientMatch
{
public:
    /// `here` is found only where its search begins; invalid: there is none such.
    PatientMatch(const QString &pattern, const QString &here, QRegularExpression::PatternOptions options);

    /// Whether a hit begins right there; none: given up. `text` must be valid UTF-16.
    [[nodiscard]] std::optional<QRegularExpressionMatch> at(const QString &text, qsizetype start,
                                                            const Patience &patience);

private:
    /// A pattern with ever more steps.
    class Ladder
    {
    public:
        Ladder(QString pattern, QRegularExpression::PatternOptions options, bool compiles);
        [[nodiscard]] bool isEmpty() const { return m_pattern.isEmpty(); }
        [[nodiscard]] const QRegularExpression &step(std::size_t number);
        static constexpr std::size_t Steps = 9;

    private:
        QString m_pattern;
        QRegularExpression::PatternOptions m_options;
        bool m_compiles;
        std::array<QRegularExpression, Steps> m_steps;
    };
    [[nodiscard]] std::optional<QRegularExpressionMatch> climb(const QString &text, qsizetype start,
                                                               qsizetype to, const Patience &patience);

    Ladder m_compiled; ///< some times faster; its stack is small
    Ladder m_plain;    ///< goes on where that one's stack ends
};

} // namespace ui
