// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/connectionsmodel.h"

#include "server/wire/clock.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/visibletext.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>

namespace ui {

namespace {

bool hasLowerId(const server::ConnectionInfo &one, const server::ConnectionInfo &other)
{
    return one.id < other.id;
}

QString stateText(server::ConnectionState state)
{
    switch (state) {
    case server::ConnectionState::Open:
        break;
    case server::ConnectionState::HeldBack:
        return ConnectionsModel::tr("held back");
    case server::ConnectionState::Closing:
        return ConnectionsModel::tr("closing");
    }
    return ConnectionsModel::tr("open");
}

QString stateExplanation(server::ConnectionState state)
{
    switch (state) {
    case server::ConnectionState::Open:
        break;
    case server::ConnectionState::HeldBack:
        return ConnectionsModel::tr("It does not read its echoes, so nothing more is read from it.");
    case server::ConnectionState::Closing:
        return ConnectionsModel::tr("The server waits for it to close, too.");
    }
    return ConnectionsModel::tr("Its messages are answered.");
}

/// A time of day is one, too: at the other end of its column it would touch the figures before it.
bool isNumber(int column)
{
    return column == ConnectionsModel::Number || column == ConnectionsModel::Since ||
           (column >= ConnectionsModel::MessagesIn && column <= ConnectionsModel::BytesOut);
}

QString headerExplanation(int column)
{
    switch (column) {
    case ConnectionsModel::MessagesIn:
        return ConnectionsModel::tr("Messages that the client has sent");
    case ConnectionsModel::MessagesOut:
        return ConnectionsModel::tr("Messages that the client has been sent");
    case ConnectionsModel::BytesIn:
        return ConnectionsModel::tr("Bytes of the messages that the client has sent");
    case ConnectionsModel::BytesOut:
        return ConnectionsModel::tr("Bytes of the messages that the client has been sent");
    default:
        return {};
    }
}

bool looksTheSame(const server::ConnectionInfo &one, const server::ConnectionInfo &other)
{
    return one.messagesIn == other.messagesIn && one.messagesOut == other.messagesOut &&
           one.bytesIn == other.bytesIn && one.bytesOut == other.bytesOut && one.state == other.state;
}

} // namespace

ConnectionsModel::ConnectionsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return display(row, index.column());
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return {Qt::AlignTrailing | Qt::AlignVCenter};
    if (role == Qt::ToolTipRole) {
        if (index.column() == Since)
            return QLocale().toString(row.since, QLocale::LongFormat);
        if (index.column() == Address && !row.info.peer.userAgent.isEmpty())
            return Qt::convertFromPlainText(visibleText(row.info.peer.userAgent), Qt::WhiteSpaceNormal);
        if (index.column() == State)
            return stateExplanation(row.info.state);
        if (index.column() == Path || index.column() == Origin || index.column() == Subprotocol)
            return Qt::convertFromPlainText(display(row, index.column()).toString(), Qt::WhiteSpaceNormal);
    }
    return {};
}

QVariant ConnectionsModel::display(const Row &row, int column) const
{
    const server::ConnectionInfo &info = row.info;
    switch (column) {
    case Number:
        return grouped(static_cast<qint64>(info.id));
    case Address:
        return hostAndPort(info.peer.address, info.peer.port);
    case Path:
        return visibleText(info.peer.path);
    case Origin:
        return visibleText(info.peer.origin);
    case Subprotocol:
        return visibleText(info.peer.subprotocol);
    case State:
        return stateText(info.state);
    case Since:
        return row.since.toString(QStringLiteral("HH:mm:ss"));
    case MessagesIn:
        return grouped(static_cast<qint64>(info.messagesIn));
    case MessagesOut:
        return grouped(static_cast<qint64>(info.messagesOut));
    case BytesIn:
        return byteCount(static_cast<qint64>(info.bytesIn));
    case BytesOut:
        return byteCount(static_cast<qint64>(info.bytesOut));
    default:
        return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return {(isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter};
    }
    if (role == Qt::ToolTipRole)
        return headerExplanation(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.", "number of the connection");
    case Address:
        return tr("Address");
    case Path:
        return tr("Path");
    case Origin:
        return tr("Origin");
    case Subprotocol:
        return tr("Subprotocol");
    case State:
        return tr("State");
    case Since:
        return tr("Since");
    case MessagesIn:
        return tr("In", "messages of a client");
    case MessagesOut:
        return tr("Out", "messages to a client");
    case BytesIn:
        return tr("Bytes in");
    case BytesOut:
        return tr("Bytes out");
    default:
        return {};
    }
}

void ConnectionsModel::setConnections(const QList<server::ConnectionInfo> &connections)
{
    Q_ASSERT(std::is_sorted(connections.begin(), connections.end(), hasLowerId));
    removeClosed(connections);
    updateKnown(connections);
    insertOpened(connections);
}

void ConnectionsModel::removeClosed(const QList<server::ConnectionInfo> &connections)
{
    const auto isClosed = [&](int row) {
        return !std::binary_search(connections.begin(), connections.end(), m_rows.at(row).info, hasLowerId);
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!isClosed(last))
            continue;
        int first = last;
        while (first > 0 && isClosed(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

// All rows that are left are in the snapshot, in the same order.
void ConnectionsModel::updateKnown(const QList<server::ConnectionInfo> &connections)
{
    int firstChanged = -1;
    int lastChanged = -1;
    auto snapshot = connections.begin();
    for (int row = 0; row < rowCount(); ++row, ++snapshot) {
        while (snapshot->id != m_rows.at(row).info.id)
            ++snapshot;
        if (looksTheSame(m_rows.at(row).info, *snapshot))
            continue;
        m_rows[row].info = *snapshot;
        firstChanged = firstChanged < 0 ? row : firstChanged;
        lastChanged = row;
    }
    if (firstChanged >= 0)
        emit dataChanged(index(firstChanged, State), index(lastChanged, BytesOut), {Qt::DisplayRole});
}

void ConnectionsModel::insertOpened(const QList<server::ConnectionInfo> &connections)
{
    const QDateTime now = QDateTime::currentDateTime();
    const qint64 stamp = wire::now();
    for (qsizetype row = 0; row < connections.size(); ++row) {
        const auto isNew = [&](qsizetype i) {
            return row >= m_rows.size() || connections.at(i).id != m_rows.at(row).info.id;
        };
        qsizetype last = row;
        if (!isNew(row))
            continue;
        while (last + 1 < connections.size() && isNew(last + 1))
            ++last;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(last));
        for (qsizetype i = row; i <= last; ++i) {
            const qint64 age = (stamp - connections.at(i).since) / 1'000'000; // ms
            m_rows.insert(i, {connections.at(i), now.addMSecs(-age)});
        }
        endInsertRows();
        row = last;
    }
}

} // namespace ui
