// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/client/headertable.h"
#include "ui/client/optionsdialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

class TestOptionsDialog : public QObject
{
    Q_OBJECT

private slots:
    void changesNothingByItself();
    void readsWhatIsTyped();
    void keepsRepeatedHeadersInOrder();
    void goesBackToTheDefaults();
    void namesEveryField();
};

void TestOptionsDialog::changesNothingByItself()
{
    client::Config config{.url = QUrl(QStringLiteral("ws://localhost")), .cookies = "a=1"};
    config.authentication = {.kind = client::Authentication::Kind::Bearer, .token = "t"};
    config.pingInterval = std::chrono::milliseconds(1'500);
    const ui::OptionsDialog dialog(config, true);
    QCOMPARE(dialog.config(), config);
    QVERIFY(dialog.keepsSecrets());
    QCOMPARE(ui::OptionsDialog({}, false).config(), client::Config());
}

void TestOptionsDialog::readsWhatIsTyped()
{
    const ui::OptionsDialog dialog({}, false);
    dialog.findChild<QLineEdit *>(QStringLiteral("subprotocols"))->setText(QStringLiteral(" chat ,v2 , "));
    dialog.findChild<QComboBox *>(QStringLiteral("authentication"))->setCurrentIndex(2);
    dialog.findChild<QLineEdit *>(QStringLiteral("token"))->setText(QStringLiteral("abc"));
    QCOMPARE(dialog.config().subprotocols, (QList<QByteArray>{"chat", "v2"}));
    QCOMPARE(dialog.config().authentication.token, QByteArray("abc"));
}

void TestOptionsDialog::keepsRepeatedHeadersInOrder()
{
    const wire::HeaderFields fields{{"X-One", "1"}, {"x-two", ""}, {"X-One", "3"}};
    ui::HeaderTable table;
    table.setFields(fields);
    QCOMPARE(table.rowCount(), 4); // one to write into
    QCOMPARE(table.fields(), fields);
    table.item(3, 0)->setText(QStringLiteral("X-Four"));
    QCOMPARE(table.rowCount(), 5);
    table.selectRow(4);
    QVERIFY(!table.canRemove());
    table.selectRow(0);
    QVERIFY(table.canRemove());
    table.removeSelected();
    QCOMPARE(table.fields().size(), qsizetype(3));
}

void TestOptionsDialog::goesBackToTheDefaults()
{
    client::Config config{.url = QUrl(QStringLiteral("ws://localhost")), .origin = "x", .fragmentSize = 9};
    config.reconnect.enabled = true;
    const ui::OptionsDialog dialog(config, false);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    QCOMPARE(dialog.config(), client::Config{.url = config.url});
}

void TestOptionsDialog::namesEveryField()
{
    const ui::OptionsDialog dialog({}, false);
    const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
    QVERIFY(fields.size() > 8);
    for (const QLineEdit *field : fields) {
        if (field->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QLineEdit *>(field));
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(field->objectName()));
    }
}

ECHOBENCH_MAIN(TestOptionsDialog)
#include "tst_optionsdialog.moc"
