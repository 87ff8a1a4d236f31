// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "tests/ui/windowfixture.h"
#include "ui/client/clientpanel.h"
#include "ui/details/detailsdock.h"
#include "ui/list/messagelist.h"
#include "ui/search/filterbar.h"
#include "ui/search/findbar.h"
#include "ui/traffic/trafficplot.h"

#include <QHeaderView>
#include <QToolButton>
#include <QTranslator>

using window::Fixture;

/// Whether there is room for what is open.
class TestWindowLayout : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheMessagesUsableInASmallWindow();
    void givesTheTrafficItsRoomInALargeWindow();
    void cutsNoWordOfTheFilterOffBesideTheDetails_data();
    void cutsNoWordOfTheFilterOffBesideTheDetails();
};

namespace {

constexpr QSize small(800, 576); // of a screen of 800 by 600 what a title leaves

void openEverything(const Fixture &f)
{
    f.action(QStringLiteral("Show traffic")).trigger();
    f.action(QStringLiteral("Find")).trigger();
}

} // namespace

void TestWindowLayout::keepsTheMessagesUsableInASmallWindow()
{
    Fixture f;
    openEverything(f);
    f.window->resize(small);
    f.timeline.append(entries::numbered(0, 100));
    const ui::MessageList &list = *f.window->findChild<ui::MessageList *>();
    QTRY_COMPARE(f.window->size(), small);
    QTRY_VERIFY(list.viewport()->height() >= 5 * list.rowHeight());
}

void TestWindowLayout::givesTheTrafficItsRoomInALargeWindow()
{
    Fixture f;
    openEverything(f);
    f.window->resize(1200, 900);
    const ui::TrafficPlot &plot = *f.window->findChild<ui::TrafficPlot *>();
    QTRY_COMPARE(plot.height(), plot.sizeHint().height());
}

void TestWindowLayout::cutsNoWordOfTheFilterOffBesideTheDetails_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestWindowLayout::cutsNoWordOfTheFilterOffBesideTheDetails()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/echobench_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    Fixture f;
    f.window->findChild<ui::DetailsDock *>()->show();
    ui::FindBar &bar = f.window->client().findBar();
    bar.find();
    bar.findChild<QToolButton *>(QStringLiteral("filters"))->click();
    f.window->resize(small);
    QTRY_COMPARE(f.window->size(), small);
    const ui::FilterBar &filter = *bar.findChild<ui::FilterBar *>();
    for (const char *name : {"direction", "kind", "connection"}) {
        const QWidget &field = *filter.findChild<QWidget *>(QLatin1String(name));
        QTRY_VERIFY2(field.width() >= field.sizeHint().width(), name);
        QTRY_VERIFY2(filter.rect().contains(field.geometry()), name);
    }
}

ECHOBENCH_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
