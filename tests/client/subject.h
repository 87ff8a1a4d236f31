// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/client.h"

#include <QtTest>

#include <algorithm>

/// A client with its events in a list.
class Subject : public client::Client
{
public:
    Subject()
    {
        connect(this, &Client::eventsHappened, this,
                [this](const QList<client::Event> &batch) { events += batch; });
    }

    [[nodiscard]] bool isIn(client::Phase phase)
    {
        return QTest::qWaitFor([&] { return state().phase == phase; }, 10'000);
    }

    /// Connects, and waits until that has led to something.
    void tryTo(const client::Config &config)
    {
        const quint64 before = state().connection;
        connectTo(config);
        (void)QTest::qWaitFor(
            [&] { return state().connection > before && !client::isAttempting(state().phase); }, 10'000);
    }

    [[nodiscard]] qsizetype count(client::EventKind kind) const
    {
        return std::count_if(events.begin(), events.end(),
                             [kind](const client::Event &event) { return event.kind == kind; });
    }

    /// Waits for an event of that kind; the first one, or an empty one.
    [[nodiscard]] client::Event first(client::EventKind kind)
    {
        (void)QTest::qWaitFor([&] { return count(kind) > 0; }, 10'000);
        const auto found = std::find_if(events.begin(), events.end(),
                                        [kind](const client::Event &event) { return event.kind == kind; });
        return found == events.end() ? client::Event() : *found;
    }

    QList<client::Event> events;
};
