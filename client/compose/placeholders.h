// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace client {

/// Fills the placeholders of a message when it is sent.
///
/// {{counter}}       the number of this message among those with a counter, from 1
/// {{time}}          UTC in ISO 8601 with milliseconds: 2026-11-25T03:18:30.123Z
/// {{time:unix}}     seconds since 1970; {{time:unixms}} milliseconds
/// {{uuid}}          a random UUID (RFC 4122, version 4), another one each time
/// {{random:1-100}}  a whole number, both ends included; they may be negative: {{random:-5--1}}
/// {{{{              two braces as they are
///
/// Blanks within the braces do not matter. Counter and time are the same all over a message. What is not
/// known stays as it is.
class Placeholders
{
public:
    struct Sources {
        std::function<QDateTime()> now{};  ///< empty: the system's clock
        std::function<quint64()> random{}; ///< all 64 bits even; empty: the system's
    };

    struct Expanded {
        QString text{};
        qsizetype filled = 0;  ///< how many placeholders were
        QStringList unknown{}; ///< what looks like a placeholder but is none: each once, at most 20
    };

    Placeholders();
    explicit Placeholders(Sources sources);

    /// The text as it is to be sent. Takes time in proportion to its length.
    [[nodiscard]] Expanded expand(QStringView text);

    /// What the next message with a counter gets.
    [[nodiscard]] quint64 counter() const { return m_counter; }
    void setCounter(quint64 counter) { m_counter = counter; }

    /// Whether expanding may change the text.
    [[nodiscard]] static bool isIn(QStringView text) { return text.contains(QStringView(u"{{")); }

private:
    struct Message; ///< what is the same all over one message

    [[nodiscard]] QString valueOf(QStringView name, Message &message);
    [[nodiscard]] QString timeValue(QStringView format, Message &message) const;
    [[nodiscard]] QString randomValue(QStringView range) const;
    [[nodiscard]] QString uuid() const;

    Sources m_sources;
    quint64 m_counter = 1;
};

} // namespace client
