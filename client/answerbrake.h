// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace client {

/// Says when nothing more may be read that may ask for an answer, since too many answers wait to be sent:
/// more than 4 MiB or 10,000 of them. It lets go at half of both.
///
/// What the user sends does not count: two sides that wait for each other to read would wait for ever.
class AnswerBrake
{
public:
    static constexpr qint64 MostBytes = 4 << 20;
    static constexpr qint64 MostAnswers = 10'000;

    void queued(qint64 bytes)
    {
        ++m_answers;
        m_bytes += bytes;
        m_isOn = m_isOn || m_answers > MostAnswers || m_bytes > MostBytes;
    }

    void sent(qint64 bytes)
    {
        --m_answers;
        m_bytes -= bytes;
        m_isOn = m_isOn && (m_answers >= MostAnswers / 2 || m_bytes >= MostBytes / 2);
    }

    [[nodiscard]] bool isOn() const { return m_isOn; }

private:
    qint64 m_answers = 0; ///< queued and not sent
    qint64 m_bytes = 0;   ///< of their payload
    bool m_isOn = false;
};

} // namespace client
