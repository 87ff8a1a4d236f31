// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/peer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class ClientChoice;

/// How to end the connections of some clients: with which code and reason, or without a Close.
class DisconnectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DisconnectDialog(QWidget *parent = nullptr);

    [[nodiscard]] ClientChoice &clients() const { return *m_clients; }

public slots:
    void setConnections(const QList<server::ConnectionInfo> &connections);

signals:
    /// The code may be sent, and the reason fits.
    void closeRequested(const QList<quint64> &ids, quint16 code, const QString &reason);
    void dropRequested(const QList<quint64> &ids);

private:
    void fillCodes();
    void buildRows();
    void onAccepted();
    void onReasonEdited(const QString &reason);
    void showState();
    [[nodiscard]] quint16 code() const;

    ClientChoice *m_clients;
    QComboBox *m_codes;
    QSpinBox *m_ownCode;
    QLabel *m_meaning;
    QLineEdit *m_reason;
    QLabel *m_count;
    QCheckBox *m_drop;
    QLabel *m_dropNote;
    QDialogButtonBox *m_buttons;
    QPushButton *m_disconnect;
};

} // namespace ui
