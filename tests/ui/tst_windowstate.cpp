// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/windowfixture.h"
#include "ui/client/clientpanel.h"
#include "ui/client/clienttabs.h"
#include "ui/details/payloadpane.h"
#include "ui/list/listcolumns.h"
#include "ui/server/connectionspanel.h"
#include "ui/widgets/rowtable.h"
#include "ui/windowstate.h"

#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>

#include <functional>

using namespace Qt::StringLiterals;

using Change = std::function<void(window::Fixture &)>;
Q_DECLARE_METATYPE(Change)

/// Whatever the user changes in the window is written soon, not only when it is closed.
class TestWindowState : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryChangeSoon_data();
    void writesEveryChangeSoon();
    void writesWhatWasChanged();
    void opensTheDocksAsLargeAsTheyWere();
    void writesNothingWhereNothingChanges();
};

namespace {

ui::SettingsWriter &writerOf(const window::Fixture &f)
{
    return f.window->findChild<ui::WindowState *>()->writer();
}

QDockWidget &logDock(const window::Fixture &f) { return f.child<QDockWidget>("log"); }

} // namespace

void TestWindowState::writesEveryChangeSoon_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("size", [](window::Fixture &f) { f.window->resize(777, 555); });
    row("place", [](window::Fixture &f) { f.window->move(33, 44); });
    row("dock hidden", [](window::Fixture &f) { logDock(f).close(); });
    row("dock resized", [](window::Fixture &f) {
        auto *bench = qobject_cast<QMainWindow *>(logDock(f).parentWidget());
        bench->resizeDocks({&logDock(f)}, {logDock(f).height() + 30}, Qt::Vertical);
    });
    row("address typed", [](window::Fixture &f) { QTest::keyClicks(&f.child<QComboBox>("url"), u"x"_s); });
    row("connected", [](window::Fixture &f) { f.window->client().connectToUrl(); });
    row("options", [](window::Fixture &f) { f.window->client().setOptions({.fragmentSize = 7}, false); });
    row("tab added", [](window::Fixture &f) { f.window->clients().add(); });
    row("columns of a list", [](window::Fixture &f) {
        f.window->findChild<ui::ListColumns *>()->messages().setTimeMode(
            ui::TimelineModel::TimeMode::SinceStart);
    });
    row("column of the clients", [](window::Fixture &f) {
        f.window->findChild<ui::ConnectionsPanel *>()
            ->findChild<ui::RowTable *>()
            ->horizontalHeader()
            ->resizeSection(0, 123);
    });
    row("form of the details",
        [](window::Fixture &f) { f.window->findChild<ui::PayloadPane *>()->setForm(ui::PayloadForm::Hex); });
    row("searched", [](window::Fixture &f) {
        f.child<QLineEdit>("filter").setText(u"one"_s);
        emit f.child<QLineEdit>("filter").editingFinished();
    });
    row("hits only", [](window::Fixture &f) { f.child<QToolButton>("only").toggle(); });
    row("in the menu", [](window::Fixture &f) { f.action(u"Show traffic"_s).trigger(); });
}

void TestWindowState::writesEveryChangeSoon()
{
    QFETCH(const Change, change);
    window::Fixture f;
    QCoreApplication::processEvents();
    writerOf(f).write();
    QVERIFY(!writerOf(f).isPending());
    change(f);
    QTRY_VERIFY(writerOf(f).isPending());
}

void TestWindowState::writesWhatWasChanged()
{
    window::Fixture f;
    f.child<QComboBox>("url").setEditText(u"ws://example.org/typed"_s);
    f.window->client().connectToUrl();
    writerOf(f).write();
    QFile file(f.settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains("urls=ws://example.org/typed"), written.constData());
}

void TestWindowState::opensTheDocksAsLargeAsTheyWere()
{
    window::Fixture f;
    auto *bench = qobject_cast<QMainWindow *>(logDock(f).parentWidget());
    f.child<QDockWidget>("details").show();
    bench->resizeDocks({&f.child<QDockWidget>("details")}, {310}, Qt::Horizontal);
    bench->resizeDocks({&logDock(f)}, {190}, Qt::Vertical);
    QCoreApplication::processEvents();
    const QSize before(f.child<QDockWidget>("details").width(), logDock(f).height());
    f.window->close();
    f.open();
    QCoreApplication::processEvents();
    QVERIFY(f.child<QDockWidget>("details").isVisible());
    // Some versions of Qt lay the separator between the docks a little elsewhere.
    const int separator = logDock(f).style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent);
    QVERIFY(qAbs(f.child<QDockWidget>("details").width() - before.width()) <= separator);
    QVERIFY(qAbs(logDock(f).height() - before.height()) <= separator);
}

void TestWindowState::writesNothingWhereNothingChanges()
{
    const window::Fixture f;
    QCoreApplication::processEvents();
    writerOf(f).write();
    f.window->client().setState(window::connected());
    f.window->client().setCounters({.messagesReceived = 5});
    f.window->setServerStatus(window::listening());
    QCoreApplication::processEvents();
    QVERIFY(!writerOf(f).isPending());
}

ECHOBENCH_MAIN(TestWindowState)
#include "tst_windowstate.moc"
