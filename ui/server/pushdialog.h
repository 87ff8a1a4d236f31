// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"
#include "server/push.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace ui {

class ClientChoice;
class FieldNote;

/// Composes messages that the server sends to its clients, one after the other: it stays open.
class PushDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PushDialog(QWidget *parent = nullptr);

    [[nodiscard]] ClientChoice &clients() const { return *m_clients; }

public slots:
    void setConnections(const QList<server::ConnectionInfo> &connections);

signals:
    void pushRequested(const server::Push &push);

private:
    void buildRows();
    void send();
    void showState();
    [[nodiscard]] QByteArray payload() const;

    ClientChoice *m_clients;
    QRadioButton *m_text;
    QRadioButton *m_binary;
    QPlainTextEdit *m_message;
    FieldNote *m_note;
    QLabel *m_outcome;
    QPushButton *m_send;
};

} // namespace ui
