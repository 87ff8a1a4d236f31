// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/list/logpanel.h"
#include "ui/list/logview.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/hint.h"
#include "ui/widgets/troublebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using ui::EntryKind;
using ui::Side;

class TestLogPanel : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatBothSidesDid();
    void filtersWhatTheUserTypes();
    void filtersAtOnceWhenTheUserPressesEnter();
    void showsOneSideAlone();
    void saysThatNothingMatches();
    void holdsStillWhilePaused();
    void clearsItselfButNotTheTimeline();
    void copiesEverythingWhereNothingIsSelected();
    void savesTheRowsShown();
    void savesALineBreakInAMessageVisibly();
    void saysWhyItCannotSave();
    void leavesAnOldFileAloneWhereItCannotSave();
    void putsTheTroubleAwayAfterASuccess();
    void saysOnceHowManyRowsWereLetGo();
    void dismissesTheTroubleFirstAndThenTheFilter();
};

namespace {

struct Fixture {
    explicit Fixture(ui::Timeline::Limits limits = {})
        : timeline(limits)
        , panel(timeline)
    {
        panel.show();
        timeline.append({entries::fact(Side::Server, EntryKind::ServerStarted, {}, 8000),
                         entries::sent("hello"), entries::serverReceived("hello"),
                         entries::received("Echo: hello")});
    }

    [[nodiscard]] int rows() const { return panel.view().model()->rowCount(); }
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return panel.findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ui::TroubleBar &trouble() const { return *panel.findChild<ui::TroubleBar *>(); }

    ui::Timeline timeline;
    ui::LogPanel panel;
};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestLogPanel::showsWhatBothSidesDid()
{
    const Fixture f;
    QCOMPARE(f.rows(), 4);
}

void TestLogPanel::filtersWhatTheUserTypes()
{
    const Fixture f;
    QTest::keyClicks(f.child<QLineEdit>("filter"), QStringLiteral("received"));
    QTRY_COMPARE(f.rows(), 2);
    f.child<QLineEdit>("filter")->clear();
    QTRY_COMPARE(f.rows(), 4);
}

void TestLogPanel::filtersAtOnceWhenTheUserPressesEnter()
{
    const Fixture f;
    QTest::keyClicks(f.child<QLineEdit>("filter"), QStringLiteral("echo"));
    QTest::keyClick(f.child<QLineEdit>("filter"), Qt::Key_Return);
    QCOMPARE(f.rows(), 1);
}

void TestLogPanel::showsOneSideAlone()
{
    const Fixture f;
    f.child<QComboBox>("side")->setCurrentIndex(1);
    QCOMPARE(f.rows(), 2);
    f.child<QComboBox>("side")->setCurrentIndex(2);
    QCOMPARE(f.rows(), 2);
    f.child<QComboBox>("side")->setCurrentIndex(0);
    QCOMPARE(f.rows(), 4);
}

void TestLogPanel::saysThatNothingMatches()
{
    const Fixture f;
    f.child<QLineEdit>("filter")->setText(QStringLiteral("nowhere"));
    QTest::keyClick(f.child<QLineEdit>("filter"), Qt::Key_Return);
    const auto *hint = f.panel.findChild<ui::Hint *>();
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(), QStringLiteral("No row matches the filter."));
}

void TestLogPanel::holdsStillWhilePaused()
{
    Fixture f;
    const QSignalSpy changed(&f.panel, &ui::LogPanel::pausedChanged);
    f.child<QToolButton>("pause")->click();
    f.timeline.append({entries::sent("more")});
    QCOMPARE(f.rows(), 4);
    f.child<QToolButton>("pause")->click();
    QCOMPARE(f.rows(), 5);
    QCOMPARE(changed.size(), 2);
}

void TestLogPanel::clearsItselfButNotTheTimeline()
{
    Fixture f;
    f.panel.clear();
    QCOMPARE(f.rows(), 0);
    QCOMPARE(f.timeline.size(), 4);
}

void TestLogPanel::copiesEverythingWhereNothingIsSelected()
{
    Fixture f;
    f.panel.copy();
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
}

void TestLogPanel::savesTheRowsShown()
{
    Fixture f;
    f.child<QComboBox>("side")->setCurrentIndex(1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.log"));
    f.panel.saveTo(path);
    const QStringList lines = contentOf(path).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().endsWith(QStringLiteral("\tserver\tServer started on port 8000")),
             qPrintable(lines.first()));
    QVERIFY(f.trouble().isHidden());
}

void TestLogPanel::savesALineBreakInAMessageVisibly()
{
    Fixture f;
    f.panel.clear();
    f.timeline.append({entries::sent("a\nb")});
    const QTemporaryDir folder;
    f.panel.saveTo(folder.filePath(QStringLiteral("a.log")));
    const QString content = contentOf(folder.filePath(QStringLiteral("a.log")));
    QVERIFY2(content.endsWith(QStringLiteral("Sent message: a␊b\n")), qPrintable(content));
}

void TestLogPanel::saysWhyItCannotSave()
{
    Fixture f;
    f.panel.saveTo(QStringLiteral("/nowhere/at/all/a.log"));
    QVERIFY(f.trouble().isVisible());
    QVERIFY(
        f.trouble().sentence().startsWith(QStringLiteral("Cannot save the log to /nowhere/at/all/a.log: ")));
}

void TestLogPanel::leavesAnOldFileAloneWhereItCannotSave()
{
    Fixture f;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("taken"));
    QVERIFY(QDir().mkpath(path)); // a folder cannot be replaced by a file
    f.panel.saveTo(path);
    QVERIFY(f.trouble().isVisible());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("taken")});
}

void TestLogPanel::putsTheTroubleAwayAfterASuccess()
{
    Fixture f;
    f.panel.saveTo(QStringLiteral("/nowhere/at/all/a.log"));
    const QTemporaryDir folder;
    f.panel.saveTo(folder.filePath(QStringLiteral("a.log")));
    QVERIFY(f.trouble().isHidden());
}

void TestLogPanel::saysOnceHowManyRowsWereLetGo()
{
    Fixture f({.rows = 5});
    f.timeline.append(entries::numbered(0, 5));
    QStringList said;
    for (const QLabel *label : f.panel.findChildren<QLabel *>()) {
        if (!label->isHidden() && label->text().contains(QStringLiteral("let go")))
            said.append(label->text());
    }
    QCOMPARE(said, QStringList{QStringLiteral("↑ 4 older rows were let go")});
}

void TestLogPanel::dismissesTheTroubleFirstAndThenTheFilter()
{
    Fixture f;
    f.child<QLineEdit>("filter")->setText(QStringLiteral("echo"));
    f.panel.saveTo(QStringLiteral("/nowhere/at/all/a.log"));
    f.panel.dismiss();
    QVERIFY(f.trouble().isHidden());
    QCOMPARE(f.child<QLineEdit>("filter")->text(), QStringLiteral("echo"));
    f.panel.dismiss();
    QCOMPARE(f.child<QLineEdit>("filter")->text(), QString());
}

ECHOBENCH_MAIN(TestLogPanel)
#include "tst_logpanel.moc"
