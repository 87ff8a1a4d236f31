// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/client/clientpanel.h"
#include "ui/client/clienttabs.h"
#include "ui/client/tabtitle.h"
#include "ui/list/messagelist.h"
#include "ui/saved/keptfiles.h"
#include "ui/search/findbar.h"
#include "ui/search/searchhistory.h"
#include "ui/timeline/timeline.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextDocumentFragment>
#include <QtTest>

using client::Phase;
using namespace Qt::StringLiterals;

class TestClientTabs : public QObject
{
    Q_OBJECT

private slots:
    void showsNoPasswordOfAnAddress();
    void hasNoBarWhileThereIsOneTab();
    void opensATabToEnterAnAddressIn();
    void showsEachTabItsOwnConversation();
    void countsWhatCameWhileATabWasHidden();
    void saysInATabWhatItsStateIs();
    void tellsTabsOfTheSameAddressApart();
    void tellsTabsApartThatNeverWereConnected();
    void scrollsBeforeTitlesCannotBeReadAnyMore();
    void showsNoNumberThatNobodyNeeds();
    void closesATabButTheLast();
    void closesTheTabThatIsClickedInTheMiddle();
    void keepsTheFocusWhenTheTabThatHasItIsClosed();
    void switchesByKey();
    void connectsEachAddressInATab();
    void findsTheTabThatIsForAnAddress();
    void sharesTheHistoryOfAddresses();
    void sharesTheHistoryOfSearches();
    void tellsANewTabOfTheOwnServer();
    void restoresTabsWithTheirAddressesAndOptions();
    void restoresNoSecrets();
    void restoresNothingFromRubbish();
    void shortensAnAddress_data();
    void shortensAnAddress();
};

namespace {

struct Fixture {
    Fixture()
    {
        tabs.show();
        if (!QTest::qWaitForWindowExposed(&tabs))
            qFatal("The tabs are not shown.");
    }

    [[nodiscard]] ui::ClientPanel &panel(int index) const { return *tabs.panels().at(index); }
    static void be(ui::ClientPanel &panel, Phase phase, const QString &url, quint64 connection = 1)
    {
        panel.setState({.phase = phase, .url = url, .connection = connection});
    }
    [[nodiscard]] QString description(int index) const
    {
        return QTextDocumentFragment::fromHtml(tabs.tabToolTip(index)).toPlainText();
    }
    /// What client of that tab received.
    void receive(quint32 tab, const QByteArray &payload)
    {
        timeline.append({}, {{.tab = tab,
                              .events = {{.kind = client::EventKind::MessageReceived,
                                          .size = payload.size(),
                                          .payload = payload}}}});
    }

    QTemporaryDir folder;
    ui::KeptFiles files{folder.path()};
    ui::Timeline timeline;
    ui::ClientTabs tabs{timeline, files};
};

QStringList messages(const ui::ClientPanel &panel)
{
    const ui::TimelineModel &model = panel.messages().timelineModel();
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, ui::TimelineModel::Text).data().toString());
    return texts;
}

} // namespace

void TestClientTabs::showsNoPasswordOfAnAddress()
{
    Fixture f;
    f.tabs.open();
    Fixture::be(f.panel(1), Phase::Connected, u"ws://me:secret@host/chat"_s);
    QVERIFY2(f.description(1).contains(u"ws://me@host/chat"_s), qPrintable(f.description(1)));
    QVERIFY2(!f.description(1).contains(u"secret"_s), qPrintable(f.description(1)));
}

void TestClientTabs::hasNoBarWhileThereIsOneTab()
{
    Fixture f;
    QCOMPARE(f.tabs.count(), 1);
    QVERIFY(!f.tabs.tabBar()->isVisible());
    f.tabs.open();
    QVERIFY(f.tabs.tabBar()->isVisible());
    f.tabs.closeCurrent();
    QVERIFY(!f.tabs.tabBar()->isVisible());
}

void TestClientTabs::opensATabToEnterAnAddressIn()
{
    Fixture f;
    const QSignalSpy added(&f.tabs, &ui::ClientTabs::added);
    f.tabs.open();
    QCOMPARE(added.size(), 1);
    QCOMPARE(f.tabs.currentIndex(), 1);
    QCOMPARE(f.tabs.focusWidget()->objectName(), u"url"_s);
    QCOMPARE(f.panel(1).messages().accessibleDescription(),
             u"Enter an address and press Enter to connect."_s);
}

void TestClientTabs::showsEachTabItsOwnConversation()
{
    Fixture f;
    f.tabs.open();
    f.receive(f.panel(0).tab(), "to the first");
    f.receive(f.panel(1).tab(), "to the second");
    QCOMPARE(messages(f.panel(0)), QStringList{u"to the first"_s});
    QCOMPARE(messages(f.panel(1)), QStringList{u"to the second"_s});
}

void TestClientTabs::countsWhatCameWhileATabWasHidden()
{
    Fixture f;
    f.panel(0).setCounters({.messagesReceived = 5});
    f.tabs.open();
    f.panel(0).setCounters({.messagesReceived = 2, .messagesReceivedBefore = 5});
    QTRY_COMPARE(f.tabs.tabText(0), u"localhost:8000, tab 1 (2)"_s);
    QVERIFY(f.description(0).contains(u"2 message"_s));
    f.tabs.setCurrentIndex(0);
    QCOMPARE(f.tabs.tabText(0), u"localhost:8000, tab 1"_s);
}

void TestClientTabs::saysInATabWhatItsStateIs()
{
    Fixture f;
    f.tabs.open();
    f.be(f.panel(0), Phase::Connected, u"ws://example.org/chat?a=1&b=2"_s);
    QCOMPARE(f.tabs.tabText(0), u"example.org/chat?a=1&&b=2"_s);
    QVERIFY(f.description(0).contains(u"Connected"_s));
    QVERIFY(!f.tabs.tabIcon(0).isNull());
    QCOMPARE(f.tabs.tabBar()->accessibleTabName(0), u"example.org/chat?a=1&b=2, Connected"_s);
}

void TestClientTabs::tellsTabsOfTheSameAddressApart()
{
    Fixture f;
    f.tabs.open();
    f.be(f.panel(0), Phase::Connected, u"ws://localhost:8000"_s, 3);
    f.be(f.panel(1), Phase::Connected, u"ws://localhost:8000/"_s, 12);
    QCOMPARE(f.tabs.tabText(0), u"localhost:8000 #3"_s);
    QCOMPARE(f.tabs.tabText(1), u"localhost:8000 #12"_s);
    QCOMPARE(f.tabs.tabBar()->accessibleTabName(0), u"localhost:8000 #3, Connected"_s);
    f.panel(0).setCounters({.messagesReceived = 2});
    QTRY_COMPARE(f.tabs.tabText(0), u"localhost:8000 #3 (2)"_s);
}

void TestClientTabs::tellsTabsApartThatNeverWereConnected()
{
    Fixture f;
    f.tabs.open();
    f.tabs.open();
    f.panel(2).connectTo(u"ws://elsewhere"_s);
    QTRY_COMPARE(f.tabs.tabText(2), u"elsewhere"_s);
    QCOMPARE(f.tabs.tabText(0), u"localhost:8000, tab 1"_s);
    QCOMPARE(f.tabs.tabText(1), u"localhost:8000, tab 2"_s);
    f.tabs.tabBar()->moveTab(2, 0);
    QCOMPARE(f.tabs.tabText(2), u"localhost:8000, tab 3"_s);
    f.be(f.panel(1), Phase::Connected, u"ws://localhost:8000"_s, 4);
    QCOMPARE(f.tabs.tabText(1), u"localhost:8000 #4"_s);
    f.tabs.close(0);
    QCOMPARE(f.tabs.tabText(1), u"localhost:8000, tab 2"_s);
    f.tabs.close(0);
    QCOMPARE(f.tabs.tabText(0), u"localhost:8000"_s);
}

void TestClientTabs::scrollsBeforeTitlesCannotBeReadAnyMore()
{
    Fixture f;
    f.tabs.resize(600, 300);
    for (int i = 0; i < 20; ++i)
        f.tabs.open();
    const QTabBar &bar = *f.tabs.tabBar();
    const int readable = bar.fontMetrics().averageCharWidth() * 16;
    QTRY_VERIFY(bar.tabRect(f.tabs.count() - 1).width() > readable);
}

void TestClientTabs::showsNoNumberThatNobodyNeeds()
{
    Fixture f;
    f.tabs.open();
    f.be(f.panel(0), Phase::Connected, u"ws://localhost:8000"_s, 3);
    f.be(f.panel(1), Phase::Connected, u"ws://localhost:8000"_s, 12);
    f.be(f.panel(1), Phase::Connected, u"ws://example.org"_s, 13);
    QCOMPARE(f.tabs.tabText(0), u"localhost:8000"_s);
    QCOMPARE(f.tabs.tabText(1), u"example.org"_s);
    f.be(f.panel(1), Phase::Connected, u"ws://localhost:8000"_s, 14);
    QCOMPARE(f.tabs.tabText(0), u"localhost:8000 #3"_s);
    f.tabs.close(1);
    QCOMPARE(f.tabs.tabText(0), u"localhost:8000"_s);
    QVERIFY2(f.description(0).contains(u"connection #3"_s), qPrintable(f.description(0)));
}

void TestClientTabs::closesATabButTheLast()
{
    Fixture f;
    f.tabs.open();
    QList<quint32> removed;
    connect(&f.tabs, &ui::ClientTabs::removing, &f.tabs,
            [&removed](const ui::ClientPanel &panel) { removed.append(panel.tab()); });
    f.tabs.close(0);
    f.tabs.close(0);
    f.tabs.close(-1);
    QCOMPARE(removed, QList<quint32>{0});
    QCOMPARE(f.tabs.count(), 1);
    QCOMPARE(f.tabs.current().tab(), 1U);
}

void TestClientTabs::keepsTheFocusWhenTheTabThatHasItIsClosed()
{
    Fixture f;
    f.tabs.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.tabs));
    f.tabs.open();
    f.panel(1).setFocus();
    QVERIFY(f.panel(1).isAncestorOf(QApplication::focusWidget()));
    f.tabs.closeCurrent();
    QVERIFY(f.panel(0).isAncestorOf(QApplication::focusWidget()));
}

void TestClientTabs::closesTheTabThatIsClickedInTheMiddle()
{
    Fixture f;
    f.tabs.open();
    QTest::mouseClick(f.tabs.tabBar(), Qt::MiddleButton, {}, f.tabs.tabBar()->tabRect(0).center());
    QCOMPARE(f.tabs.count(), 1);
    QCOMPARE(f.tabs.current().tab(), 1U);
}

void TestClientTabs::switchesByKey()
{
    Fixture f;
    f.tabs.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.tabs));
    f.tabs.open();
    f.tabs.open();
    QTest::keyClick(&f.tabs, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(f.tabs.currentIndex(), 1);
    QTest::keyClick(&f.tabs, Qt::Key_9, Qt::AltModifier);
    QCOMPARE(f.tabs.currentIndex(), 1);
    f.tabs.showPrevious();
    f.tabs.showPrevious();
    QCOMPARE(f.tabs.currentIndex(), 2);
    f.tabs.showNext();
    QCOMPARE(f.tabs.currentIndex(), 0);
}

void TestClientTabs::connectsEachAddressInATab()
{
    Fixture f;
    f.tabs.connectTo({u"ws://one.example"_s, u"ws://two.example"_s});
    QCOMPARE(f.tabs.count(), 2);
    QCOMPARE(f.panel(0).url(), u"ws://one.example"_s);
    QCOMPARE(f.panel(1).url(), u"ws://two.example"_s);
}

void TestClientTabs::findsTheTabThatIsForAnAddress()
{
    Fixture f;
    f.tabs.add();
    f.tabs.connectTo({u"localhost:8000"_s, u"ws://other.example"_s});
    QCOMPARE(f.tabs.count(), 3);
    QCOMPARE(f.panel(0).urlHistory().constLast(), u"ws://localhost:8000"_s);
    QCOMPARE(f.panel(2).url(), u"ws://other.example"_s);
}

void TestClientTabs::sharesTheHistoryOfAddresses()
{
    Fixture f;
    f.tabs.add();
    f.panel(0).connectTo(u"ws://example.org"_s);
    QCOMPARE(f.panel(1).urlHistory(), QStringList{u"ws://example.org"_s});
    QCOMPARE(f.tabs.add().urlHistory(), QStringList{u"ws://example.org"_s});
}

void TestClientTabs::sharesTheHistoryOfSearches()
{
    Fixture f;
    f.tabs.add();
    f.panel(1).findBar().field().setText(u"one"_s);
    emit f.panel(1).findBar().field().editingFinished();
    QCOMPARE(f.panel(0).findBar().history().texts(), QStringList{u"one"_s});
    QCOMPARE(f.tabs.add().findBar().history().texts(), QStringList{u"one"_s});
}

void TestClientTabs::tellsANewTabOfTheOwnServer()
{
    Fixture f;
    f.tabs.setOwnServer(u"ws://localhost:9"_s, {});
    QCOMPARE(f.tabs.add().url(), u"ws://localhost:9"_s);
}

void TestClientTabs::restoresTabsWithTheirAddressesAndOptions()
{
    Fixture f;
    QSettings settings(f.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    f.tabs.setOwnServer(u"ws://localhost:9"_s, {});
    f.tabs.add().setConnection({.url = u"ws://example.org/chat"_s, .subprotocols = {u"chat"_s}});
    f.tabs.setCurrentIndex(1);
    f.tabs.save(settings);
    Fixture later;
    later.tabs.restore(settings);
    QCOMPARE(later.tabs.count(), 2);
    QCOMPARE(later.tabs.currentIndex(), 1);
    QVERIFY(later.panel(0).isForOwnServer());
    QCOMPARE(later.panel(0).url(), u"ws://localhost:8000"_s);
    QCOMPARE(later.panel(1).url(), u"ws://example.org/chat"_s);
    QCOMPARE(later.panel(1).options().subprotocols, QList<QByteArray>{"chat"});
}

void TestClientTabs::restoresNoSecrets()
{
    Fixture f;
    QSettings settings(f.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    f.tabs.add().setConnection({.url = u"ws://me:hush@example.org"_s, .bearerToken = u"hush"_s});
    f.tabs.save(settings);
    settings.sync();
    QFile file(settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("example.org"));
    QVERIFY2(!written.contains("hush"), written.constData());
}

void TestClientTabs::restoresNothingFromRubbish()
{
    Fixture f;
    QSettings settings(f.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"client/tabs"_s, u"[1, {\"url\": [] }, null"_s);
    settings.setValue(u"client/currentTab"_s, u"-7"_s);
    f.tabs.restore(settings);
    QCOMPARE(f.tabs.count(), 1);
    QVERIFY(f.panel(0).isForOwnServer());
}

void TestClientTabs::shortensAnAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("title");
    QTest::newRow("port") << u"ws://localhost:8000/"_s << u"localhost:8000"_s;
    QTest::newRow("path") << u"wss://example.org/chat"_s << u"example.org/chat"_s;
    QTest::newRow("password") << u"ws://me:hush@example.org"_s << u"example.org"_s;
    QTest::newRow("no address") << u"  what\n "_s << u"what"_s;
    QTest::newRow("nothing") << QString() << u"New connection"_s;
    QTest::newRow("long") << u"ws://a-very-long-name.in.a.long.example.org/and/a/path"_s
                          << u"a-very-long-na…rg/and/a/path"_s;
    QTest::newRow("endless") << QString(u"ws://host/"_s + QString(100'000, u'x'))
                             << u"host/xxxxxxxxx…xxxxxxxxxxxxx"_s;
}

void TestClientTabs::shortensAnAddress()
{
    QFETCH(const QString, url);
    QFETCH(const QString, title);
    QCOMPARE(ui::tabTitle({.url = url}), title);
}

ECHOBENCH_MAIN(TestClientTabs)
#include "tst_clienttabs.moc"
