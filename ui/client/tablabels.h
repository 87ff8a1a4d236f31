// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

class QTabWidget;

namespace ui {

class ClientPanel;

/// What the client's tabs say of their connections: address, state, and how many messages came unseen.
///
/// Two of the same address are told apart by their connections' numbers, or by where they stand, so that one
/// more or less changes others, too.
class TabLabels : public QObject
{
    Q_OBJECT

public:
    /// The pages of `tabs` are panels; it belongs to them.
    explicit TabLabels(QTabWidget &tabs);

    /// The user has seen what has come in that tab.
    void see(const ClientPanel &panel);
    /// The tab is gone.
    void forget(const ClientPanel &panel);
    void label(const ClientPanel &panel);
    void labelAll();
    /// Of what may change at every message, or at every key.
    void labelSoon();

private:
    [[nodiscard]] const ClientPanel &panel(int index) const;
    void write(int index);
    void writeThoseAt(const QStringList &addresses);

    QTabWidget &m_tabs;
    QHash<quint32, quint64> m_seen; ///< by tab: how many of its messages had come when it was last in sight
    QHash<quint32, QString> m_addresses; ///< by tab: as they stand there
    QTimer m_soon;
};

} // namespace ui
