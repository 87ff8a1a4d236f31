// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/client.h"

#include <QObject>

namespace ui {
class ClientPanel;
class Intake;
} // namespace ui

namespace app {

/// A client and the panel that is its face, connected with each other.
class ClientSide : public QObject
{
    Q_OBJECT

public:
    ClientSide(ui::ClientPanel &panel, ui::Intake &intake, QObject *parent = nullptr);

    [[nodiscard]] client::Client &client() { return m_client; }

private:
    client::Client m_client;
};

} // namespace app
