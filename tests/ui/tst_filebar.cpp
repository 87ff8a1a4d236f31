// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/files/filebar.h"
#include "ui/widgets/tint.h"

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using ui::FileBar;
using namespace Qt::StringLiterals;

class TestFileBar : public QObject
{
    Q_OBJECT

private slots:
    void showsNoProgressOfWhatIsFast();
    void showsProgressOfWhatTakesLonger();
    void showsProgressAtOnceWhereItIsAskedFor();
    void hidesNoWorkThatGoesOn();
    void saysWhatCameOfItAndOffersWhatIsNext();
    void isSpokenAsItIsShown();
    void isReadableOnADarkDesktop();
};

namespace {

QPushButton &button(const FileBar &bar, const QString &name) { return *bar.findChild<QPushButton *>(name); }

} // namespace

void TestFileBar::showsNoProgressOfWhatIsFast()
{
    FileBar bar;
    bar.begin(u"Writing…"_s);
    QVERIFY(bar.isHidden());
    bar.tellDone(u"Written."_s);
    QVERIFY(!bar.isHidden());
    QVERIFY(bar.findChild<QProgressBar *>()->isHidden());
}

void TestFileBar::showsProgressOfWhatTakesLonger()
{
    FileBar bar;
    QSignalSpy cancelled(&bar, &FileBar::cancelRequested);
    bar.begin(u"Writing…"_s);
    QTRY_VERIFY(!bar.isHidden());
    bar.setProgress(250);
    QCOMPARE(bar.findChild<QProgressBar *>()->value(), 250);
    button(bar, u"cancel"_s).click();
    QCOMPARE(cancelled.size(), 1);
}

void TestFileBar::showsProgressAtOnceWhereItIsAskedFor()
{
    FileBar bar;
    bar.showProgress();
    QVERIFY(bar.isHidden());
    bar.begin(u"Writing…"_s);
    bar.showProgress();
    QVERIFY(!bar.isHidden());
}

void TestFileBar::hidesNoWorkThatGoesOn()
{
    FileBar bar;
    bar.begin(u"Writing…"_s);
    bar.showProgress();
    bar.dismiss();
    QVERIFY(!bar.isHidden());
    bar.end();
    QVERIFY(bar.isHidden());
}

void TestFileBar::saysWhatCameOfItAndOffersWhatIsNext()
{
    FileBar bar;
    QSignalSpy chosen(&bar, &FileBar::actionChosen);
    bar.tellTrouble(u"It broke."_s, u"Mend"_s);
    QCOMPARE(bar.action(), u"Mend"_s);
    button(bar, u"action"_s).click();
    QCOMPARE(chosen.size(), 1);
    bar.tellDone(u"It is whole."_s);
    QCOMPARE(bar.action(), QString());
    bar.findChild<QToolButton *>(u"dismiss"_s)->click();
    QVERIFY(bar.isHidden());
}

void TestFileBar::isSpokenAsItIsShown()
{
    FileBar bar;
    bar.tellDone(u"It is whole."_s);
    QCOMPARE(bar.accessibleName(), bar.sentence());
}

void TestFileBar::isReadableOnADarkDesktop()
{
    const QPalette before = QApplication::palette();
    QWidget panel;
    FileBar bar(&panel);
    bar.tellDone(u"It is whole."_s);
    QApplication::setPalette(QPalette(QColor(40, 40, 40)));
    QTRY_VERIFY(bar.palette().color(QPalette::Window).lightness() < 128);
    const QPalette own = bar.palette();
    QApplication::setPalette(before);
    QVERIFY(ui::contrast(own.color(QPalette::Window), own.color(QPalette::WindowText)) >= 4.5);
}

ECHOBENCH_MAIN(TestFileBar)
#include "tst_filebar.moc"
