// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/widgets/flowlayout.h"

#include <QtTest>

/// Where a row of widgets goes on when there is no more room.
class TestFlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void isOneRowWhereThereIsRoom();
    void goesOnBeneathWhereThereIsNone();
    void leavesNoRoomForWhatIsHidden();
    void isMirroredWithTheLanguage();
};

namespace {

constexpr QSize itemSize(100, 20);

struct Fixture {
    Fixture()
    {
        layout->setSpacing(10);
        for (int i = 0; i < 3; ++i) {
            items.append(new QWidget(&widget));
            items.last()->setFixedSize(itemSize);
            layout->addWidget(items.last());
        }
    }
    [[nodiscard]] QList<QPoint> placesIn(int width)
    {
        layout->setGeometry({0, 0, width, layout->heightForWidth(width)});
        QList<QPoint> places;
        for (const QWidget *item : std::as_const(items))
            places.append(item->pos());
        return places;
    }

    QWidget widget;
    ui::FlowLayout *layout = new ui::FlowLayout(&widget);
    QList<QWidget *> items;
};

} // namespace

void TestFlowLayout::isOneRowWhereThereIsRoom()
{
    Fixture f;
    QCOMPARE(f.layout->sizeHint(), QSize(320, 20));
    QCOMPARE(f.layout->heightForWidth(320), 20);
    QCOMPARE(f.placesIn(320), (QList<QPoint>{{0, 0}, {110, 0}, {220, 0}}));
}

void TestFlowLayout::goesOnBeneathWhereThereIsNone()
{
    Fixture f;
    QCOMPARE(f.layout->heightForWidth(319), 50);
    QCOMPARE(f.placesIn(319), (QList<QPoint>{{0, 0}, {110, 0}, {0, 30}}));
    QCOMPARE(f.layout->minimumSize(), itemSize);
    QCOMPARE(f.placesIn(100), (QList<QPoint>{{0, 0}, {0, 30}, {0, 60}}));
}

void TestFlowLayout::leavesNoRoomForWhatIsHidden()
{
    Fixture f;
    f.items.at(1)->hide();
    QCOMPARE(f.layout->sizeHint(), QSize(210, 20));
    QCOMPARE(f.layout->heightForWidth(210), 20);
}

void TestFlowLayout::isMirroredWithTheLanguage()
{
    Fixture f;
    f.widget.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(f.placesIn(320), (QList<QPoint>{{220, 0}, {110, 0}, {0, 0}}));
}

ECHOBENCH_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
