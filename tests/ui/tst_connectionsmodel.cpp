// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/clock.h"
#include "tests/testprogram.h"
#include "ui/server/connectionsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using ui::ConnectionsModel;

class TestConnectionsModel : public QObject
{
    Q_OBJECT

private slots:
    void showsWhoIsConnected();
    void showsWhatBecomesOfAConnection();
    void keepsRowsThatStay();
    void removesNeighboursAtOnce();
    void insertsNewOnesAtOnce();
    void updatesCountersInPlace();
    void saysNothingWhereNothingChanged();
    void becomesAnySnapshot();
    void doesNotFlickerWithTheTime();
    void showsControlCharactersOfAPeer();
};

namespace {

server::ConnectionInfo connection(quint64 id, quint64 messages = 0)
{
    server::ConnectionInfo info;
    info.id = id;
    info.peer.address = QHostAddress(QHostAddress::LocalHost);
    info.peer.port = 51'234;
    info.peer.path = QStringLiteral("/chat");
    info.peer.origin = QStringLiteral("null");
    info.since = wire::now();
    info.messagesIn = messages;
    info.messagesOut = messages;
    info.bytesIn = messages * 1'024;
    return info;
}

QList<server::ConnectionInfo> connections(std::initializer_list<quint64> ids)
{
    QList<server::ConnectionInfo> list;
    for (const quint64 id : ids)
        list.append(connection(id));
    return list;
}

struct Fixture {
    ConnectionsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

    [[nodiscard]] QString text(int row, ConnectionsModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }
    [[nodiscard]] QStringList numbers() const
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(text(row, ConnectionsModel::Number));
        return list;
    }
};

} // namespace

void TestConnectionsModel::showsWhoIsConnected()
{
    Fixture f;
    f.model.setConnections({connection(7, 1'500)});
    QCOMPARE(f.text(0, ConnectionsModel::Number), QStringLiteral("7"));
    QCOMPARE(f.text(0, ConnectionsModel::Address), QStringLiteral("127.0.0.1:51234"));
    QCOMPARE(f.text(0, ConnectionsModel::Path), QStringLiteral("/chat"));
    QCOMPARE(f.text(0, ConnectionsModel::Origin), QStringLiteral("null"));
    QCOMPARE(f.text(0, ConnectionsModel::MessagesIn), QStringLiteral("1,500"));
    QCOMPARE(f.text(0, ConnectionsModel::BytesIn), QStringLiteral("1.5\u00a0MiB"));
}

void TestConnectionsModel::showsWhatBecomesOfAConnection()
{
    Fixture f;
    server::ConnectionInfo info = connection(1);
    info.peer.subprotocol = QStringLiteral("chat");
    f.model.setConnections({info});
    QCOMPARE(f.text(0, ConnectionsModel::Subprotocol), QStringLiteral("chat"));
    QCOMPARE(f.text(0, ConnectionsModel::State), QStringLiteral("open"));
    info.state = server::ConnectionState::HeldBack;
    f.model.setConnections({info});
    QCOMPARE(f.changed.size(), 1);
    QCOMPARE(f.text(0, ConnectionsModel::State), QStringLiteral("held back"));
    info.state = server::ConnectionState::Closing;
    f.model.setConnections({info});
    QCOMPARE(f.text(0, ConnectionsModel::State), QStringLiteral("closing"));
    QVERIFY(!f.model.index(0, ConnectionsModel::State).data(Qt::ToolTipRole).toString().isEmpty());
}

void TestConnectionsModel::keepsRowsThatStay()
{
    Fixture f;
    f.model.setConnections(connections({1, 2, 3}));
    const QPersistentModelIndex second(f.model.index(1, 0));
    f.model.setConnections(connections({2, 3, 4}));
    QVERIFY(second.isValid());
    QCOMPARE(second.row(), 0);
    QCOMPARE(f.reset.size(), 0);
}

void TestConnectionsModel::removesNeighboursAtOnce()
{
    Fixture f;
    f.model.setConnections(connections({1, 2, 3, 4, 5, 6}));
    f.model.setConnections(connections({1, 4, 6}));
    QCOMPARE(f.removed.size(), 2); // 2 and 3 together, 5 alone
    QCOMPARE(f.numbers().join(QLatin1Char(' ')), QStringLiteral("1 4 6"));
}

void TestConnectionsModel::insertsNewOnesAtOnce()
{
    Fixture f;
    f.model.setConnections(connections({1, 2}));
    f.inserted.clear();
    f.model.setConnections(connections({1, 2, 3, 4, 5}));
    QCOMPARE(f.inserted.size(), 1);
}

void TestConnectionsModel::updatesCountersInPlace()
{
    Fixture f;
    f.model.setConnections(connections({1, 2, 3}));
    f.model.setConnections({connection(1), connection(2, 9), connection(3)});
    QCOMPARE(f.changed.size(), 1);
    QCOMPARE(f.changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(f.text(1, ConnectionsModel::MessagesOut), QStringLiteral("9"));
}

void TestConnectionsModel::saysNothingWhereNothingChanged()
{
    Fixture f;
    const auto snapshot = connections({1, 2, 3});
    f.model.setConnections(snapshot);
    f.inserted.clear();
    f.model.setConnections(snapshot);
    QCOMPARE(f.inserted.size() + f.removed.size() + f.changed.size(), 0);
}

void TestConnectionsModel::becomesAnySnapshot()
{
    Fixture f;
    QRandomGenerator random(1);
    for (int round = 0; round < 200; ++round) {
        QList<server::ConnectionInfo> snapshot;
        QStringList expected;
        for (quint64 id = 1; id <= 12; ++id) {
            if (random.bounded(2) == 0)
                continue;
            snapshot.append(connection(id, random.bounded(3U)));
            expected.append(QString::number(id));
        }
        f.model.setConnections(snapshot);
        QCOMPARE(f.numbers(), expected);
    }
}

void TestConnectionsModel::doesNotFlickerWithTheTime()
{
    Fixture f;
    server::ConnectionInfo info = connection(1);
    info.since = wire::now() - 90'000'000'000; // 90 s ago
    f.model.setConnections({info});
    const QVariant toolTip = f.model.index(0, ConnectionsModel::Since).data(Qt::ToolTipRole);
    const QString since = f.text(0, ConnectionsModel::Since);
    info.since += 600'000'000; // as if the next snapshot were rounded otherwise
    info.messagesIn = 1;
    f.model.setConnections({info});
    QCOMPARE(f.text(0, ConnectionsModel::Since), since);
    QCOMPARE(f.model.index(0, ConnectionsModel::Since).data(Qt::ToolTipRole), toolTip);
}

void TestConnectionsModel::showsControlCharactersOfAPeer()
{
    Fixture f;
    server::ConnectionInfo info = connection(1);
    info.peer.origin = QStringLiteral("a\nb");
    f.model.setConnections({info});
    QCOMPARE(f.text(0, ConnectionsModel::Origin), QStringLiteral("a␊b"));
}

ECHOBENCH_MAIN(TestConnectionsModel)
#include "tst_connectionsmodel.moc"
