// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/client.h"

#include <QObject>

#include <memory>

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
    /// `follows`: it connects by itself when the own server has started.
    ClientSide(ui::ClientPanel &panel, ui::Intake &intake, std::shared_ptr<client::Numbering> numbering,
               bool follows, QObject *parent = nullptr);

    /// Where the own server listens; empty: it does not.
    void setServer(const QString &url);
    /// While `whole`, also of a flood of long messages all bytes are reported.
    void reportWhole(bool whole) { m_client.reportWhole(whole); }
    /// The panel goes: closes the connection properly, and deletes itself when that is done.
    void leave();

private:
    void follow();

    ui::ClientPanel &m_panel;
    client::Client m_client;
    QString m_serverUrl;
    bool m_follows;
};

} // namespace app
