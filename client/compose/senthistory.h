// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/composedmessage.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace client {

/// The messages that were sent, oldest first, to walk through with Up and Down. Bounded in number and size;
/// one that repeats the last is kept once.
class SentHistory
{
public:
    struct Limits {
        qsizetype messages = 500;
        qsizetype characters = 2 << 20; ///< of all messages together
    };

    SentHistory();
    explicit SentHistory(const Limits &limits);

    /// Keeps it as the newest, and ends the walk. One that is empty or larger than the limit is not kept.
    void add(const ComposedMessage &message);
    void clear();

    /// One further back: what the field is to show. `shown` is what it shows now: the draft, when the walk
    /// begins. Nothing where there is no older one.
    [[nodiscard]] std::optional<ComposedMessage> older(const ComposedMessage &shown);
    /// One towards the present, at last the draft that the walk began with. Nothing where there is no walk.
    [[nodiscard]] std::optional<ComposedMessage> newer();
    /// The user edits: what is shown is the draft from now on.
    void endWalk();
    [[nodiscard]] bool isWalking() const { return m_position < m_messages.size(); }

    [[nodiscard]] const QList<ComposedMessage> &messages() const { return m_messages; }

    /// For a JsonFile.
    [[nodiscard]] QJsonObject toJson() const;
    /// Takes what fits the limits; what is not a message is left out.
    void restore(const QJsonObject &root);

private:
    void trim();

    Limits m_limits;
    QList<ComposedMessage> m_messages;
    qsizetype m_characters = 0;
    qsizetype m_position = 0; ///< the index of what is shown; the size: the draft
    ComposedMessage m_draft;
};

} // namespace client
