// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QAction;

namespace ui {

class ClientPanel;
class ClientTabs;
class Composer;
class WindowActions;

/// Has the window's actions act on the client in the current tab, as far as its state allows.
class ClientActions : public QObject
{
    Q_OBJECT

public:
    /// `actions` and `tabs` must outlive it.
    ClientActions(const WindowActions &actions, ClientTabs &tabs, QObject *parent = nullptr);

    /// `isThere`: the client is in the window.
    void enable(bool isThere);

private:
    void connectClient();
    void connectComposer();
    void connectTabs();
    void onClient(QAction *action, void (ClientPanel::*slot)());
    void onComposer(QAction *action, void (Composer::*slot)());
    void prepare(ClientPanel &panel);
    void prepareAll();

    const WindowActions &m_actions;
    ClientTabs &m_tabs;
    bool m_isThere = true;
};

} // namespace ui
