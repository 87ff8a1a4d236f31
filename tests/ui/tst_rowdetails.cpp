// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/composedmessage.h"
#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/client/clientpanel.h"
#include "ui/client/composer.h"
#include "ui/details/detailsdock.h"
#include "ui/details/detailspane.h"
#include "ui/details/factlist.h"
#include "ui/details/linesview.h"
#include "ui/details/payloadpane.h"
#include "ui/list/logview.h"
#include "ui/list/messagelist.h"
#include "ui/mainwindow.h"
#include "ui/saved/saveitemdialog.h"
#include "ui/search/findbar.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/troublebar.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::EntryKind;
using ui::Side;

/// The details of a row, in the window and out of it.
class TestRowDetails : public QObject
{
    Q_OBJECT

private slots:
    void opensByEnterAndClosesByEscape();
    void opensByF4AndSaysWhatToDo();
    void showsTheRowOfTheListThatHasTheFocus();
    void showsTheHitThatASearchGoesTo();
    void keepsTheRowWhileTheStoreLetsItGo();
    void fieldRow15_saysTheTimeBetweenTwoRows();
    void remembersThatItWasOpen();
    void sendsAgainThroughTheClient();
    void saysThatNothingCanBeSentWithoutAConnection();
    void sendsNoPartAgain();
    void copiesThePayloadInEachForm();
    void copiesAllOfIt();
    void leavesASmallWindowItsSize_data();
    void leavesASmallWindowItsSize();
    void cutsNoFactOff();
    void savesTheMessageUnderAName();
    void savesABinaryMessageAsHexadecimalDigits();
    void savesAsAMessageOnlyWhatIsOneAndWhole();
    void savesTheBytesToAFile();
    void saysWhyItCannotSave();
};

namespace {

struct Window {
    Window() { open(); }
    void open(ui::Timeline::Limits limits = {})
    {
        window.reset();
        timeline = std::make_unique<ui::Timeline>(limits);
        settings = std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        window = std::make_unique<ui::MainWindow>(*timeline, *settings);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window is not active.");
        timeline->append({entries::sent("hello"), entries::received("Echo: hello")});
    }
    [[nodiscard]] ui::DetailsDock &dock() const { return *window->findChild<ui::DetailsDock *>(); }
    [[nodiscard]] ui::DetailsPane &pane() const { return dock().pane(); }
    [[nodiscard]] ui::MessageList &list() const { return window->client().messages(); }
    [[nodiscard]] QString payload() const { return pane().payload().view().textInSight(); }
    void select(int row) const
    {
        list().setFocus();
        // selectRow() would heed the modifier of the last key.
        list().selectionModel()->setCurrentIndex(
            list().model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::Timeline> timeline;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<ui::MainWindow> window;
};

/// A pane that shows one row.
struct Pane {
    explicit Pane(const ui::Entry &entry) { pane.setRow(ui::RowDetails{.entry = entry}); }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *pane.findChild<QPushButton *>(QLatin1String(name));
    }

    ui::DetailsPane pane;
};

QString clipboard() { return QGuiApplication::clipboard()->text(); }

} // namespace

void TestRowDetails::opensByEnterAndClosesByEscape()
{
    const Window w;
    QVERIFY(w.dock().isHidden());
    w.select(0);
    QTest::keyClick(&w.list(), Qt::Key_Return);
    QVERIFY(w.dock().isVisible());
    QCOMPARE(w.payload(), u"hello"_s);
    QTest::keyClick(&w.list(), Qt::Key_Down);
    QCOMPARE(w.payload(), u"Echo: hello"_s);
    w.pane().payload().view().setFocus();
    QTest::keyClick(&w.pane().payload().view(), Qt::Key_Escape);
    QVERIFY(w.dock().isHidden());
    QVERIFY(w.list().hasFocus());
}

void TestRowDetails::opensByF4AndSaysWhatToDo()
{
    const Window w;
    QTest::keyClick(w.window.get(), Qt::Key_F4);
    QVERIFY(w.dock().isVisible());
    QVERIFY(!w.pane().facts().isVisible());
    QTest::keyClick(w.window.get(), Qt::Key_F4);
    QVERIFY(w.dock().isHidden());
}

void TestRowDetails::showsTheRowOfTheListThatHasTheFocus()
{
    const Window w;
    w.dock().show();
    w.timeline->append({entries::serverReceived("of the server")});
    auto *log = w.window->findChild<ui::LogView *>();
    log->setFocus();
    log->selectRow(2);
    QCOMPARE(w.payload(), u"of the server"_s);
    w.select(1);
    QCOMPARE(w.payload(), u"Echo: hello"_s);
    log->setFocus();
    QCOMPARE(w.payload(), u"of the server"_s);
}

void TestRowDetails::showsTheHitThatASearchGoesTo()
{
    const Window w;
    w.dock().show();
    ui::FindBar *bar = nullptr;
    for (auto *found : w.window->findChildren<ui::FindBar *>()) {
        if (&found->view() == &w.list())
            bar = found;
    }
    QVERIFY(bar != nullptr);
    bar->find();
    bar->field().setText(u"Echo"_s);
    QTest::keyClick(&bar->field(), Qt::Key_Return);
    QTRY_COMPARE(w.payload(), u"Echo: hello"_s);
}

void TestRowDetails::keepsTheRowWhileTheStoreLetsItGo()
{
    Window w;
    w.open({.rows = 10});
    w.dock().show();
    w.select(0);
    w.timeline->append(entries::numbered(0, 10));
    QCOMPARE(w.payload(), u"hello"_s);
}

void TestRowDetails::fieldRow15_saysTheTimeBetweenTwoRows()
{
    const Window w;
    QList<ui::Entry> batch = entries::numbered(0, 3);
    batch[0].at = 1'000'000;
    batch[1].at = 1'500'000;
    batch[2].at = 4'000'000;
    w.timeline->clear();
    w.timeline->append(batch);
    w.dock().show();
    w.select(1);
    QCOMPARE(w.pane().note(), QString());
    QTest::keyClick(&w.list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(w.pane().note(), u"Between the two selected rows: 2.50\u00a0ms"_s);
    w.list().selectAll();
    QCOMPARE(w.pane().note(), u"From the first to the last of 3 selected rows: 3.00\u00a0ms"_s);
}

void TestRowDetails::remembersThatItWasOpen()
{
    Window w;
    w.dock().show();
    w.pane().payload().setForm(ui::PayloadForm::Base64);
    w.window->close();
    w.open();
    QVERIFY(w.dock().isVisible());
    w.select(0);
    QCOMPARE(w.payload(), u"aGVsbG8="_s);
}

void TestRowDetails::sendsAgainThroughTheClient()
{
    const Window w;
    client::State state;
    state.phase = client::Phase::Connected;
    w.window->client().setState(state);
    const QSignalSpy texts(&w.window->client(), &ui::ClientPanel::textRequested);
    const QSignalSpy binaries(&w.window->client(), &ui::ClientPanel::binaryRequested);
    w.dock().show();
    w.select(0);
    auto *button = w.window->findChild<QPushButton *>(u"sendAgain"_s);
    button->click();
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.constFirst().constFirst().toByteArray(), QByteArray("hello"));
    w.timeline->append({entries::binary(entries::received("\xff"))});
    w.select(2);
    button->click();
    QCOMPARE(binaries.size(), 1);
}

void TestRowDetails::saysThatNothingCanBeSentWithoutAConnection()
{
    const Window w;
    const QSignalSpy texts(&w.window->client(), &ui::ClientPanel::textRequested);
    w.window->client().sendAgain("hello", false);
    QCOMPARE(texts.size(), 0);
    QVERIFY(
        w.window->client().findChild<ui::TroubleBar *>()->sentence().startsWith(u"There is no connection"_s));
}

void TestRowDetails::sendsNoPartAgain()
{
    ui::Entry entry = entries::sent("the first bytes");
    QVERIFY(Pane(entry).button("sendAgain").isEnabled());
    entry.size = 65'536;
    const Pane p(entry);
    QVERIFY(!p.button("sendAgain").isEnabled());
    QCOMPARE(p.pane.note(), u"Only the first 15 of 65,536 bytes were kept."_s);
}

void TestRowDetails::copiesThePayloadInEachForm()
{
    Pane p(entries::sent("a\nb"));
    p.pane.copyText();
    QCOMPARE(clipboard(), u"a\nb"_s);
    p.pane.copyHex();
    QCOMPARE(clipboard(), u"61 0a 62"_s);
    p.pane.copyBase64();
    QCOMPARE(clipboard(), u"YQpi"_s);
}

void TestRowDetails::copiesAllOfIt()
{
    Pane p(entries::sent("a\nb"));
    p.pane.copyAll();
    QVERIFY(clipboard().startsWith(u"What: Text message, sent by the client\n"_s));
    QVERIFY(clipboard().endsWith(u"\n\na\nb\n"_s));
}

void TestRowDetails::leavesASmallWindowItsSize_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestRowDetails::leavesASmallWindowItsSize()
{
    QFETCH(const QString, language);
    QTranslator translator;
    if (language != u"en"_s)
        QVERIFY(translator.load(u":/i18n/echobench_"_s + language));
    QCoreApplication::installTranslator(&translator);
    const Window w;
    w.window->resize(800, 600);
    w.dock().show();
    w.select(1);
    QCoreApplication::sendPostedEvents();
    const int least = w.window->minimumSizeHint().width();
    QVERIFY2(least <= 800, qPrintable(QString::number(least)));
    QTRY_COMPARE(w.window->size(), QSize(800, 600));
}

void TestRowDetails::cutsNoFactOff()
{
    ui::DetailsPane pane;
    pane.resize(230, 700);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.setRow(ui::RowDetails{.entry = entries::sent("hello")});
    const ui::FactList &facts = pane.facts();
    QTRY_VERIFY(facts.height() >= 5 * facts.fontMetrics().height());
    QTRY_VERIFY(facts.visibleRegion().boundingRect().height() == facts.height());
    pane.resize(230, 300);
    QVERIFY(facts.height() >= facts.heightForWidth(facts.width()));
}

void TestRowDetails::savesTheMessageUnderAName()
{
    const Window w;
    w.window->client().composer().setMessage({.content = u"not this"_s});
    w.dock().show();
    w.select(1);
    w.window->findChild<QAction *>(u"saveAsMessage"_s)->trigger();
    auto *question = w.window->findChild<ui::SaveItemDialog *>();
    QCOMPARE(question->name(), u"Echo: hello"_s);
    w.select(0);
    question->accept();
    QFile file(w.folder.filePath(u"messages.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains("\"content\": \"Echo: hello\""), written.constData());
}

void TestRowDetails::savesABinaryMessageAsHexadecimalDigits()
{
    Pane p(entries::binary(entries::received("\xff\x01")));
    client::ComposedMessage asked;
    connect(&p.pane, &ui::DetailsPane::saveMessageRequested, this,
            [&](const client::ComposedMessage &message) { asked = message; });
    p.pane.saveAsMessage();
    QCOMPARE(asked.format, client::MessageFormat::Hex);
    QCOMPARE(asked.content, u"ff 01"_s);
}

void TestRowDetails::savesAsAMessageOnlyWhatIsOneAndWhole()
{
    const auto isOffered = [](const ui::Entry &entry) {
        return Pane(entry).pane.findChild<QAction *>(u"saveAsMessage"_s)->isEnabled();
    };
    ui::Entry entry = entries::sent("the first bytes");
    QVERIFY(isOffered(entry));
    entry.size = 65'536;
    QVERIFY(!isOffered(entry));
    ui::Entry ping = entries::received("ping");
    ping.kind = EntryKind::PingReceived;
    QVERIFY(!isOffered(ping));
}

void TestRowDetails::savesTheBytesToAFile()
{
    const QByteArray payload("\0\xff\r\n", 4);
    Pane p(entries::binary(entries::received(payload)));
    const QTemporaryDir folder;
    p.pane.saveTo(folder.filePath(u"a.bin"_s));
    QFile file(folder.filePath(u"a.bin"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), payload);
}

void TestRowDetails::saysWhyItCannotSave()
{
    Pane p(entries::sent("a"));
    p.pane.saveTo(u"/nowhere/at/all/a.bin"_s);
    QVERIFY(p.pane.findChild<ui::TroubleBar *>()->sentence().startsWith(
        u"Cannot save the payload to /nowhere/at/all/a.bin: "_s));
}

ECHOBENCH_MAIN(TestRowDetails)
#include "tst_rowdetails.moc"
