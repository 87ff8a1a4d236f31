// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/exchangemodel.h"

#include "client/handshakeinfo.h"
#include "ui/timeline/sentence.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/figures.h"

#include <QDateTime>
#include <QFontDatabase>
#include <QTextDocument>

#include <algorithm>

namespace ui {

namespace {

QString figure(qint64 nanoseconds)
{
    if (nanoseconds == Exchange::crossed)
        return QStringLiteral("≈ 0");
    return nanoseconds == 0 ? QString() : duration(nanoseconds);
}

} // namespace

ExchangeModel::ExchangeModel(Timeline &timeline, QObject *parent)
    : QAbstractTableModel(parent)
    , m_timeline(timeline)
{
    take(timeline.begin(), timeline.end());
    m_end = m_pairing.exchanges().end();
    connect(&timeline, &Timeline::aboutToDrop, this, &ExchangeModel::onAboutToDrop);
    connect(&timeline, &Timeline::appended, this, &ExchangeModel::onAppended);
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_end - m_pairing.exchanges().begin());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const Exchange &ExchangeModel::exchange(int row) const
{
    return m_pairing.exchanges().at(m_pairing.exchanges().begin() + static_cast<quint64>(row));
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Exchange &shown = exchange(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(shown, index.column());
    case Qt::ToolTipRole:
        return toolTip(shown, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= There ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole:
        return index.column() == Text ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QVariant();
    default:
        return {};
    }
}

/// Of an exchange that waits for younger ones to go the row may be gone.
bool ExchangeModel::isKept(const Exchange &exchange) const
{
    return exchange.sequence >= m_timeline.begin() && exchange.sequence < m_timeline.end();
}

QString ExchangeModel::display(const Exchange &exchange, int column) const
{
    switch (column) {
    case Time:
        return isKept(exchange)
                   ? QDateTime::fromMSecsSinceEpoch(m_timeline.msecsSinceEpoch(exchange.sequence))
                         .toString(QStringLiteral("HH:mm:ss.zzz"))
                   : QString();
    case Connection:
        return QLatin1Char('#') % QString::number(exchange.connection);
    case Text:
        return isKept(exchange) ? messageText(m_timeline.at(exchange.sequence)) : QString();
    case There:
        return figure(exchange.wayThere());
    case InServer:
        return figure(exchange.inServer());
    case Back:
        return figure(exchange.wayBack());
    case RoundTrip:
        return exchange.isPush() ? tr("push", "the server sent it of its own accord")
                                 : figure(exchange.roundTrip());
    default:
        return {};
    }
}

QString ExchangeModel::toolTip(const Exchange &exchange, int column) const
{
    if (column == Text)
        return Qt::convertFromPlainText(display(exchange, column), Qt::WhiteSpaceNormal);
    if (column < There)
        return {};
    if (exchange.isPush())
        return tr("The server sent it of its own accord, so there is only the way back.");
    if (exchange.clientReceived == 0)
        return exchange.serverReceived == 0 ? tr("The server has not told of it yet.")
                                            : tr("The client has not told of its echo yet.");
    const auto since = [&exchange](qint64 stamp) {
        return figure(qMax(Exchange::crossed, stamp - exchange.clientSent));
    };
    const QString stamps =
        tr("Server received: %1 after the client sent it\nServer sent: %2\nClient received: %3")
            .arg(since(exchange.serverReceived), since(exchange.serverSent), since(exchange.clientReceived));
    const bool haveCrossed =
        exchange.wayThere() == Exchange::crossed || exchange.wayBack() == Exchange::crossed;
    return haveCrossed
               ? stamps % QLatin1Char('\n') % tr("≈ 0: the other end had it before this one took the time.")
               : stamps;
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= There ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return headerToolTip(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Connection:
        return tr("Client");
    case Text:
        return tr("Message");
    case There:
        return tr("There");
    case InServer:
        return tr("In server");
    case Back:
        return tr("Back");
    case RoundTrip:
        return tr("Round trip");
    default:
        return {};
    }
}

QString ExchangeModel::headerToolTip(int section)
{
    switch (section) {
    case Connection:
        return tr("The number of the client's connection");
    case There:
        return tr("From when the client gave it to its socket to when the server had read it");
    case InServer:
        return tr("From when the server had read it to when its echo was given to the socket");
    case Back:
        return tr("From when the server gave the echo to its socket to when the client had read it whole");
    case RoundTrip:
        return tr("From when the client gave it to its socket to when it had read the echo whole");
    default:
        return {};
    }
}

void ExchangeModel::onAboutToDrop(quint64 end)
{
    const quint64 first = m_pairing.exchanges().begin();
    const quint64 kept = m_pairing.exchanges().firstFrom(end);
    if (kept == first)
        return;
    beginRemoveRows({}, 0, static_cast<int>(kept - first) - 1);
    m_pairing.exchanges().forgetBefore(kept);
    endRemoveRows();
}

void ExchangeModel::onAppended(quint64 begin, quint64 end)
{
    m_pairing.sweep(m_timeline.stampAt(begin));
    take(begin, end);
    const quint64 changed = m_pairing.exchanges().takeChanged();
    if (changed < m_end)
        emit dataChanged(index(rowOf(changed), There), index(rowCount() - 1, RoundTrip));
    const quint64 last = m_pairing.exchanges().end();
    if (last == m_end)
        return;
    beginInsertRows({}, rowCount(), rowOf(last) - 1);
    m_end = last;
    endInsertRows();
}

int ExchangeModel::rowOf(quint64 number) const
{
    return static_cast<int>(number - m_pairing.exchanges().begin());
}

void ExchangeModel::take(quint64 begin, quint64 end)
{
    m_timeline.each(begin, end, [this](quint64 sequence, RowStore::Row row) {
        // Under load nearly all rows are messages, and mostly of strangers.
        if (!isMessage(row.kind) || m_pairing.knows(row.side, m_timeline.connectionOf(row)))
            take(sequence, row);
    });
}

void ExchangeModel::take(quint64 sequence, RowStore::Row row)
{
    if (row.kind == EntryKind::ServerStarted)
        m_pairing.serverStarted(m_timeline.at(sequence).code);
    else if (row.kind == EntryKind::Connecting)
        m_pairing.clientConnecting(m_timeline.momentOf(row));
    else if (row.kind == EntryKind::ConnectionOpened)
        takeOpened(m_timeline.at(sequence));
    else if (isMessage(row.kind) || row.kind >= EntryKind::ConnectionClosed)
        m_pairing.add(m_timeline.momentOf(row), sequence);
}

void ExchangeModel::takeOpened(const Entry &entry)
{
    const Moment moment{
        .at = entry.at, .connection = entry.connection, .kind = entry.kind, .side = entry.side};
    if (entry.peer)
        m_pairing.serverAccepted(moment, {entry.peer->address, entry.peer->port});
    else if (entry.handshake && !entry.handshake->peerAddress.isNull()) // else a proxy's own port would count
        m_pairing.clientConnected(moment, {entry.handshake->localAddress, entry.handshake->localPort},
                                  entry.handshake->peerPort);
}

} // namespace ui
