// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/composedmessage.h"
#include "ui/client/repeater.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace ui {

class ComposerNote;

/// Sends a message again and again, and says in the composer's note how often it was.
class RepeatSender : public QObject
{
    Q_OBJECT

public:
    /// Sends a message once; false: it cannot be sent, and the user was told why.
    using Send = std::function<bool(const client::ComposedMessage &)>;

    /// `note` must outlive it.
    RepeatSender(ComposerNote &note, Send send, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_repeater.isActive(); }
    /// Of the present row, or the last one.
    [[nodiscard]] const client::RepeatSchedule::Settings &settings() const { return m_repeater.settings(); }
    void start(const client::ComposedMessage &message, const client::RepeatSchedule::Settings &settings);
    /// Ends the row; `why` is a sentence, where it was not the user.
    void stop(const QString &why = {});

private:
    void sendDue(int count);
    void showProgress();

    ComposerNote &m_note;
    const Send m_send;
    client::ComposedMessage m_message;
    Repeater m_repeater;
    QTimer m_refresh;
};

} // namespace ui
