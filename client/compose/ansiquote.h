// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace client {

/// Reads what bash writes as $'...': a text with the escapes of C, as browsers copy command lines.
class AnsiQuote
{
public:
    /// `begin` is the first character after the opening quote.
    AnsiQuote(QStringView line, qsizetype begin)
        : m_line(line)
        , m_at(begin)
    {
    }

    /// Whether there is a closing quote.
    [[nodiscard]] bool read();

    [[nodiscard]] QString text() const { return QString::fromUtf8(m_bytes); }
    /// The index behind the closing quote.
    [[nodiscard]] qsizetype end() const { return m_at; }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    void escape();
    [[nodiscard]] char32_t number(int base, int mostDigits);

    QStringView m_line;
    qsizetype m_at;
    QByteArray m_bytes; ///< \x and octal escapes are bytes, which may make a character together
};

} // namespace client
