// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/clientchoice.h"

#include "ui/widgets/figures.h"
#include "ui/widgets/visibletext.h"

#include <algorithm>

namespace ui {

namespace {

/// More than a user looks through one by one; the table can select any.
constexpr qsizetype MostListed = 500;

/// Items that stand for more than one client; a client's own item has its id.
constexpr qint64 Selected = -1;
constexpr qint64 All = 0;

QString nameOf(const server::ConnectionInfo &connection)
{
    return QStringLiteral("#%1  %2  %3")
        .arg(QString::number(connection.id), hostAndPort(connection.peer.address, connection.peer.port),
             visibleText(connection.peer.path));
}

} // namespace

ClientChoice::ClientChoice(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    setAccessibleName(tr("Clients"));
}

void ClientChoice::setSelected(const QList<quint64> &ids)
{
    m_selected = ids;
    fill();
    setCurrentIndex(0);
}

void ClientChoice::setConnections(const QList<server::ConnectionInfo> &connections)
{
    const bool same =
        std::equal(connections.cbegin(), connections.cend(), m_connections.cbegin(), m_connections.cend(),
                   [](const server::ConnectionInfo &one, const server::ConnectionInfo &other) {
                       return one.id == other.id;
                   });
    m_connections = connections;
    if (same)
        return;
    const auto isGone = [this](quint64 id) {
        return std::none_of(m_connections.cbegin(), m_connections.cend(),
                            [id](const server::ConnectionInfo &connection) { return connection.id == id; });
    };
    m_selected.removeIf(isGone);
    fill();
}

void ClientChoice::fill()
{
    const QVariant chosen = currentData();
    const QSignalBlocker blocker(this);
    clear();
    if (m_selected.size() > 1)
        addItem(tr("%1 selected clients", nullptr, static_cast<int>(m_selected.size()))
                    .arg(grouped(m_selected.size())),
                Selected);
    const auto isSelected = [this](const server::ConnectionInfo &connection) {
        return m_selected.size() == 1 && connection.id == m_selected.constFirst();
    };
    for (const server::ConnectionInfo &connection : std::as_const(m_connections))
        if (isSelected(connection))
            addItem(nameOf(connection), static_cast<qint64>(connection.id));
    if (m_connections.size() != 1)
        addItem(m_connections.isEmpty()
                    ? tr("No client is connected")
                    : tr("All %1 clients", nullptr, static_cast<int>(m_connections.size()))
                          .arg(grouped(m_connections.size())),
                All);
    const qsizetype listed = std::min(m_connections.size(), MostListed);
    for (qsizetype i = 0; i < listed; ++i)
        if (!isSelected(m_connections.at(i)))
            addItem(nameOf(m_connections.at(i)), static_cast<qint64>(m_connections.at(i).id));
    setCurrentIndex(std::max(0, findData(chosen)));
}

bool ClientChoice::isAll() const { return currentData().toLongLong() == All; }

QList<quint64> ClientChoice::ids() const
{
    const qint64 chosen = currentData().toLongLong();
    if (chosen == Selected)
        return m_selected;
    if (chosen != All)
        return {static_cast<quint64>(chosen)};
    QList<quint64> all;
    for (const server::ConnectionInfo &connection : m_connections)
        all.append(connection.id);
    return all;
}

} // namespace ui
