// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/list/timelinemodel.h"
#include "ui/timeline/timeline.h"

#include <QGuiApplication>
#include <QtTest>

using ui::EntryKind;
using ui::Side;
using ui::Timeline;
using ui::TimelineModel;

class TestTimelineCells : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheDirectionInWordsToo();
    void mirrorsTheArrowsFromRightToLeft();
    void namesSideAndConnection();
    void showsMarkupInAToolTipAsText();
    void namesItsColumns();
};

namespace {

struct Fixture {
    [[nodiscard]] QString text(int row, TimelineModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }

    Timeline timeline;
    TimelineModel model{timeline, ui::TimelineFilter()};
};

} // namespace

void TestTimelineCells::tellsTheDirectionInWordsToo()
{
    Fixture f;
    f.timeline.append(
        {entries::sent("a"), entries::received("b"), entries::fact(Side::Client, EntryKind::Connecting)});
    const auto spoken = [&](int row) {
        return f.model.index(row, TimelineModel::Arrow).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0), QStringLiteral("sent"));
    QCOMPARE(spoken(1), QStringLiteral("received"));
    QCOMPARE(spoken(2), QString());
    QCOMPARE(f.model.index(1, 0).data(TimelineModel::DirectionRole).toInt(),
             static_cast<int>(ui::Direction::Received));
    QCOMPARE(f.model.index(2, 0).data(TimelineModel::KindRole).toInt(),
             static_cast<int>(EntryKind::Connecting));
}

void TestTimelineCells::mirrorsTheArrowsFromRightToLeft()
{
    Fixture f;
    f.timeline.append({entries::sent("a")});
    QCOMPARE(f.text(0, TimelineModel::Arrow), QStringLiteral("→"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString mirrored = f.text(0, TimelineModel::Arrow);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(mirrored, QStringLiteral("←"));
}

void TestTimelineCells::namesSideAndConnection()
{
    Fixture f;
    f.timeline.append({entries::fact(Side::Server, EntryKind::ServerStopped), entries::sent("a")});
    QCOMPARE(f.text(0, TimelineModel::Source), QStringLiteral("server"));
    QCOMPARE(f.text(1, TimelineModel::Source), QStringLiteral("client #1"));
}

void TestTimelineCells::showsMarkupInAToolTipAsText()
{
    Fixture f;
    f.timeline.append({entries::sent("<b>bold</b>")});
    const QString toolTip = f.model.index(0, TimelineModel::Text).data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(QStringLiteral("&lt;b&gt;")), qPrintable(toolTip));
}

void TestTimelineCells::namesItsColumns()
{
    const Fixture f;
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        QVERIFY(!f.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

ECHOBENCH_MAIN(TestTimelineCells)
#include "tst_timelinecells.moc"
