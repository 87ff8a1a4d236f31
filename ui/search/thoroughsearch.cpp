// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/thoroughsearch.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds ForAnyRow{200};
constexpr std::chrono::milliseconds ForAMebibyte{200};
constexpr qint64 Mebibyte = qint64(1) << 20;

} // namespace

ThoroughSearch::~ThoroughSearch() { forget(); }

void ThoroughSearch::start(quint64 sequence, qint64 bytes, Task task)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    future.then(this, [this](const Answer &) { emit answered(); });
    m_answers.insert_or_assign(sequence, future);
    const std::chrono::milliseconds most = ForAnyRow + ForAMebibyte * bytes / Mebibyte;
    QThreadPool::globalInstance()->start([promise, most, task = std::move(task)] {
        promise->start();
        // The time of a row does not begin before its turn.
        const auto begin = std::chrono::steady_clock::now();
        const Patience patience{QDeadlineTimer(most), [promise] { return promise->isCanceled(); }};
        const Result result = task(patience);
        promise->addResult(Answer{result, std::chrono::steady_clock::now() - begin});
        promise->finish();
    });
}

std::optional<ThoroughSearch::Result> ThoroughSearch::take(quint64 sequence)
{
    const auto found = m_answers.find(sequence);
    if (found == m_answers.end() || !found->second.isFinished())
        return {};
    const Answer answer = found->second.result();
    m_answers.erase(found);
    if (answer.result == Result::TooSlow)
        m_wasted += answer.taken;
    return answer.result;
}

void ThoroughSearch::forgetBefore(quint64 sequence)
{
    const auto end = m_answers.lower_bound(sequence);
    for (auto it = m_answers.begin(); it != end; ++it)
        it->second.cancel();
    m_answers.erase(m_answers.begin(), end);
}

void ThoroughSearch::forget()
{
    forgetBefore(~quint64(0));
    m_wasted = {};
}

} // namespace ui
