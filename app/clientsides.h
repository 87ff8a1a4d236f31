// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/numbering.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace ui {
class ClientPanel;
class ClientTabs;
class Intake;
} // namespace ui

namespace app {

class ClientSide;

/// A client for each tab, as tabs come and go.
///
/// Each works in a thread of its own, so that one that is flooded holds up none of the others.
class ClientSides : public QObject
{
    Q_OBJECT

public:
    /// `tabs` and `intake` must outlive it. The tabs that are there for the own server connect to it when it
    /// has started; later ones when the user says so.
    ClientSides(ui::ClientTabs &tabs, ui::Intake &intake);

    /// Where the own server listens; empty: it does not.
    void setServer(const QString &url);
    /// While `whole`, all clients report also of a flood of long messages all bytes.
    void reportWhole(bool whole);

private:
    void add(ui::ClientPanel &panel, bool follows);

    ui::Intake &m_intake;
    const std::shared_ptr<client::Numbering> m_numbering = std::make_shared<client::Numbering>();
    QHash<const ui::ClientPanel *, ClientSide *> m_sides; ///< children of this
    QString m_serverUrl;
    bool m_reportsWhole = false;
};

} // namespace app
