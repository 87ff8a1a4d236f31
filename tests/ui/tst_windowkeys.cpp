// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "tests/ui/windowfixture.h"
#include "ui/client/clientpanel.h"
#include "ui/list/logview.h"
#include "ui/list/messagelist.h"
#include "ui/search/findbar.h"
#include "ui/widgets/rowview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextBrowser>
#include <QtTest>

/// The window without a mouse or without a screen: its keys, its order, and the names of its controls.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryActionInAMenuOnce();
    void hasNoShortcutTwice();
    void reachesFieldsByShortcut();
    void searchesTheListWhereTheUserIs();
    void copiesFromWhatHasTheFocus();
    void closesWhatWasOpenedOnEscape();
    void pressesTheFocusedButtonOnEnter();
    void closesACompletionBeforeAnythingElseOnEscape();
    void explainsItsKeys();
    void namesEveryControlWithoutText();
    void walksThroughThePanelsInReadingOrder();
};

using window::Fixture;
using window::listening;

namespace {

/// What a screen reader would say about a widget.
QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

void TestWindowKeys::hasEveryActionInAMenuOnce()
{
    const Fixture f;
    const QList<QAction *> all = f.actions();
    QCOMPARE(f.window->menuBar()->actions().size(), 7);
    QVERIFY(all.size() > 20);
    for (QAction *action : all) {
        QVERIFY(!action->text().isEmpty());
        QCOMPARE(all.count(action), 1);
    }
}

void TestWindowKeys::hasNoShortcutTwice()
{
    const Fixture f;
    QStringList shortcuts;
    for (const QAction *action : f.actions()) {
        if (!action->shortcut().isEmpty())
            shortcuts.append(action->shortcut().toString());
    }
    for (const QString &shortcut : std::as_const(shortcuts))
        QVERIFY2(shortcuts.count(shortcut) == 1, qPrintable(shortcut));
    for (const char *expected : {"Ctrl+L", "Ctrl+F", "Ctrl+Shift+S", "Ctrl+Q", "F1", "Esc"})
        QVERIFY2(shortcuts.contains(QString::fromLatin1(expected)), expected);
}

void TestWindowKeys::reachesFieldsByShortcut()
{
    Fixture f;
    QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(f.child<QComboBox>("url").lineEdit()->hasFocus());
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.child<QLineEdit>("search").hasFocus());
    QTest::keyClick(f.window.get(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(f.field().hasFocus());
}

void TestWindowKeys::searchesTheListWhereTheUserIs()
{
    Fixture f;
    f.window->findChild<ui::LogView *>()->setFocus();
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.child<QLineEdit>("filter").hasFocus());
    QVERIFY(!f.child<QLineEdit>("search").isVisible());
    f.window->findChild<QDockWidget *>()->close();
    f.window->setServerOnly(true);
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.child<QLineEdit>("filter").isVisible());
}

void TestWindowKeys::copiesFromWhatHasTheFocus()
{
    Fixture f;
    f.timeline.append({entries::sent("from the list")});
    auto *list = f.window->findChild<ui::MessageList *>();
    list->setFocus();
    f.action(QStringLiteral("Select all")).trigger();
    f.action(QStringLiteral("Copy")).trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("from the list"));
    f.child<QComboBox>("url").lineEdit()->setFocus();
    f.action(QStringLiteral("Select all")).trigger();
    f.action(QStringLiteral("Copy")).trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ws://localhost:8000"));
}

void TestWindowKeys::closesWhatWasOpenedOnEscape()
{
    Fixture f;
    f.child<QLineEdit>("filter").setFocus();
    QTest::keyClicks(&f.child<QLineEdit>("filter"), QStringLiteral("echo"));
    QTest::keyClick(&f.child<QLineEdit>("filter"), Qt::Key_Escape);
    QCOMPARE(f.child<QLineEdit>("filter").text(), QString());
    QVERIFY(f.field().hasFocus());
}

void TestWindowKeys::pressesTheFocusedButtonOnEnter()
{
    const Fixture f;
    QSignalSpy wanted(&f.window->client(), &ui::ClientPanel::connectRequested);
    f.child<QAbstractButton>("connect").setFocus();
    QTest::keyClick(&f.child<QAbstractButton>("connect"), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    auto &only = f.child<QAbstractButton>("only");
    const bool was = only.isChecked();
    f.action(QStringLiteral("Find")).trigger();
    only.setFocus();
    QTest::keyClick(&only, Qt::Key_Enter);
    QCOMPARE(only.isChecked(), !was);
}

void TestWindowKeys::closesACompletionBeforeAnythingElseOnEscape()
{
    const Fixture f;
    f.window->client().setUrlHistory({QStringLiteral("ws://localhost:9")});
    f.action(QStringLiteral("Find")).trigger();
    f.action(QStringLiteral("Enter an address")).trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("local"));
    const QWidget *popup = f.child<QComboBox>("url").completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QAction &dismiss = f.action(QStringLiteral("Dismiss"));
    dismiss.trigger();
    QVERIFY(!popup->isVisible());
    QVERIFY(f.window->client().findBar().isVisible());
    dismiss.trigger();
    QVERIFY(!f.window->client().findBar().isVisible());
}

void TestWindowKeys::explainsItsKeys()
{
    Fixture f;
    QTest::keyClick(f.window.get(), Qt::Key_F1);
    const auto *help = f.window->findChild<QDialog *>();
    QVERIFY(help != nullptr && help->isVisible());
    const QString text = help->findChild<QTextBrowser *>()->toPlainText();
    for (const char *key : {"Ctrl+L", "Ctrl+F", "Ctrl+Shift+S", "Shift+Enter"})
        QVERIFY2(text.contains(QString::fromLatin1(key)), key);
}

void TestWindowKeys::namesEveryControlWithoutText()
{
    const Fixture f;
    const QList<QWidget *> widgets = f.window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<QComboBox *>(widget) || qobject_cast<QSpinBox *>(widget) ||
                               qobject_cast<ui::RowView *>(widget) ||
                               qobject_cast<ui::MessageField *>(widget);
        // Qt's own parts: of the dock's title, of the spin box, of tables and line edits.
        const QWidget *parent = widget->parentWidget();
        const bool isPart =
            qobject_cast<const QDockWidget *>(parent) || qobject_cast<const QSpinBox *>(parent) ||
            qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QMenuBar *>(parent) ||
            widget->objectName().startsWith(QLatin1String("qt_")) ||
            qobject_cast<const ui::RowView *>(parent);
        if (!isControl || isPart || (widget->isHidden() && widget->objectName() == QLatin1String("action")))
            continue;
        QVERIFY2(!spokenName(widget).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName() +
                            QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className())));
    }
}

void TestWindowKeys::walksThroughThePanelsInReadingOrder()
{
    Fixture f;
    f.window->setServerStatus(listening());
    f.child<QLineEdit>("address").setFocus();
    QPoint before(-1, -1);
    bool wentDown = false;
    for (int i = 0; i < 30; ++i) {
        QWidget *focused = QApplication::focusWidget();
        const QPoint at = focused->mapTo(f.window.get(), QPoint(0, focused->height() / 2));
        if (&f.field() == focused) {
            wentDown = true;
            break;
        }
        // Down, or to the right within a row of about one height.
        const bool sameRow = qAbs(at.y() - before.y()) < focused->fontMetrics().height();
        QVERIFY2(sameRow ? at.x() > before.x() : at.y() > before.y(), focused->metaObject()->className());
        before = at;
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QVERIFY(wentDown);
}

ECHOBENCH_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
