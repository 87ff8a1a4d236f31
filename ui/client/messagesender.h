// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/composedmessage.h"
#include "client/compose/placeholders.h"
#include "client/compose/senthistory.h"
#include "client/compose/textplace.h"

#include <QObject>

namespace ui {

/// Sends a message as it was composed: its placeholders are filled, its bytes are read, and it is remembered.
class MessageSender : public QObject
{
    Q_OBJECT

public:
    /// `history` must outlive it.
    explicit MessageSender(client::SentHistory &history, QObject *parent = nullptr);

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    void setConnected(bool isConnected) { m_isConnected = isConnected; }
    [[nodiscard]] bool fillsPlaceholders() const { return m_fillsPlaceholders; }
    void setFillsPlaceholders(bool fill) { m_fillsPlaceholders = fill; }

    /// False: it was not sent, and blocked() or refused() has said why.
    bool send(const client::ComposedMessage &message);
    /// The same for one of a row, which is remembered once. Connected only.
    bool sendOnce(const client::ComposedMessage &message);

signals:
    void textRequested(const QByteArray &utf8);
    void binaryRequested(const QByteArray &bytes);
    /// There is no connection.
    void blocked();
    /// Its bytes cannot be read.
    void refused(const client::TextError &error);
    void sent();

private:
    client::SentHistory &m_history;
    client::Placeholders m_placeholders;
    bool m_isConnected = false;
    bool m_fillsPlaceholders = true;
};

} // namespace ui
