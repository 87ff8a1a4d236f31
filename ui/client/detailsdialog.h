// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/counters.h"
#include "client/state.h"

#include <QDialog>

class QTabWidget;

namespace ui {

/// What is known about the connection: how it ended, its ends, TLS, what went over it, and the handshake's
/// request and response as they went over the wire. A snapshot, to be copied from.
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    DetailsDialog(const client::State &state, const client::Counters &counters, QWidget *parent = nullptr);

private:
    void addPage(const QString &title, const QString &text);

    QTabWidget *m_pages;
};

/// The first page as text.
[[nodiscard]] QString detailsText(const client::State &state, const client::Counters &counters = {});

} // namespace ui
