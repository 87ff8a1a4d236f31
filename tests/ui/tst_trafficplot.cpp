// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/exchangeevents.h"
#include "ui/timeline/timeline.h"
#include "ui/traffic/trafficplot.h"
#include "ui/widgets/figures.h"

#include <QtTest>

using client::EventKind;
using exchanges::said;
using exchanges::tell;

class TestTrafficPlot : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWasThereBeforeItWasShown();
    void showsWhatComes();
    void doesNothingWhileItIsHidden();
    void tellsTheFiguresThatAreUnderThePointer();
    void isReadWithTheKeyboardToo();
    void drawsBothWaysInEachDirectionOfReading_data();
    void drawsBothWaysInEachDirectionOfReading();
    void drawsNothingWrongOfNothing();
};

namespace {

constexpr qint64 second = 1'000'000'000;

struct Fixture {
    Fixture() { plot.resize(800, 100); }

    void show()
    {
        plot.show();
        if (!QTest::qWaitForWindowExposed(&plot))
            qFatal("The plot is not shown.");
    }
    void say(EventKind kind, qint64 at, qint64 roundTrip = 0)
    {
        client::Event event = said(kind, at);
        event.roundTrip = roundTrip;
        tell(timeline, {}, {event});
    }

    qint64 now = 1000 * second;
    ui::Timeline timeline;
    ui::TrafficPlot plot{timeline, [this] { return now; }};
};

} // namespace

void TestTrafficPlot::showsWhatWasThereBeforeItWasShown()
{
    Fixture f;
    f.say(EventKind::MessageSent, 999 * second + 1);
    f.say(EventKind::MessageReceived, 999 * second + 2, 30);
    f.show();
    QVERIFY(f.plot.figuresText().contains(QStringLiteral("sent 1, received 1")));
    QVERIFY(f.plot.figuresText().contains(ui::duration(30)));
}

void TestTrafficPlot::showsWhatComes()
{
    Fixture f;
    f.show();
    QVERIFY(f.plot.figuresText().contains(QStringLiteral("sent 0, received 0")));
    f.say(EventKind::MessageSent, 999 * second + 1);
    QVERIFY(f.plot.figuresText().contains(QStringLiteral("sent 1, received 0")));
    f.now += second;
    QVERIFY(f.plot.figuresText().contains(QStringLiteral("sent 0, received 0")));
}

void TestTrafficPlot::doesNothingWhileItIsHidden()
{
    Fixture f;
    QVERIFY(!f.plot.isActive());
    f.show();
    QVERIFY(f.plot.isActive());
    f.plot.hide();
    QVERIFY(!f.plot.isActive());
    f.say(EventKind::MessageSent, 999 * second);
    QVERIFY(!f.plot.isActive());
}

void TestTrafficPlot::tellsTheFiguresThatAreUnderThePointer()
{
    Fixture f;
    f.say(EventKind::MessageSent, 999 * second);
    f.say(EventKind::MessageSent, 999 * second);
    f.say(EventKind::MessageSent, 998 * second);
    f.show();
    QVERIFY(f.plot.figuresText().contains(QStringLiteral("sent 2,")));
    // From the right end of the left chart to its middle.
    QStringList told;
    for (int x = f.plot.width() / 2; x > f.plot.width() / 4; --x) {
        QTest::mouseMove(&f.plot, QPoint(x, 60));
        const QString text =
            f.plot.figuresText().section(QLatin1Char(','), 0, 0).section(QLatin1Char(' '), -1);
        if (told.isEmpty() || told.last() != text)
            told.append(text);
    }
    QCOMPARE(told.join(QLatin1Char(' ')), QStringLiteral("2 1 0"));
    QTest::mouseMove(&f.plot, QPoint(f.plot.width() / 2, 1));
    QTRY_VERIFY(f.plot.figuresText().contains(QStringLiteral("sent 2,")));
}

void TestTrafficPlot::isReadWithTheKeyboardToo()
{
    Fixture f;
    f.say(EventKind::MessageSent, 998 * second);
    f.show();
    QTest::keyClick(&f.plot, Qt::Key_Left);
    QVERIFY(f.plot.figuresText().contains(QStringLiteral("sent 0,")));
    QTest::keyClick(&f.plot, Qt::Key_Left);
    QVERIFY(f.plot.figuresText().contains(QStringLiteral("sent 1,")));
    QCOMPARE(f.plot.accessibleDescription(), f.plot.figuresText());
    QTest::keyClick(&f.plot, Qt::Key_Right);
    QVERIFY(f.plot.figuresText().contains(QStringLiteral("sent 0,")));
}

void TestTrafficPlot::drawsBothWaysInEachDirectionOfReading_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// The line of what was sent is in the colour of links, and ends where reading ends.
void TestTrafficPlot::drawsBothWaysInEachDirectionOfReading()
{
    QFETCH(Qt::LayoutDirection, direction);
    Fixture f;
    f.plot.setLayoutDirection(direction);
    for (int i = 0; i < 100; ++i)
        f.say(EventKind::MessageSent, 999 * second);
    f.show();
    const QImage image = f.plot.grab().toImage();
    const QRgb colour = f.plot.palette().color(QPalette::Link).rgb();
    const int y = 2 * f.plot.fontMetrics().height(); // above the middle of the charts, beneath the words
    int drawn = 0;
    int atTheEnd = 0;
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixel(x, y) != colour)
            continue;
        ++drawn;
        const int quarter = 4 * x / image.width();
        atTheEnd += quarter == (direction == Qt::LeftToRight ? 1 : 2) ? 1 : 0;
    }
    QVERIFY(drawn > 0);
    QCOMPARE(atTheEnd, drawn);
}

void TestTrafficPlot::drawsNothingWrongOfNothing()
{
    Fixture f;
    f.show();
    QVERIFY(!f.plot.grab().isNull());
    f.plot.resize(1, 1);
    QVERIFY(!f.plot.grab().isNull());
    QVERIFY(f.plot.figuresText().contains(QStringLiteral("–")));
}

ECHOBENCH_MAIN(TestTrafficPlot)
#include "tst_trafficplot.moc"
