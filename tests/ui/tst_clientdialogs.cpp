// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/closecode.h"
#include "tests/testprogram.h"
#include "ui/server/clientchoice.h"
#include "ui/server/disconnectdialog.h"
#include "ui/server/pushdialog.h"
#include "ui/widgets/fieldnote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

namespace closecode = wire::closecode;

/// The dialogs that end connections and send messages of the server's own.
class TestClientDialogs : public QObject
{
    Q_OBJECT

private slots:
    void offersEveryCodeThatMayBeSent();
    void explainsEachCode();
    void closesWhatIsSelected();
    void takesACodeOfTheUsersOwn();
    void cutsTheReasonWhereItIsTooLong();
    void dropsWithoutAClose();
    void disconnectsNobodyWhereNobodyIs();
    void sendsATextToOne();
    void sendsBytesToAll();
    void sendsNoBytesThatAreNone();
    void staysOpenForTheNextMessage();
    void keepsTheChoiceWhileOthersComeAndGo();
    void forgetsWhoHasGone();
};

namespace {

QList<server::ConnectionInfo> connections(std::initializer_list<quint64> ids)
{
    QList<server::ConnectionInfo> list;
    for (const quint64 id : ids) {
        server::ConnectionInfo info;
        info.id = id;
        info.peer.address = QHostAddress(QHostAddress::LocalHost);
        info.peer.path = QStringLiteral("/chat");
        list.append(info);
    }
    return list;
}

struct Disconnecting {
    ui::DisconnectDialog dialog;
    QSignalSpy closed{&dialog, &ui::DisconnectDialog::closeRequested};
    QSignalSpy dropped{&dialog, &ui::DisconnectDialog::dropRequested};
    QComboBox *codes = dialog.findChild<QComboBox *>(QStringLiteral("codes"));
    QLineEdit *reason = dialog.findChild<QLineEdit *>(QStringLiteral("reason"));
    QAbstractButton *ok = dialog.findChild<QAbstractButton *>(QStringLiteral("disconnect"));

    explicit Disconnecting(const QList<quint64> &selected)
    {
        dialog.setConnections(connections({1, 2, 3}));
        dialog.clients().setSelected(selected);
    }
};

struct Pushing {
    ui::PushDialog dialog;
    QSignalSpy pushed{&dialog, &ui::PushDialog::pushRequested};
    QPlainTextEdit *message = dialog.findChild<QPlainTextEdit *>();
    QRadioButton *binary = dialog.findChild<QRadioButton *>(QStringLiteral("binary"));
    QAbstractButton *send = dialog.findChild<QAbstractButton *>(QStringLiteral("send"));

    explicit Pushing(const QList<quint64> &selected)
    {
        dialog.setConnections(connections({1, 2, 3}));
        dialog.clients().setSelected(selected);
    }
    [[nodiscard]] server::Push push() const { return pushed.constLast().at(0).value<server::Push>(); }
};

} // namespace

void TestClientDialogs::offersEveryCodeThatMayBeSent()
{
    const Disconnecting f({1});
    QCOMPARE(f.codes->itemText(0), QStringLiteral("1000 Normal Closure"));
    for (int i = 0; i + 1 < f.codes->count(); ++i)
        QVERIFY(closecode::isLegal(static_cast<quint16>(f.codes->itemData(i).toInt())));
    for (int code = 1000; code < 1016; ++code)
        QCOMPARE(f.codes->findData(code) >= 0, closecode::isLegal(static_cast<quint16>(code)));
}

void TestClientDialogs::explainsEachCode()
{
    const Disconnecting f({1});
    const auto *meaning = f.dialog.findChild<QLabel *>(QStringLiteral("meaning"));
    for (int i = 0; i + 1 < f.codes->count(); ++i) {
        f.codes->setCurrentIndex(i);
        QCOMPARE(meaning->text(), closecode::meaning(static_cast<quint16>(f.codes->currentData().toInt())));
    }
}

void TestClientDialogs::closesWhatIsSelected()
{
    const Disconnecting f({2, 3});
    f.codes->setCurrentIndex(f.codes->findData(1008));
    QTest::keyClicks(f.reason, QStringLiteral("no entry"));
    f.ok->click();
    QCOMPARE(f.closed.size(), 1);
    QCOMPARE(f.closed.first().at(0).value<QList<quint64>>(), QList<quint64>({2, 3}));
    QCOMPARE(f.closed.first().at(1).toInt(), 1008);
    QCOMPARE(f.closed.first().at(2).toString(), QStringLiteral("no entry"));
    QCOMPARE(f.dropped.size(), 0);
}

void TestClientDialogs::takesACodeOfTheUsersOwn()
{
    Disconnecting f({1});
    f.codes->setCurrentIndex(f.codes->count() - 1);
    f.dialog.findChild<QSpinBox *>(QStringLiteral("ownCode"))->setValue(4321);
    f.ok->click();
    QCOMPARE(f.closed.first().at(1).toInt(), 4321);
}

void TestClientDialogs::cutsTheReasonWhereItIsTooLong()
{
    const Disconnecting f({1});
    const auto *count = f.dialog.findChild<QLabel *>(QStringLiteral("count"));
    QTest::keyClicks(f.reason, QString(122, QLatin1Char('x')));
    QCOMPARE(count->text(), QStringLiteral("122 of 123 bytes"));
    f.reason->setText(f.reason->text() + QChar(0xe9)); // two bytes
    emit f.reason->textEdited(f.reason->text());
    QCOMPARE(f.reason->text(), QString(122, QLatin1Char('x')));
    QTest::keyClicks(f.reason, QStringLiteral("yz"));
    QCOMPARE(f.reason->text(), QString(122, QLatin1Char('x')) + QLatin1Char('y'));
    QCOMPARE(count->text(), QStringLiteral("123 of 123 bytes"));
}

void TestClientDialogs::dropsWithoutAClose()
{
    const Disconnecting f({3});
    f.dialog.findChild<QCheckBox *>(QStringLiteral("drop"))->setChecked(true);
    QVERIFY(!f.codes->isEnabled());
    QVERIFY(!f.reason->isEnabled());
    f.ok->click();
    QCOMPARE(f.dropped.first().at(0).value<QList<quint64>>(), QList<quint64>({3}));
    QCOMPARE(f.closed.size(), 0);
}

void TestClientDialogs::disconnectsNobodyWhereNobodyIs()
{
    Disconnecting f({1});
    QVERIFY(f.ok->isEnabled());
    f.dialog.setConnections({});
    QVERIFY(!f.ok->isEnabled());
}

void TestClientDialogs::sendsATextToOne()
{
    const Pushing f({2});
    f.message->setPlainText(QStringLiteral("gr\u00fc\u00dfe\nzwei"));
    f.send->click();
    QCOMPARE(f.push().payload, QByteArray("gr\xc3\xbc\xc3\x9f"
                                          "e\nzwei"));
    QVERIFY(!f.push().binary);
    QVERIFY(!f.push().toAll);
    QCOMPARE(f.push().to, QList<quint64>({2}));
}

void TestClientDialogs::sendsBytesToAll()
{
    const Pushing f({});
    f.binary->setChecked(true);
    f.message->setPlainText(QStringLiteral("00 ff 0a"));
    f.send->click();
    QCOMPARE(f.push().payload, QByteArray("\x00\xff\x0a", 3));
    QVERIFY(f.push().binary);
    QVERIFY(f.push().toAll);
}

void TestClientDialogs::sendsNoBytesThatAreNone()
{
    const Pushing f({});
    f.binary->setChecked(true);
    f.message->setPlainText(QStringLiteral("0g"));
    QVERIFY(!f.send->isEnabled());
    const auto *note = f.dialog.findChild<ui::FieldNote *>();
    QVERIFY2(note->text().contains(QStringLiteral("“g” is not a hexadecimal digit.")),
             qPrintable(note->text()));
    f.message->setPlainText(QStringLiteral("0a"));
    QVERIFY(f.send->isEnabled());
    QCOMPARE(note->hasProblem(), false);
}

void TestClientDialogs::staysOpenForTheNextMessage()
{
    Pushing f({});
    f.dialog.show();
    f.message->setPlainText(QStringLiteral("one"));
    f.send->click();
    QVERIFY(f.dialog.isVisible());
    const auto *outcome = f.dialog.findChild<QLabel *>(QStringLiteral("outcome"));
    QVERIFY2(outcome->text().startsWith(QStringLiteral("Given to 3 clients.")), qPrintable(outcome->text()));
    QTest::keyClicks(f.message, QStringLiteral("two"));
    f.send->click();
    QCOMPARE(f.pushed.size(), 2);
    QCOMPARE(f.push().payload, QByteArray("two"));
}

void TestClientDialogs::keepsTheChoiceWhileOthersComeAndGo()
{
    ui::ClientChoice choice;
    choice.setConnections(connections({1, 2, 3}));
    choice.setSelected({2});
    QCOMPARE(choice.ids(), QList<quint64>({2}));
    choice.setConnections(connections({2, 3, 4, 5}));
    QCOMPARE(choice.ids(), QList<quint64>({2}));
    choice.setCurrentIndex(choice.findData(0));
    QVERIFY(choice.isAll());
    choice.setConnections(connections({4, 5, 6}));
    QVERIFY(choice.isAll());
    QCOMPARE(choice.ids(), QList<quint64>({4, 5, 6}));
}

void TestClientDialogs::forgetsWhoHasGone()
{
    ui::ClientChoice choice;
    choice.setConnections(connections({1, 2, 3}));
    choice.setSelected({1, 2, 3});
    choice.setConnections(connections({1, 3}));
    QCOMPARE(choice.ids(), QList<quint64>({1, 3}));
    choice.setConnections({});
    QVERIFY(choice.ids().isEmpty());
}

ECHOBENCH_MAIN(TestClientDialogs)
#include "tst_clientdialogs.moc"
