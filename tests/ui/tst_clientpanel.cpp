// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/clientpanel.h"
#include "ui/hint.h"
#include "ui/messagefield.h"
#include "ui/messagelist.h"
#include "ui/statelabel.h"
#include "ui/timeline.h"
#include "ui/troublebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using client::Phase;

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
    void offersToConnectAgainAfterAFailure();
    void offersToConnectAgainAfterAnAbnormalEnd();
    void staysQuietAfterANormalEnd();
    void staysQuietAboutWhatTheUserDid();
    void forgetsTheTroubleOnceItIsConnected();
    void disconnectsBeforeItConnectsElsewhere();
    void remembersAddressesNewestFirst();
    void ignoresAnOverlongHistory();
    void saysWhatToDo();
};

namespace {

const auto ownServer = QStringLiteral("ws://localhost:8000");

struct Fixture {
    Fixture()
        : panel(timeline)
    {
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("The panel is not shown.");
    }

    void be(Phase phase, const QString &error = {}, quint16 code = 0, const QString &reason = {})
    {
        panel.setState(
            {.phase = phase, .url = ownServer, .error = error, .closeCode = code, .closeReason = reason});
    }
    void typeUrl(const QString &url) const { this->url().setEditText(url); }
    [[nodiscard]] QComboBox &url() const { return *panel.findChild<QComboBox *>(QStringLiteral("url")); }
    [[nodiscard]] QPushButton &toggle() const
    {
        return *panel.findChild<QPushButton *>(QStringLiteral("connect"));
    }
    [[nodiscard]] QPushButton &send() const
    {
        return *panel.findChild<QPushButton *>(QStringLiteral("send"));
    }
    [[nodiscard]] ui::MessageField &field() const { return *panel.findChild<ui::MessageField *>(); }
    [[nodiscard]] ui::TroubleBar &trouble() const { return *panel.findChild<ui::TroubleBar *>(); }
    [[nodiscard]] ui::StateLabel &state() const { return *panel.findChild<ui::StateLabel *>(); }

    ui::Timeline timeline;
    ui::ClientPanel panel;
    QSignalSpy connects{&panel, &ui::ClientPanel::connectRequested};
    QSignalSpy disconnects{&panel, &ui::ClientPanel::disconnectRequested};
    QSignalSpy sends{&panel, &ui::ClientPanel::sendRequested};
};

} // namespace

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
    QCOMPARE(f.sends.first().first().toString(), QStringLiteral("hello"));
    QCOMPARE(f.field().message(), QString());
    QVERIFY(f.field().hasFocus());
}

void TestClientPanel::sendsAnEmptyMessage()
{
    Fixture f;
    f.be(Phase::Connected);
    f.send().click();
    QCOMPARE(f.sends.size(), 1);
    QCOMPARE(f.sends.first().first().toString(), QString());
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
    QCOMPARE(f.connects.first().first().toString(), QStringLiteral("ws://localhost:9000/chat"));
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
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, Phase phase, const QString &button, bool enabled,
                        const QString &word) {
        QTest::newRow(name) << static_cast<int>(phase) << button << enabled << word;
    };
    row("disconnected", Phase::Disconnected, QStringLiteral("Connect"), true, QStringLiteral("Disconnected"));
    row("connecting", Phase::Connecting, QStringLiteral("Cancel"), true, QStringLiteral("Connecting"));
    row("connected", Phase::Connected, QStringLiteral("Disconnect"), true, QStringLiteral("Connected"));
    row("closing", Phase::Closing, QStringLiteral("Disconnect"), false, QStringLiteral("Closing"));
}

void TestClientPanel::followsThePhaseWithItsButton()
{
    QFETCH(int, phase);
    QFETCH(QString, button);
    QFETCH(bool, enabled);
    QFETCH(QString, word);
    Fixture f;
    f.be(static_cast<Phase>(phase));
    QCOMPARE(f.toggle().text().remove(QLatin1Char('&')), button);
    QCOMPARE(f.toggle().isEnabled(), enabled);
    QCOMPARE(f.state().word(), word);
}

void TestClientPanel::cancelsAnAttempt()
{
    Fixture f;
    f.be(Phase::Connecting);
    f.toggle().click();
    QCOMPARE(f.disconnects.size(), 1);
}

void TestClientPanel::offersToConnectAgainAfterAFailure()
{
    Fixture f;
    f.be(Phase::Connecting);
    f.be(Phase::Disconnected, QStringLiteral("Nobody is there."));
    QCOMPARE(f.trouble().sentence(), QStringLiteral("Nobody is there."));
    QCOMPARE(f.state().mood(), ui::Mood::Trouble);
    f.trouble().findChild<QPushButton *>(QStringLiteral("action"))->click();
    QCOMPARE(f.connects.first().first().toString(), ownServer);
}

void TestClientPanel::offersToConnectAgainAfterAnAbnormalEnd()
{
    Fixture f;
    f.be(Phase::Connected);
    f.be(Phase::Disconnected, {}, 1001, QStringLiteral("going\naway"));
    QVERIFY(f.trouble().isVisible());
    QCOMPARE(f.trouble().sentence(),
             QStringLiteral("The server has ended the connection with code 1001: going␊away"));
}

void TestClientPanel::staysQuietAfterANormalEnd()
{
    Fixture f;
    f.be(Phase::Connected);
    f.be(Phase::Disconnected, {}, 1000, QStringLiteral("bye"));
    QVERIFY(f.trouble().isHidden());
    QCOMPARE(f.state().mood(), ui::Mood::Off);
}

void TestClientPanel::staysQuietAboutWhatTheUserDid()
{
    Fixture f;
    f.be(Phase::Connecting);
    f.toggle().click();
    f.be(Phase::Disconnected, QStringLiteral("Cancelled."));
    QVERIFY(f.trouble().isHidden());
    f.be(Phase::Connecting);
    f.be(Phase::Disconnected, QStringLiteral("Nobody is there."));
    QVERIFY(f.trouble().isVisible());
}

void TestClientPanel::forgetsTheTroubleOnceItIsConnected()
{
    Fixture f;
    f.be(Phase::Disconnected, QStringLiteral("Nobody is there."));
    f.be(Phase::Connecting);
    f.be(Phase::Connected);
    QVERIFY(f.trouble().isHidden());
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
    QCOMPARE(f.connects.first().first().toString(), QStringLiteral("ws://example.org"));
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
    QCOMPARE(f.panel.urlHistory(), (QStringList{QStringLiteral("ws://a"), QStringLiteral("ws://b")}));
}

void TestClientPanel::ignoresAnOverlongHistory()
{
    Fixture f;
    f.panel.setUrlHistory(QStringList(5'000, QStringLiteral("ws://a")));
    QVERIFY(f.panel.urlHistory().size() <= 20);
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
    f.be(Phase::Disconnected);
    QCOMPARE(hint->text(), QStringLiteral("There is no connection. Press Connect to open one."));
}

QTEST_MAIN(TestClientPanel)
#include "tst_clientpanel.moc"
