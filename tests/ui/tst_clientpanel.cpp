// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/panelfixture.h"
#include "ui/list/messagelist.h"
#include "ui/widgets/hint.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using client::Phase;
using panel::Fixture;
using panel::ownServer;

class TestClientPanel : public QObject
{
    Q_OBJECT

private slots:
    void offersTheOwnServerAtFirst();
    void movesWithTheOwnServer();
    void leavesAnotherAddressAlone();
    void sendsOnEnterAndClearsTheField();
    void sendsAnEmptyMessage();
    void keepsTheTextWhileThereIsNoConnection();
    void keepsTheTextWhileConnecting();
    void connectsToWhatWasTyped();
    void explainsAnAddressThatCannotBe();
    void followsThePhaseWithItsButton_data();
    void followsThePhaseWithItsButton();
    void cancelsAnAttempt();
    void dropsAConnectionThatDoesNotClose();
    void fillsTheFormFromACommandLine();
    void marksOptionsThatAreNotTheDefaults();
    void adjustsTheConnectionToChangedOptions();
    void remembersOptionsButNoSecrets();
    void takesALongAddressWithoutAStall();
    void disconnectsBeforeItConnectsElsewhere();
    void remembersAddressesNewestFirst();
    void ignoresAnOverlongHistory();
    void saysWhatToDo();
};

void TestClientPanel::offersTheOwnServerAtFirst()
{
    const Fixture f;
    QCOMPARE(f.url().currentText(), ownServer);
    QCOMPARE(f.field().placeholderText(), QStringLiteral("Enter message"));
    QCOMPARE(f.send().text().remove(QLatin1Char('&')), QStringLiteral("Send"));
}

void TestClientPanel::movesWithTheOwnServer()
{
    Fixture f;
    f.panel.setOwnServer(QStringLiteral("ws://localhost:4321"));
    QCOMPARE(f.url().currentText(), QStringLiteral("ws://localhost:4321"));
    f.panel.setOwnServer({}); // stopped: it may come back
    QCOMPARE(f.url().currentText(), QStringLiteral("ws://localhost:4321"));
}

void TestClientPanel::leavesAnotherAddressAlone()
{
    Fixture f;
    f.typeUrl(QStringLiteral("ws://example.org"));
    f.panel.setOwnServer(QStringLiteral("ws://localhost:4321"));
    QCOMPARE(f.url().currentText(), QStringLiteral("ws://example.org"));
}

void TestClientPanel::sendsOnEnterAndClearsTheField()
{
    Fixture f;
    f.be(Phase::Connected);
    QTest::keyClicks(&f.field(), QStringLiteral("hello"));
    QTest::keyClick(&f.field(), Qt::Key_Return);
    QCOMPARE(f.sends.size(), 1);
    QCOMPARE(f.sends.first().first().toByteArray(), QByteArray("hello"));
    QCOMPARE(f.field().message(), QString());
    QVERIFY(f.field().hasFocus());
}

void TestClientPanel::sendsAnEmptyMessage()
{
    Fixture f;
    f.be(Phase::Connected);
    f.send().click();
    QCOMPARE(f.sends.size(), 1);
    QCOMPARE(f.sends.first().first().toByteArray(), QByteArray());
}

void TestClientPanel::keepsTheTextWhileThereIsNoConnection()
{
    Fixture f;
    QTest::keyClicks(&f.field(), QStringLiteral("hello"));
    f.send().click();
    QCOMPARE(f.sends.size(), 0);
    QCOMPARE(f.field().message(), QStringLiteral("hello"));
    QVERIFY(f.field().hasFocus());
    QVERIFY(f.trouble().isVisible());
    f.trouble().findChild<QPushButton *>(QStringLiteral("action"))->click();
    QCOMPARE(f.connects.size(), 1);
}

void TestClientPanel::keepsTheTextWhileConnecting()
{
    Fixture f;
    f.be(Phase::Connecting);
    QTest::keyClicks(&f.field(), QStringLiteral("hello"));
    f.send().click();
    QCOMPARE(f.sends.size(), 0);
    QCOMPARE(f.field().message(), QStringLiteral("hello"));
    QVERIFY(f.trouble().isVisible());
}

void TestClientPanel::connectsToWhatWasTyped()
{
    Fixture f;
    f.typeUrl(QStringLiteral(" localhost:9000/chat "));
    QTest::keyClick(&f.url(), Qt::Key_Return);
    QCOMPARE(f.connects.size(), 1);
    QCOMPARE(f.target(), QStringLiteral("ws://localhost:9000/chat"));
    QCOMPARE(f.url().currentText(), QStringLiteral("ws://localhost:9000/chat"));
    QVERIFY(f.field().hasFocus());
}

void TestClientPanel::explainsAnAddressThatCannotBe()
{
    Fixture f;
    f.typeUrl(QStringLiteral("https://example.org"));
    f.toggle().click();
    QCOMPARE(f.connects.size(), 0);
    QVERIFY(f.trouble().isVisible());
    QVERIFY(f.url().lineEdit()->hasFocus());
}

void TestClientPanel::followsThePhaseWithItsButton_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, Phase phase, const QString &button, const QString &word) {
        QTest::newRow(name) << static_cast<int>(phase) << button << word;
    };
    row("disconnected", Phase::Disconnected, QStringLiteral("Connect"), QStringLiteral("Disconnected"));
    row("connecting", Phase::Connecting, QStringLiteral("Cancel"), QStringLiteral("Connecting"));
    row("connected", Phase::Connected, QStringLiteral("Disconnect"), QStringLiteral("Connected"));
    row("waiting", Phase::Waiting, QStringLiteral("Stop"), QStringLiteral("Waiting"));
    row("closing", Phase::Closing, QStringLiteral("Abort"), QStringLiteral("Closing"));
}

void TestClientPanel::followsThePhaseWithItsButton()
{
    QFETCH(int, phase);
    QFETCH(QString, button);
    QFETCH(QString, word);
    Fixture f;
    f.be(static_cast<Phase>(phase));
    QCOMPARE(f.toggle().text().remove(QLatin1Char('&')), button);
    QCOMPARE(f.state().word(), word);
}

void TestClientPanel::cancelsAnAttempt()
{
    Fixture f;
    f.be(Phase::Connecting);
    f.toggle().click();
    QCOMPARE(f.cancels.size(), 1);
    QCOMPARE(f.disconnects.size(), 0);
}

void TestClientPanel::dropsAConnectionThatDoesNotClose()
{
    Fixture f;
    f.be(Phase::Closing);
    f.toggle().click();
    QCOMPARE(f.aborts.size(), 1);
}

void TestClientPanel::fillsTheFormFromACommandLine()
{
    Fixture f;
    f.url().lineEdit()->selectAll();
    QGuiApplication::clipboard()->setText(QStringLiteral(
        "curl 'https://example.org/ws' -H 'X-One: 1' -H 'Origin: https://example.org' --limit-rate 5"));
    f.url().lineEdit()->paste();
    QCOMPARE(f.url().currentText(), QStringLiteral("wss://example.org/ws"));
    QCOMPARE(f.panel.options().origin, QByteArray("https://example.org"));
    QCOMPARE(f.panel.options().headers.value("X-One"), QByteArray("1"));
    QCOMPARE(f.connects.size(), 0);
    QVERIFY2(f.trouble().sentence().contains(QStringLiteral("--limit-rate")),
             qPrintable(f.trouble().sentence()));
}

void TestClientPanel::marksOptionsThatAreNotTheDefaults()
{
    Fixture f;
    auto *button = f.panel.findChild<QToolButton *>(QStringLiteral("options"));
    QVERIFY(!button->text().contains(QChar(0x2022)));
    client::Config options;
    options.automaticPong = false;
    f.panel.setOptions(options, false);
    QVERIFY(button->text().contains(QChar(0x2022)));
    QVERIFY(button->toolTip().contains(QStringLiteral("pings are not answered")));
    f.toggle().click();
    QVERIFY(!f.connects.first().first().value<client::Config>().automaticPong);
}

void TestClientPanel::adjustsTheConnectionToChangedOptions()
{
    Fixture f;
    f.panel.setOptions({}, false);
    QCOMPARE(f.adjustments.size(), 0);
    f.be(Phase::Connected);
    f.panel.setOptions({.fragmentSize = 7}, false);
    QCOMPARE(f.adjustments.size(), 1);
}

void TestClientPanel::remembersOptionsButNoSecrets()
{
    Fixture f;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    client::Config options{.origin = "https://example.org"};
    options.authentication = {.kind = client::Authentication::Kind::Bearer, .token = "secret"};
    f.panel.setOptions(options, false);
    f.panel.save(settings);
    Fixture again;
    again.panel.restore(settings);
    QCOMPARE(again.panel.options().origin, QByteArray("https://example.org"));
    QCOMPARE(again.panel.options().authentication.token, QByteArray());
    f.panel.setOptions(options, true);
    f.panel.save(settings);
    again.panel.restore(settings);
    QCOMPARE(again.panel.options().authentication.token, QByteArray("secret"));
}

void TestClientPanel::takesALongAddressWithoutAStall()
{
    Fixture f;
    QElapsedTimer timer;
    timer.start();
    f.typeUrl(QStringLiteral("ws://localhost/") + QString(10'000, QLatin1Char('a')));
    f.panel.connectToUrl();
    f.panel.setState({.phase = Phase::Connected, .url = f.url().currentText()});
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(f.target().size(), 10'015);
}

void TestClientPanel::disconnectsBeforeItConnectsElsewhere()
{
    Fixture f;
    f.be(Phase::Connected);
    f.typeUrl(QStringLiteral("ws://example.org"));
    QTest::keyClick(&f.url(), Qt::Key_Return);
    QCOMPARE(f.disconnects.size(), 1);
    QCOMPARE(f.connects.size(), 0);
    f.be(Phase::Closing);
    f.be(Phase::Disconnected, {}, 1000);
    QCOMPARE(f.connects.size(), 1);
    QCOMPARE(f.target(), QStringLiteral("ws://example.org"));
    f.be(Phase::Disconnected, {}, 1000);
    QCOMPARE(f.connects.size(), 1);
}

void TestClientPanel::remembersAddressesNewestFirst()
{
    Fixture f;
    for (const QString &url :
         {QStringLiteral("ws://a"), QStringLiteral("ws://b"), QStringLiteral("ws://a")}) {
        f.typeUrl(url);
        f.panel.connectToUrl();
    }
    QCOMPARE(f.history(), (QStringList{QStringLiteral("ws://a"), QStringLiteral("ws://b")}));
}

void TestClientPanel::ignoresAnOverlongHistory()
{
    Fixture f;
    f.panel.findChild<ui::ClientBar *>()->setHistory(QStringList(5'000, QStringLiteral("ws://a")));
    QVERIFY(f.history().size() <= 20);
    QCOMPARE(f.url().currentText(), ownServer);
}

void TestClientPanel::saysWhatToDo()
{
    Fixture f;
    const auto *hint = f.panel.findChild<ui::Hint *>();
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(),
             QStringLiteral("Type a message and press Enter. The server answers with an echo."));
    f.be(Phase::Connected);
    f.panel.setState({.phase = Phase::Disconnected, .connection = 1});
    QCOMPARE(hint->text(), QStringLiteral("There is no connection. Press Connect to open one."));
    f.panel.setState({.phase = Phase::Connected, .url = QStringLiteral("ws://elsewhere")});
    QCOMPARE(hint->text(), QStringLiteral("Type a message and press Enter."));
}

ECHOBENCH_MAIN(TestClientPanel)
#include "tst_clientpanel.moc"
