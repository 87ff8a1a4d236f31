// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/details/detailsdock.h"
#include "ui/details/detailspane.h"
#include "ui/files/exportcommand.h"
#include "ui/files/filebar.h"
#include "ui/files/importwindow.h"
#include "ui/list/logpanel.h"
#include "ui/list/logview.h"
#include "ui/search/findbar.h"

#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include <memory>

using ui::ImportWindow;
using namespace Qt::StringLiterals;

/// The window of an imported file.
class TestImportWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsAFileInAWindowOfItsOwn();
    void saysAboveEachColumnWhatItIs();
    void closesByItsMenuAndKeys_data();
    void closesByItsMenuAndKeys();
    void escClosesWhatWasOpenedBeforeTheWindow();
    void searchesAndFilters();
    void showsTheDetailsOfARow();
    void sendsARowAgainThroughTheClient();
    void exportsAgain();
    void finishesAnExportBeforeItGoes();
    void goesAtOnceWhileItReads();
    void showsNoWindowForADamagedFile();
    void hasNoMnemonicTwice_data();
    void hasNoMnemonicTwice();

private:
    /// A window of so many rows, which has been read.
    void open(int rows);
    [[nodiscard]] QString path() const { return m_folder->filePath(u"shown.jsonl"_s); }
    [[nodiscard]] ui::LogView &view() const { return *m_window->findChild<ui::LogView *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QPointer<ImportWindow> m_window;
};

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QAction *action(const ImportWindow &window, const QString &text)
{
    const auto actions = window.menuBar()->findChildren<QAction *>();
    for (QAction *each : actions) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

} // namespace

void TestImportWindow::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestImportWindow::cleanup() { delete m_window; }

void TestImportWindow::open(int rows)
{
    QByteArray text = "{\"format\":\"echobench-timeline\",\"version\":1}\n";
    for (int i = 0; i < rows; ++i)
        text += R"({"time":"2026-11-05T12:04:31.102000017Z","side":"client","event":"message-sent",)"
                R"("connection":1,"type":"text","size":1,"text":"x)" +
                QByteArray::number(i) + "\"}\n";
    write(path(), text);
    m_window = new ImportWindow(path(), {}, nullptr);
    QSignalSpy finished(m_window, &ImportWindow::finished);
    QVERIFY(finished.wait(60'000));
}

void TestImportWindow::showsAFileInAWindowOfItsOwn()
{
    open(3);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->windowTitle().contains(u"shown.jsonl"_s));
    QCOMPARE(view().model()->rowCount(), 3);
    QCOMPARE(m_window->timeline().msecsSinceEpoch(0), 1'793'880'271'102);
    QVERIFY(m_window->findChild<QLabel *>(u"imported"_s)->text().contains(path()));
    QVERIFY(m_window->findChild<QWidget *>(u"pause"_s)->isHidden());
}

void TestImportWindow::saysAboveEachColumnWhatItIs()
{
    open(1);
    QVERIFY(view().horizontalHeader()->isVisible());
    QVERIFY(view().horizontalHeader()->height() > 0);
    QVERIFY(action(*m_window, u"Columns"_s) != nullptr);
}

void TestImportWindow::closesByItsMenuAndKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("Esc") << int(Qt::Key_Escape) << int(Qt::NoModifier);
    QTest::newRow("Ctrl+W") << int(Qt::Key_W) << int(Qt::ControlModifier);
    QTest::newRow("the menu") << 0 << 0;
}

void TestImportWindow::closesByItsMenuAndKeys()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    open(1);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    if (key == 0)
        action(*m_window, u"Close"_s)->trigger();
    else
        QTest::keyClick(&view(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QTRY_VERIFY(!m_window);
}

void TestImportWindow::escClosesWhatWasOpenedBeforeTheWindow()
{
    open(3);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    auto *details = m_window->findChild<ui::DetailsDock *>();
    QLineEdit &field = m_window->findChild<ui::FindBar *>()->field();
    field.setText(u"x1"_s);
    view().setFocus();
    view().selectRow(0);
    details->show();
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(details->isHidden());
    QCOMPARE(field.text(), u"x1"_s);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QVERIFY(m_window->isVisible());
    QTest::keyClick(&view(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window);
}

void TestImportWindow::searchesAndFilters()
{
    open(20);
    m_window->findChild<ui::FindBar *>()->field().setText(u"x7"_s);
    QTRY_COMPARE(view().model()->rowCount(), 1);
}

void TestImportWindow::showsTheDetailsOfARow()
{
    open(3);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    view().setFocus();
    view().selectRow(1);
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(!m_window->findChild<ui::DetailsDock *>()->isHidden());
}

void TestImportWindow::sendsARowAgainThroughTheClient()
{
    open(3);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QSignalSpy again(m_window, &ImportWindow::sendAgainRequested);
    view().setFocus();
    view().selectRow(1);
    QTest::keyClick(&view(), Qt::Key_Return);
    m_window->findChild<QPushButton *>(u"sendAgain"_s)->click();
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first(), (QVariantList{QByteArray("x1"), false}));
}

void TestImportWindow::exportsAgain()
{
    open(3);
    const QString again = m_folder->filePath(u"again.jsonl"_s);
    m_window->exporting().exportTo(again, ui::files::Format::JsonLines, nullptr);
    QTRY_VERIFY(!m_window->exporting().bar().isHidden());
    QVERIFY(m_window->exporting().bar().sentence().contains(again));
}

void TestImportWindow::finishesAnExportBeforeItGoes()
{
    open(20'000);
    const QString again = m_folder->filePath(u"again.jsonl"_s);
    m_window->exporting().exportTo(again, ui::files::Format::JsonLines, nullptr);
    m_window->close();
    QVERIFY(m_window->isHidden());
    QTRY_VERIFY(!m_window);
    QFile file(again);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 20'001);
}

void TestImportWindow::goesAtOnceWhileItReads()
{
    write(path(), "{\"log\":{\"entries\":[" + QByteArray("{},").repeated(100'000) + "{}]}}");
    m_window = new ImportWindow(path(), {}, nullptr);
    m_window->show();
    QSignalSpy failed(m_window, &ImportWindow::failed);
    m_window->close();
    QVERIFY(m_window->isHidden());
    QTRY_VERIFY(!m_window);
    QCOMPARE(failed.size(), 0);
}

void TestImportWindow::showsNoWindowForADamagedFile()
{
    write(path(), "{\"log\":");
    m_window = new ImportWindow(path(), {}, nullptr);
    QSignalSpy failed(m_window, &ImportWindow::failed);
    QVERIFY(failed.wait());
    QVERIFY(!m_window->isVisible());
    QVERIFY(failed.first().first().toString().contains(u"line 1, column"_s));
    QTRY_VERIFY(!m_window);
}

void TestImportWindow::hasNoMnemonicTwice_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestImportWindow::hasNoMnemonicTwice()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/echobench_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&translator);
    open(1);
    QStringList found;
    const auto menus = m_window->menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QStringList keys;
        const auto actions = menu->actions();
        for (const QAction *each : actions) {
            const QString key = QKeySequence::mnemonic(each->text()).toString();
            if (each->objectName() == "column"_L1 || each->isSeparator())
                continue;
            if (key.isEmpty() || keys.contains(key))
                found.append(each->text());
            keys.append(key);
        }
    }
    QCOMPARE(found, QStringList());
}

ECHOBENCH_MAIN(TestImportWindow)
#include "tst_importwindow.moc"
