// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/widgets/tint.h"
#include "ui/widgets/troublebar.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

class TestTroubleBar : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenUntilThereIsTrouble();
    void saysWhatIsWrongAndOffersToMendIt();
    void hasNoActionWhereNothingCanBeDone();
    void isDismissedByItsButton();
    void saysNothingWhenDismissedTwice();
    void isSpokenAsItIsShown();
    void isNoWiderForALongAddress();
    void followsThePalette();
};

void TestTroubleBar::isHiddenUntilThereIsTrouble()
{
    QWidget panel;
    const ui::TroubleBar bar(&panel);
    QVERIFY(bar.isHidden());
}

void TestTroubleBar::saysWhatIsWrongAndOffersToMendIt()
{
    ui::TroubleBar bar;
    const QSignalSpy chosen(&bar, &ui::TroubleBar::actionChosen);
    bar.tell(QStringLiteral("It broke."), QStringLiteral("Mend"));
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.sentence(), QStringLiteral("It broke."));
    bar.findChild<QPushButton *>(QStringLiteral("action"))->click();
    QCOMPARE(chosen.size(), 1);
}

void TestTroubleBar::hasNoActionWhereNothingCanBeDone()
{
    ui::TroubleBar bar;
    bar.tell(QStringLiteral("It broke."), QStringLiteral("Mend"));
    bar.tell(QStringLiteral("It broke for good."));
    QVERIFY(bar.findChild<QPushButton *>(QStringLiteral("action"))->isHidden());
}

void TestTroubleBar::isDismissedByItsButton()
{
    ui::TroubleBar bar;
    const QSignalSpy dismissed(&bar, &ui::TroubleBar::dismissed);
    bar.tell(QStringLiteral("It broke."));
    bar.findChild<QToolButton *>(QStringLiteral("dismiss"))->click();
    QVERIFY(bar.isHidden());
    QCOMPARE(dismissed.size(), 1);
}

void TestTroubleBar::saysNothingWhenDismissedTwice()
{
    ui::TroubleBar bar;
    bar.tell(QStringLiteral("It broke."));
    bar.dismiss();
    const QSignalSpy dismissed(&bar, &ui::TroubleBar::dismissed);
    bar.dismiss();
    QCOMPARE(dismissed.size(), 0);
}

void TestTroubleBar::isSpokenAsItIsShown()
{
    ui::TroubleBar bar;
    bar.tell(QStringLiteral("It broke."));
    QCOMPARE(bar.accessibleName(), bar.sentence());
}

void TestTroubleBar::isNoWiderForALongAddress()
{
    ui::TroubleBar bar;
    bar.tell(QStringLiteral("Cannot connect to ws://localhost:8000/%1end: nobody is there.")
                 .arg(QString(10'000, QLatin1Char('a'))),
             QStringLiteral("Connect again"));
    QVERIFY2(bar.sentence().contains(QStringLiteral("aaa…aaaaaaaaaaaend: nobody")),
             qPrintable(bar.sentence()));
    QVERIFY(bar.minimumSizeHint().width() < 500);
}

void TestTroubleBar::followsThePalette()
{
    const QPalette before = QApplication::palette();
    QWidget panel;
    ui::TroubleBar bar(&panel);
    bar.tell(QStringLiteral("It broke."));
    QApplication::setPalette(QPalette(QColor(40, 40, 40)));
    QTRY_VERIFY(bar.palette().color(QPalette::Window).lightness() < 128);
    const QPalette own = bar.palette();
    QApplication::setPalette(before);
    QVERIFY(ui::contrast(own.color(QPalette::Window), own.color(QPalette::WindowText)) >= 4.5);
}

ECHOBENCH_MAIN(TestTroubleBar)
#include "tst_troublebar.moc"
