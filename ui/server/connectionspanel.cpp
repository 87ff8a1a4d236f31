// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/connectionspanel.h"

#include "ui/list/textdelegate.h"
#include "ui/server/connectionsmodel.h"
#include "ui/widgets/hint.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// The widest text a column is expected to hold; longer ones are elided.
QString widest(int column)
{
    switch (column) {
    case ConnectionsModel::Number:
        return QStringLiteral("8,888");
    case ConnectionsModel::Address:
        return QStringLiteral("127.0.0.1:88888");
    case ConnectionsModel::Path:
        return QStringLiteral("/path/of/it");
    case ConnectionsModel::Origin:
        return QStringLiteral("https://a.test");
    case ConnectionsModel::Subprotocol:
        return QStringLiteral("chat.v1");
    case ConnectionsModel::State:
        return ConnectionsModel::tr("held back");
    case ConnectionsModel::Since:
        return QStringLiteral("00:00:00");
    case ConnectionsModel::MessagesIn:
    case ConnectionsModel::MessagesOut:
        return QStringLiteral("888,888");
    case ConnectionsModel::BytesIn:
    case ConnectionsModel::BytesOut:
        return QStringLiteral("999.9 KiB");
    default:
        return {};
    }
}

int contentWidth(const RowTable &table, int column)
{
    const QFontMetrics metrics = table.fontMetrics();
    return metrics.horizontalAdvance(widest(column)) + 2 * metrics.averageCharWidth();
}

void fitColumns(RowTable *table)
{
    QHeaderView *header = table->horizontalHeader();
    for (int column = 0; column < ConnectionsModel::ColumnCount; ++column) {
        const int title = column == ConnectionsModel::Subprotocol ? 0 : header->sectionSizeHint(column);
        header->resizeSection(column, qMax(contentWidth(*table, column), title));
    }
}

} // namespace

ConnectionsPanel::ConnectionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ConnectionsModel(this))
    , m_table(new RowTable(this))
    , m_hint(new Hint(m_table))
    , m_buttons(new QHBoxLayout)
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setAccessibleName(tr("Connected clients"));
    m_table->setColumnHidden(ConnectionsModel::Subprotocol, true);
    fitColumns(m_table);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != ConnectionsModel::Origin)
            fitOrigin();
    });
    for (const auto &signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(m_table->horizontalHeader(), signal, this, &ConnectionsPanel::columnsChanged);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &ConnectionsPanel::columnsChanged);

    auto *title = new QLabel(tr("Connecte&d clients"), this);
    title->setBuddy(m_table);
    m_buttons->addWidget(title, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_buttons);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    setAddress({});

    auto *copyAddress = new QAction(tr("Copy a&ddress"), this);
    m_table->addAction(copyAddress);
    connect(copyAddress, &QAction::triggered, this, &ConnectionsPanel::copyAddresses);
}

void ConnectionsPanel::addAction(QAction &action)
{
    m_table->addAction(&action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->addWidget(button);
}

QList<quint64> ConnectionsPanel::selected() const
{
    QList<quint64> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        ids.append(m_model->connection(index.row()).id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

void ConnectionsPanel::copyAddresses()
{
    QStringList addresses;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(ConnectionsModel::Address);
    for (const QModelIndex &index : rows)
        addresses.append(index.data().toString());
    if (!addresses.isEmpty())
        QGuiApplication::clipboard()->setText(addresses.join(QLatin1Char('\n')));
}

void ConnectionsPanel::setConnections(const QList<server::ConnectionInfo> &connections)
{
    m_model->setConnections(connections);
    m_hint->setVisible(m_model->rowCount() == 0);
    // Most clients have none: where nobody has one, its place is the origin's.
    const bool isAgreed =
        std::any_of(connections.cbegin(), connections.cend(), [](const server::ConnectionInfo &connection) {
            return !connection.peer.subprotocol.isEmpty();
        });
    if (isAgreed == m_table->isColumnHidden(ConnectionsModel::Subprotocol)) {
        m_table->setColumnHidden(ConnectionsModel::Subprotocol, !isAgreed);
        fitOrigin();
    }
}

bool ConnectionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitOrigin();
    return QWidget::eventFilter(watched, event);
}

/// The origin has what the others leave, and never less than it takes to tell one from another.
void ConnectionsPanel::fitOrigin()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int others = header->length() - header->sectionSize(ConnectionsModel::Origin);
    header->resizeSection(ConnectionsModel::Origin, qMax(contentWidth(*m_table, ConnectionsModel::Origin),
                                                         m_table->viewport()->width() - others));
}

void ConnectionsPanel::setAddress(const QString &address)
{
    m_hint->setText(address.isEmpty()
                        ? tr("The server is stopped, so no client can connect. Press Start to listen again.")
                        : tr("No client is connected. Point a browser or program at %1.").arg(address));
    m_table->setAccessibleDescription(m_hint->text());
}

QByteArray ConnectionsPanel::saveColumns() const { return m_table->horizontalHeader()->saveState(); }

void ConnectionsPanel::restoreColumns(const QByteArray &columns)
{
    // Of another version with other columns nothing is taken.
    QHeaderView *header = m_table->horizontalHeader();
    const QByteArray own = header->saveState();
    if (header->restoreState(columns) && header->count() != ConnectionsModel::ColumnCount)
        header->restoreState(own);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionHidden(ConnectionsModel::Subprotocol, true); // until somebody has one
    fitOrigin();
}

} // namespace ui
