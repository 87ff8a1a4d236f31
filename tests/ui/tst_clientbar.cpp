// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/client/clientbar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The address as it is typed, beside those that were used before.
class TestClientBar : public QObject
{
    Q_OBJECT

private slots:
    void connectsToWhatIsTypedThoughTheHistoryHasMore();
    void offersTheHistoryWhileOneTypes();
    void takesItsOfferAwayWhenItHides();
    void takesUpperAndLowerCaseAsTyped();
    void staysWhenTheWheelTurnsAboveIt();
    void saysWhenItHasChanged();
};

namespace {

struct Fixture {
    Fixture()
    {
        bar.setHistory({u"ws://host/chat"_s, u"ws://other"_s});
        bar.setUrl({});
        bar.show();
        bar.activateWindow();
        if (!QTest::qWaitForWindowActive(&bar))
            qFatal("The bar is not active.");
        bar.edit();
    }
    [[nodiscard]] QComboBox &box() const { return *bar.findChild<QComboBox *>(u"url"_s); }
    void type(const QString &text) const { QTest::keyClicks(box().lineEdit(), text); }
    /// What is offered has the keyboard.
    void enter() const
    {
        QWidget *offer = box().completer()->popup();
        QTest::keyClick(offer->isVisible() ? offer : box().lineEdit(), Qt::Key_Return);
    }

    ui::ClientBar bar;
};

} // namespace

void TestClientBar::connectsToWhatIsTypedThoughTheHistoryHasMore()
{
    const Fixture f;
    const QSignalSpy chosen(&f.bar, &ui::ClientBar::connectChosen);
    f.type(u"ws://host"_s);
    f.enter();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(f.bar.url(), u"ws://host"_s);
}

void TestClientBar::offersTheHistoryWhileOneTypes()
{
    const Fixture f;
    f.type(u"chat"_s);
    const QAbstractItemView *popup = f.box().completer()->popup();
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QCOMPARE(popup->model()->index(0, 0).data().toString(), u"ws://host/chat"_s);
}

void TestClientBar::takesItsOfferAwayWhenItHides()
{
    Fixture f;
    f.type(u"chat"_s);
    QVERIFY(f.box().completer()->popup()->isVisible());
    f.bar.hide();
    QVERIFY(!f.box().completer()->popup()->isVisible());
}

void TestClientBar::takesUpperAndLowerCaseAsTyped()
{
    const Fixture f;
    f.type(u"ws://host/Chat"_s);
    f.enter();
    QCOMPARE(f.bar.url(), u"ws://host/Chat"_s);
    f.box().clearFocus();
    QCOMPARE(f.bar.url(), u"ws://host/Chat"_s);
}

void TestClientBar::staysWhenTheWheelTurnsAboveIt()
{
    Fixture f;
    f.bar.setUrl(u"ws://mine"_s);
    f.box().lineEdit()->clearFocus();
    f.box().clearFocus();
    const QPointF at = f.box().rect().center();
    QWheelEvent turn(at, f.box().mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&f.box(), &turn);
    QCOMPARE(f.bar.url(), u"ws://mine"_s);
}

void TestClientBar::saysWhenItHasChanged()
{
    Fixture f;
    const QSignalSpy changed(&f.bar, &ui::ClientBar::changed);
    f.type(u"w"_s);
    QCOMPARE(changed.size(), 1);
    f.bar.remember(u"ws://new"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(f.bar.url(), u"w"_s);
}

ECHOBENCH_MAIN(TestClientBar)
#include "tst_clientbar.moc"
