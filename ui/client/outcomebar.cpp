// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/outcomebar.h"

#include "server/wire/clock.h"

#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds tick{250};

} // namespace

OutcomeBar::OutcomeBar(QWidget *parent)
    : TroubleBar(parent)
{
    m_countdown.setInterval(tick);
    connect(&m_countdown, &QTimer::timeout, this, &OutcomeBar::countDown);
    connect(this, &TroubleBar::actionChosen, this, [this] { emit remedyChosen(m_outcome.remedy); });
}

void OutcomeBar::setState(const client::State &state, bool isUsersDoing)
{
    const client::State before = std::exchange(m_state, state);
    m_isUsersDoing = isUsersDoing;
    if (state.phase == client::Phase::Waiting)
        m_countdown.start();
    else
        m_countdown.stop();
    if (state != before)
        showOutcome();
}

void OutcomeBar::report(const QString &sentence, Remedy remedy)
{
    m_outcome = {.remedy = remedy};
    tell(sentence, remedyText(remedy));
}

void OutcomeBar::forget()
{
    m_outcome = {};
    dismiss();
}

void OutcomeBar::showOutcome()
{
    const Outcome outcome = m_isUsersDoing ? Outcome() : outcomeOf(m_state, wire::now());
    // While an attempt is under way, the reason why the last one failed stays to be read.
    if (outcome.sentence.isEmpty() && client::isAttempting(m_state.phase))
        return;
    m_outcome = outcome;
    if (outcome.sentence.isEmpty())
        dismiss();
    else
        tell(outcome.sentence, remedyText(outcome.remedy), outcome.hasDetails);
}

// What the user has dismissed does not come back at every second, nor does it replace what was told since.
void OutcomeBar::countDown()
{
    const Outcome outcome = outcomeOf(m_state, wire::now());
    if (isHidden() || m_outcome.remedy != outcome.remedy || outcome == m_outcome)
        return;
    m_outcome = outcome;
    reword(outcome.sentence);
}

} // namespace ui
