// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/counters.h"
#include "client/state.h"

#include <QObject>
#include <QString>

class QDialog;
class QWidget;

namespace ui {

/// What a client's panel asks the user, and shows beside itself; the answers come by signals.
class ClientDialogs : public QObject
{
    Q_OBJECT

public:
    /// The dialogs belong to `panel`, as it does.
    explicit ClientDialogs(QWidget &panel);

    /// For a code and a reason.
    void askForClose();
    /// For a payload; offers the one before.
    void askForPing();
    /// Whether the certificate that was refused is to be accepted, if one was.
    void askForCertificate(const client::State &state);
    void showDetails(const client::State &state, const client::Counters &counters);

signals:
    void closeChosen(quint16 code, const QString &reason);
    void pingChosen(const QByteArray &payload);
    void certificateAccepted(const QByteArray &fingerprint);

private:
    static void open(QDialog &dialog);

    QWidget &m_panel;
    QString m_pingPayload; ///< as last sent
};

} // namespace ui
