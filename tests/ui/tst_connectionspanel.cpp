// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/server/connectionsmodel.h"
#include "ui/server/connectionspanel.h"
#include "ui/widgets/hint.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

class TestConnectionsPanel : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereToConnectWhileNobodyDoes();
    void saysWhyNobodyCanConnect();
    void keepsTheSelectionOverSnapshots();
    void copiesTheSelectedRows();
    void copiesTheSelectedAddresses();
    void saysWhoIsSelected();
    void offersWhatCanBeDone();
    void restoresItsColumns();
    void ignoresColumnsItDidNotSave();
    void showsEveryColumnInASmallWindow();
    void givesTheOriginTheRestOfALargeWindow();
    void showsSubprotocolsWhereThereAreSome();
};

namespace {

server::ConnectionInfo connection(quint64 id)
{
    server::ConnectionInfo info;
    info.id = id;
    info.peer.address = QHostAddress(QHostAddress::LocalHost);
    return info;
}

} // namespace

void TestConnectionsPanel::saysWhereToConnectWhileNobodyDoes()
{
    ui::ConnectionsPanel panel;
    panel.show();
    panel.setAddress(QStringLiteral("ws://localhost:8000"));
    const auto *hint = panel.findChild<ui::Hint *>();
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(),
             QStringLiteral("No client is connected. Point a browser or program at ws://localhost:8000."));
    panel.setConnections({connection(1)});
    QVERIFY(hint->isHidden());
    panel.setConnections({});
    QVERIFY(hint->isVisible());
}

void TestConnectionsPanel::saysWhyNobodyCanConnect()
{
    ui::ConnectionsPanel panel;
    panel.setAddress({});
    QVERIFY(panel.findChild<ui::Hint *>()->text().startsWith(QStringLiteral("The server is stopped")));
}

void TestConnectionsPanel::keepsTheSelectionOverSnapshots()
{
    ui::ConnectionsPanel panel;
    panel.setConnections({connection(1), connection(2), connection(3)});
    auto *table = panel.findChild<ui::RowTable *>();
    table->selectRow(1);
    panel.setConnections({connection(2), connection(3), connection(4)});
    const QModelIndexList selected = table->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().data().toString(), QStringLiteral("2"));
}

void TestConnectionsPanel::copiesTheSelectedRows()
{
    ui::ConnectionsPanel panel;
    panel.setConnections({connection(1), connection(2)});
    auto *table = panel.findChild<ui::RowTable *>();
    table->selectAll();
    table->copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().startsWith(QStringLiteral("1\t127.0.0.1:0\t")), qPrintable(lines.first()));
}

void TestConnectionsPanel::copiesTheSelectedAddresses()
{
    ui::ConnectionsPanel panel;
    panel.setConnections({connection(1), connection(2)});
    auto *table = panel.findChild<ui::RowTable *>();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    panel.copyAddresses();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    table->selectAll();
    panel.copyAddresses();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("127.0.0.1:0\n127.0.0.1:0"));
}

void TestConnectionsPanel::saysWhoIsSelected()
{
    ui::ConnectionsPanel panel;
    panel.setConnections({connection(1), connection(5), connection(9)});
    QVERIFY(panel.selected().isEmpty());
    panel.findChild<ui::RowTable *>()->selectRow(1);
    QCOMPARE(panel.selected(), QList<quint64>({5}));
    panel.findChild<ui::RowTable *>()->selectAll();
    QCOMPARE(panel.selected(), QList<quint64>({1, 5, 9}));
}

void TestConnectionsPanel::offersWhatCanBeDone()
{
    ui::ConnectionsPanel panel;
    QAction action(QStringLiteral("Wave"));
    QSignalSpy waved(&action, &QAction::triggered);
    panel.addAction(action);
    QVERIFY(panel.findChild<ui::RowTable *>()->actions().contains(&action));
    panel.findChild<QToolButton *>()->click();
    QCOMPARE(waved.size(), 1);
}

void TestConnectionsPanel::restoresItsColumns()
{
    ui::ConnectionsPanel panel;
    panel.findChild<ui::RowTable *>()->setColumnWidth(2, 123);
    const QByteArray columns = panel.saveColumns();
    ui::ConnectionsPanel other;
    other.restoreColumns(columns);
    QCOMPARE(other.findChild<ui::RowTable *>()->columnWidth(2), 123);
}

void TestConnectionsPanel::ignoresColumnsItDidNotSave()
{
    ui::ConnectionsPanel panel;
    const int width = panel.findChild<ui::RowTable *>()->columnWidth(2);
    panel.restoreColumns("rubbish");
    panel.restoreColumns({});
    QCOMPARE(panel.findChild<ui::RowTable *>()->columnWidth(2), width);
}

void TestConnectionsPanel::showsEveryColumnInASmallWindow()
{
    ui::ConnectionsPanel panel;
    panel.setConnections({connection(1)});
    panel.resize(780, 300);
    panel.show();
    const auto *table = panel.findChild<ui::RowTable *>();
    QTRY_COMPARE(table->viewport()->width() >= table->horizontalHeader()->length(), true);
    QVERIFY(table->columnWidth(ui::ConnectionsModel::Origin) >=
            table->fontMetrics().horizontalAdvance(QStringLiteral("https://a.test")));
}

void TestConnectionsPanel::givesTheOriginTheRestOfALargeWindow()
{
    ui::ConnectionsPanel panel;
    panel.resize(1800, 300);
    panel.show();
    const auto *table = panel.findChild<ui::RowTable *>();
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
}

void TestConnectionsPanel::showsSubprotocolsWhereThereAreSome()
{
    ui::ConnectionsPanel panel;
    const auto *table = panel.findChild<ui::RowTable *>();
    panel.setConnections({connection(1)});
    QVERIFY(table->isColumnHidden(ui::ConnectionsModel::Subprotocol));
    server::ConnectionInfo agreed = connection(2);
    agreed.peer.subprotocol = QStringLiteral("chat");
    panel.setConnections({connection(1), agreed});
    QVERIFY(!table->isColumnHidden(ui::ConnectionsModel::Subprotocol));
    panel.setConnections({connection(1)});
    QVERIFY(table->isColumnHidden(ui::ConnectionsModel::Subprotocol));
}

ECHOBENCH_MAIN(TestConnectionsPanel)
#include "tst_connectionspanel.moc"
