// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/clientdialogs.h"

#include "ui/client/closedialog.h"
#include "ui/client/detailsdialog.h"
#include "ui/client/pingdialog.h"
#include "ui/client/refusedcertificatedialog.h"

#include <QWidget>

namespace ui {

ClientDialogs::ClientDialogs(QWidget &panel)
    : QObject(&panel)
    , m_panel(panel)
{
}

void ClientDialogs::open(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
}

void ClientDialogs::askForClose()
{
    auto *dialog = new CloseDialog(&m_panel);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { emit closeChosen(dialog->code(), dialog->reason()); });
    open(*dialog);
}

void ClientDialogs::askForPing()
{
    auto *dialog = new PingDialog(m_pingPayload, &m_panel);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_pingPayload = dialog->payload();
        emit pingChosen(m_pingPayload.toUtf8());
    });
    open(*dialog);
}

void ClientDialogs::askForCertificate(const client::State &state)
{
    if (!state.certificateProblem)
        return;
    auto *dialog = new RefusedCertificateDialog(*state.certificateProblem, &m_panel);
    connect(dialog, &QDialog::accepted, this, [this, fingerprint = state.certificateProblem->fingerprint] {
        emit certificateAccepted(fingerprint);
    });
    open(*dialog);
}

/// The panel can be used beside it.
void ClientDialogs::showDetails(const client::State &state, const client::Counters &counters)
{
    auto *dialog = new DetailsDialog(state, counters, &m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace ui
