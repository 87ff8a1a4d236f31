// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/list/columnchoice.h"
#include "ui/list/listcolumns.h"
#include "ui/list/logview.h"
#include "ui/list/messagelist.h"
#include "ui/timeline/timeline.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::TimelineModel;
using Mode = ui::TimelineModel::TimeMode;

/// Which columns the lists show, and how they tell the time.
class TestColumns : public QObject
{
    Q_OBJECT

private slots:
    void showsAndHidesAColumnInEveryList();
    void neverHidesTheMessage();
    void offersEveryColumnInItsMenu();
    void saysSideConnectionAndKind();
    void fieldRow15_saysMicrosecondsSinceTheStart();
    void fieldRow15_saysMicrosecondsSinceTheRowBefore();
    void fieldRow13_keepsTheOrderOfRowsWithinAMillisecond();
    void countsFromTheStartThatWasLetGo();
    void hidesTheTitles();
    void hasRoomForItsTitles();
    void remembersTheChoice();
    void keepsItsColumnsWithDamagedSettings();
};

namespace {

struct Fixture {
    Fixture()
        : list(timeline)
        , columns(menu, nullptr, nullptr)
    {
        columns.messages().add(list);
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return list.model()->index(row, column).data().toString();
    }
    void at(const QList<qint64> &stamps)
    {
        QList<ui::Entry> entries;
        for (const qint64 stamp : stamps) {
            entries.append(entries::sent(QByteArray::number(stamp)));
            entries.last().at = stamp;
        }
        timeline.append(entries);
    }

    ui::Timeline timeline;
    ui::MessageList list;
    QMenu menu;
    ui::ListColumns columns;
};

} // namespace

void TestColumns::showsAndHidesAColumnInEveryList()
{
    Fixture f;
    ui::MessageList other(f.timeline);
    f.columns.messages().add(other);
    QVERIFY(f.list.isColumnHidden(TimelineModel::KindName));
    f.columns.messages().setShown(TimelineModel::KindName, true);
    QVERIFY(!f.list.isColumnHidden(TimelineModel::KindName));
    QVERIFY(!other.isColumnHidden(TimelineModel::KindName));
    f.columns.messages().setShown(TimelineModel::Time, false);
    QVERIFY(f.list.isColumnHidden(TimelineModel::Time));
    QVERIFY(other.isColumnHidden(TimelineModel::Time));
}

void TestColumns::neverHidesTheMessage()
{
    Fixture f;
    f.columns.messages().setShown(TimelineModel::Text, false);
    QVERIFY(!f.list.isColumnHidden(TimelineModel::Text));
}

void TestColumns::offersEveryColumnInItsMenu()
{
    Fixture f;
    QMenu menu;
    f.columns.messages().fill(menu);
    QStringList texts;
    for (QAction *action : menu.actions()) {
        texts.append(action->text());
        if (action->text() == u"Kind"_s)
            action->trigger();
    }
    for (const char *title : {"Time", "Side", "Connection", "Direction", "Kind", "Size", "Message"})
        QVERIFY2(texts.contains(QLatin1String(title)), title);
    QVERIFY(!f.list.isColumnHidden(TimelineModel::KindName));
}

void TestColumns::saysSideConnectionAndKind()
{
    Fixture f;
    f.timeline.append({entries::binary(entries::sent("a"))});
    QCOMPARE(f.text(0, TimelineModel::SideName), u"client"_s);
    QCOMPARE(f.text(0, TimelineModel::Connection), u"#1"_s);
    QCOMPARE(f.text(0, TimelineModel::KindName), u"Binary message"_s);
}

void TestColumns::fieldRow15_saysMicrosecondsSinceTheStart()
{
    Fixture f;
    f.at({5'000'000'000, 5'000'142'000, 17'500'000'999});
    f.columns.messages().setTimeMode(Mode::SinceStart);
    QCOMPARE(f.text(0, TimelineModel::Time), u"0.000000"_s);
    QCOMPARE(f.text(1, TimelineModel::Time), u"0.000142"_s);
    QCOMPARE(f.text(2, TimelineModel::Time), u"12.500000"_s);
}

void TestColumns::fieldRow15_saysMicrosecondsSinceTheRowBefore()
{
    Fixture f;
    f.at({5'000'000'000, 5'000'142'000, 17'500'142'000});
    f.columns.messages().setTimeMode(Mode::SincePrevious);
    QCOMPARE(f.text(0, TimelineModel::Time), QString());
    QCOMPARE(f.text(1, TimelineModel::Time), u"0.000142"_s);
    QCOMPARE(f.text(2, TimelineModel::Time), u"12.500000"_s);
}

void TestColumns::fieldRow13_keepsTheOrderOfRowsWithinAMillisecond()
{
    Fixture f;
    f.at({1'000, 1'000, 1'001, 1'001, 1'002});
    f.columns.messages().setTimeMode(Mode::SinceStart);
    QStringList texts;
    for (int row = 0; row < 5; ++row)
        texts.append(f.text(row, TimelineModel::Text));
    QCOMPARE(texts, QStringList({u"1000"_s, u"1000"_s, u"1001"_s, u"1001"_s, u"1002"_s}));
}

void TestColumns::countsFromTheStartThatWasLetGo()
{
    ui::Timeline timeline({.rows = 2});
    ui::MessageList list(timeline);
    list.timelineModel().setTimeMode(Mode::SinceStart);
    for (int second = 1; second <= 5; ++second) {
        ui::Entry entry = entries::sent("x");
        entry.at = second * qint64(1'000'000'000);
        timeline.append({entry});
    }
    const int last = list.model()->rowCount() - 1;
    QCOMPARE(list.model()->index(last, TimelineModel::Time).data().toString(), u"4.000000"_s);
}

void TestColumns::hidesTheTitles()
{
    Fixture f;
    QVERIFY(!f.list.horizontalHeader()->isHidden());
    f.columns.messages().setHeaders(false);
    QVERIFY(f.list.horizontalHeader()->isHidden());
}

void TestColumns::hasRoomForItsTitles()
{
    const Fixture f;
    for (const int column : {TimelineModel::Time, TimelineModel::Arrow, TimelineModel::Size})
        QVERIFY(f.list.columnWidth(column) >= f.list.horizontalHeader()->sectionSizeHint(column));
}

void TestColumns::remembersTheChoice()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    Fixture f;
    f.columns.messages().setShown(TimelineModel::Connection, true);
    f.columns.messages().setShown(TimelineModel::Size, false);
    f.columns.messages().setTimeMode(Mode::SincePrevious);
    f.columns.messages().setHeaders(false);
    f.columns.save(settings);
    Fixture other;
    other.columns.restore(settings);
    QVERIFY(!other.list.isColumnHidden(TimelineModel::Connection));
    QVERIFY(other.list.isColumnHidden(TimelineModel::Size));
    QVERIFY(other.list.horizontalHeader()->isHidden());
    QCOMPARE(other.columns.messages().timeMode(), Mode::SincePrevious);
}

void TestColumns::keepsItsColumnsWithDamagedSettings()
{
    Fixture f;
    f.columns.messages().setText(u"nonsense  titles"_s);
    QVERIFY(!f.list.isColumnHidden(TimelineModel::Time));
    QVERIFY(!f.list.isColumnHidden(TimelineModel::Text));
}

ECHOBENCH_MAIN(TestColumns)
#include "tst_columns.moc"
