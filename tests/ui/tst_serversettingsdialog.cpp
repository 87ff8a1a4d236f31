// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/server/serversettingsdialog.h"
#include "ui/widgets/sizefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using server::Config;
using ui::ServerSettingsDialog;
using namespace std::chrono_literals;

class TestServerSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void changesNothingByItself_data();
    void changesNothingByItself();
    void takesWhatWasEntered();
    void switchesThePage();
    void warnsThatTheNetworkCanReachIt();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void takesGoodNames_data();
    void takesGoodNames();
    void restoresTheDefaults();
    void saysWhatOkWillDo();
    void showsASizeInItsUnit_data();
    void showsASizeInItsUnit();
    void everyMnemonicReachesItsField();
    void namesTheDefaultOfEachLimit_data();
    void namesTheDefaultOfEachLimit();
    void fitsOnASmallScreen();
};

namespace {

Config defaults()
{
    Config config;
    config.page = "<p>page</p>";
    return config;
}

Config other()
{
    Config config;
    config.port = 0;
    config.addresses = {QHostAddress(QStringLiteral("192.0.2.7"))};
    config.echoPrefix.clear();
    config.allowedOrigins = {QStringLiteral("https://example.org"), QStringLiteral("null")};
    config.allowedHosts = {QStringLiteral("localhost"), QStringLiteral("::1")};
    config.subprotocols = {QStringLiteral("chat"), QStringLiteral("soap")};
    config.limits = {.headSize = 4'000,
                     .headTime = 1'500ms, // finer than the window shows
                     .connections = 7,
                     .messageSize = 125,
                     .queueSize = 1 << 30,
                     .stallTime = 1s,
                     .frameTime = 2s,
                     .pingInterval = 0s,
                     .pongTime = 3s,
                     .closeTime = 86'400s};
    config.threads = 64;
    return config;
}

template<typename Widget>
Widget *child(const ServerSettingsDialog &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1String(name));
}

QAbstractButton *button(const ServerSettingsDialog &dialog, QDialogButtonBox::StandardButton which)
{
    return dialog.findChild<QDialogButtonBox *>()->button(which);
}

QString consequence(const ServerSettingsDialog &dialog)
{
    return child<QLabel>(dialog, "consequence")->text();
}

} // namespace

void TestServerSettingsDialog::changesNothingByItself_data()
{
    QTest::addColumn<bool>("isDefault");
    QTest::newRow("defaults") << true;
    QTest::newRow("everything else") << false;
}

void TestServerSettingsDialog::changesNothingByItself()
{
    QFETCH(const bool, isDefault);
    const Config config = isDefault ? defaults() : other();
    const ServerSettingsDialog dialog(config, defaults());
    QVERIFY(dialog.config() == config);
    QCOMPARE(consequence(dialog), QStringLiteral("Nothing has been changed."));
}

void TestServerSettingsDialog::takesWhatWasEntered()
{
    const ServerSettingsDialog dialog(defaults(), defaults());
    child<QSpinBox>(dialog, "port")->setValue(9000);
    child<QLineEdit>(dialog, "prefix")->setText(QStringLiteral("> "));
    child<QLineEdit>(dialog, "subprotocols")->setText(QStringLiteral(" chat, superchat  chat"));
    Config expected = defaults();
    expected.port = 9000;
    expected.echoPrefix = QStringLiteral("> ");
    expected.subprotocols = {QStringLiteral("chat"), QStringLiteral("superchat")};
    QVERIFY(dialog.config() == expected);
}

void TestServerSettingsDialog::switchesThePage()
{
    const ServerSettingsDialog dialog(defaults(), defaults());
    auto *page = child<QCheckBox>(dialog, "page");
    page->setChecked(false);
    QVERIFY(dialog.config().page.isEmpty());
    page->setChecked(true);
    QCOMPARE(dialog.config().page, defaults().page);
}

void TestServerSettingsDialog::warnsThatTheNetworkCanReachIt()
{
    const ServerSettingsDialog dialog(defaults(), defaults());
    const auto warns = [&dialog] {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(QStringLiteral("Warning:"));
        });
    };
    QVERIFY(!warns());
    child<QComboBox>(dialog, "reach")->setCurrentIndex(1);
    QVERIFY(warns());
    QCOMPARE(dialog.config().addresses, QList<QHostAddress>{QHostAddress(QHostAddress::Any)});
}

void TestServerSettingsDialog::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *field, const char *text) {
        QTest::addRow("%s: %s", field, text) << QString::fromLatin1(field) << QString::fromLatin1(text);
    };
    row("address", "");
    row("address", "localhost");
    row("address", "1.2.3.4.5");
    row("origins", "example.org");
    row("origins", "https://example.org/page");
    row("origins", "https://good.org https://");
    row("hosts", "http://localhost");
    row("hosts", "localhost:8000");
    row("subprotocols", "chat/1");
    row("subprotocols", "a \"b\"");
}

void TestServerSettingsDialog::refusesWhatCannotBe()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    const ServerSettingsDialog dialog(defaults(), defaults());
    if (field == QLatin1String("address"))
        child<QComboBox>(dialog, "reach")->setCurrentIndex(2);
    auto *edit = dialog.findChild<QLineEdit *>(field);
    edit->setText(text);
    QVERIFY(!button(dialog, QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(consequence(dialog).startsWith(QStringLiteral("Something on the page ")));
    edit->setText(field == QLatin1String("address") ? QStringLiteral("::1") : QString());
    QVERIFY(button(dialog, QDialogButtonBox::Ok)->isEnabled());
}

void TestServerSettingsDialog::takesGoodNames_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("origins") << QStringLiteral("origins")
                             << QStringLiteral(
                                    "null http://localhost:8000 https://[::1]:1 chrome-extension://abc");
    QTest::newRow("hosts") << QStringLiteral("hosts")
                           << QStringLiteral("localhost, 127.0.0.1, ::1, b\u00fccher.de");
    QTest::newRow("subprotocols") << QStringLiteral("subprotocols")
                                  << QStringLiteral("v10.stomp graphql-ws a+b");
}

void TestServerSettingsDialog::takesGoodNames()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    const ServerSettingsDialog dialog(defaults(), defaults());
    dialog.findChild<QLineEdit *>(field)->setText(text);
    QVERIFY2(button(dialog, QDialogButtonBox::Ok)->isEnabled(), qPrintable(consequence(dialog)));
}

void TestServerSettingsDialog::restoresTheDefaults()
{
    const ServerSettingsDialog dialog(other(), defaults());
    button(dialog, QDialogButtonBox::RestoreDefaults)->click();
    Config expected = defaults();
    QVERIFY(dialog.config().limits.messageSize == expected.limits.messageSize);
    expected.limits.headTime = dialog.config().limits.headTime;
    QVERIFY(dialog.config() == expected);
    QCOMPARE(dialog.config().limits.headTime, 5'000ms);
}

void TestServerSettingsDialog::saysWhatOkWillDo()
{
    ServerSettingsDialog dialog(defaults(), defaults());
    child<QSpinBox>(dialog, "port")->setValue(9000);
    QCOMPARE(consequence(dialog), QStringLiteral("This takes effect when the server starts."));
    dialog.setOpenConnections(0);
    QCOMPARE(consequence(dialog), QStringLiteral("OK restarts the server; no client is connected."));
    dialog.setOpenConnections(1'234);
    QCOMPARE(consequence(dialog),
             QStringLiteral("OK restarts the server and closes 1,234 open connections."));
}

void TestServerSettingsDialog::showsASizeInItsUnit_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("unit");
    QTest::newRow("bytes") << qint64(1'500) << QStringLiteral("1,500") << QStringLiteral("bytes");
    QTest::newRow("KiB") << qint64(8'192) << QStringLiteral("8") << QStringLiteral("KiB");
    QTest::newRow("MiB") << qint64(16 << 20) << QStringLiteral("16") << QStringLiteral("MiB");
    QTest::newRow("the most") << qint64(1 << 30) << QStringLiteral("1,024") << QStringLiteral("MiB");
}

void TestServerSettingsDialog::showsASizeInItsUnit()
{
    QFETCH(const qint64, bytes);
    QFETCH(const QString, number);
    ui::SizeField field(125, 1 << 30);
    field.setLocale(QLocale(QLocale::English));
    field.setValue(bytes);
    QCOMPARE(field.value(), bytes);
    QCOMPARE(field.findChild<QSpinBox *>()->text(), number);
    auto *unit = field.findChild<QComboBox *>();
    QTEST(unit->currentText(), "unit");
    // Another unit says the same size, as far as it can, and never one out of bounds.
    for (int i = 2; i >= 0; --i) {
        unit->setCurrentIndex(i);
        emit unit->activated(i);
        QVERIFY(field.value() >= 125 && field.value() <= 1 << 30);
    }
}

void TestServerSettingsDialog::everyMnemonicReachesItsField()
{
    const ServerSettingsDialog dialog(defaults(), defaults());
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->buddy() == nullptr || label->buddy()->focusPolicy() != Qt::NoFocus,
                 qPrintable(label->text()));
}

void TestServerSettingsDialog::namesTheDefaultOfEachLimit_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a size") << QStringLiteral("closed with 1009. Default: 16\u00a0MiB.");
    QTest::newRow("an uneven size") << QStringLiteral(
        "held back: nothing more is read from it. Default: 1,000\u00a0bytes.");
    QTest::newRow("a count") << QStringLiteral(
        "gets the answer 503. Default: as\u00a0many\u00a0as\u00a0possible.");
    QTest::newRow("a time") << QStringLiteral("then the answer is 408. Default: 5\u00a0s.");
    QTest::newRow("no time") << QStringLiteral("whether it is there. Default: never.");
}

void TestServerSettingsDialog::namesTheDefaultOfEachLimit()
{
    QFETCH(const QString, sentence);
    Config uneven = defaults();
    uneven.limits.queueSize = 1'000;
    uneven.limits.pingInterval = 0s;
    const ServerSettingsDialog dialog(other(), uneven);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->text().endsWith(sentence); }));
}

void TestServerSettingsDialog::fitsOnASmallScreen()
{
    ServerSettingsDialog dialog(defaults(), defaults());
    dialog.show();
    QVERIFY2(dialog.width() <= 800 && dialog.height() <= 560,
             qPrintable(QStringLiteral("%1 x %2").arg(dialog.width()).arg(dialog.height())));
}

ECHOBENCH_MAIN(TestServerSettingsDialog)
#include "tst_serversettingsdialog.moc"
