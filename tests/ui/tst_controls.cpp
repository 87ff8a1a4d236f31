// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/certificateproblem.h"
#include "client/compose/saveditems.h"
#include "client/handshakeinfo.h"
#include "client/state.h"
#include "tests/testprogram.h"
#include "ui/client/clientpanel.h"
#include "ui/client/closedialog.h"
#include "ui/client/composer.h"
#include "ui/client/detailsdialog.h"
#include "ui/client/optionsdialog.h"
#include "ui/client/pingdialog.h"
#include "ui/client/refusedcertificatedialog.h"
#include "ui/client/repeatdialog.h"
#include "ui/client/sendfiledialog.h"
#include "ui/helpdialog.h"
#include "ui/mainwindow.h"
#include "ui/saved/keptfiles.h"
#include "ui/saved/savedconnections.h"
#include "ui/saved/saveddialog.h"
#include "ui/saved/savededitor.h"
#include "ui/saved/savedmessages.h"
#include "ui/saved/saveitemdialog.h"
#include "ui/server/certificatedialog.h"
#include "ui/server/disconnectdialog.h"
#include "ui/server/pushdialog.h"
#include "ui/server/serversettingsdialog.h"
#include "ui/timeline/timeline.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTranslator>
#include <QUrl>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Every control of the window and of each dialog can be named by a screen reader, and no two answer to the
/// same key, in every language.
class TestControls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesEveryControl_data();
    void namesEveryControl();
    void hasNoMnemonicTwice_data();
    void hasNoMnemonicTwice();
    void hasNoMnemonicTwiceInAnyState_data();
    void hasNoMnemonicTwiceInAnyState();
    void walksThroughEveryDialogInReadingOrder();
    void everyMenuEntryHasAKeyOfItsOwn_data();
    void everyMenuEntryHasAKeyOfItsOwn();
};

namespace {

/// The window, and everything that can be opened from it.
struct Scene {
    Scene()
    {
        auto problem = client::CertificateProblem();
        problem.errors = {u"The certificate is self-signed"_s};
        items.put({.name = u"one"_s});
        auto *save =
            new ui::SaveItemDialog(ui::SaveItemDialog::Purpose::Save, u"Save"_s, items, window.get());
        save->askForSecrets();
        save->setEditor(*messages.editor({}, *save));
        auto *edit =
            new ui::SaveItemDialog(ui::SaveItemDialog::Purpose::Edit, u"Edit"_s, items, window.get());
        edit->setEditor(*connections.editor({}, *edit));
        edit->findChild<QCheckBox *>(u"secrets"_s)->show();
        dialogs = {new ui::CertificateDialog(server::Status(), window.get()),
                   new ui::CloseDialog(window.get()),
                   new ui::DetailsDialog({}, {}, window.get()),
                   new ui::DisconnectDialog(window.get()),
                   new ui::HelpDialog({}, window.get()),
                   new ui::OptionsDialog(client::Config(), false, window.get()),
                   new ui::PingDialog(QString(), window.get()),
                   new ui::PushDialog(window.get()),
                   new ui::RefusedCertificateDialog(problem, window.get()),
                   new ui::RepeatDialog({}, {}, window.get()),
                   new ui::SavedDialog(messages, window.get()),
                   new ui::SavedDialog(connections, window.get()),
                   save,
                   edit,
                   new ui::SendFileDialog(window.get()),
                   new ui::ServerSettingsDialog(server::Config(), server::Config(), {}, window.get())};
    }

    QTemporaryDir folder;
    ui::Timeline timeline;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ui::KeptFiles files{folder.path()};
    client::SavedItems items;
    std::unique_ptr<ui::MainWindow> window = std::make_unique<ui::MainWindow>(timeline, settings);
    ui::CurrentPanel current = [this]() -> ui::ClientPanel & { return window->client(); };
    ui::SavedMessages messages{current, files.messages()};
    ui::SavedConnections connections{current, files.connections()};
    QList<QWidget *> dialogs;
};

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTextEdit *>(widget);
}

/// Qt's own: of a dock's title, a spin box, a combo box, a table, a line edit.
bool isPart(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1))
        return true;
    for (const QWidget *outer = widget->parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        if (isControl(outer) ||
            (qobject_cast<const QDockWidget *>(outer) != nullptr && outer == widget->parentWidget()) ||
            qobject_cast<const QMenuBar *>(outer) || qobject_cast<const QTabBar *>(outer))
            return true;
    }
    return false;
}

QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

QString described(const QWidget *widget)
{
    QString path;
    for (const QWidget *each = widget; each != nullptr; each = each->parentWidget())
        path += QLatin1String(each->metaObject()->className()) + u' ' + each->objectName() + u" < "_s;
    return path;
}

/// The texts by the keys that they answer to; one that has no key is left out.
using Keys = QMap<QString, QStringList>;

void add(Keys &keys, const QString &text)
{
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
        keys[key.toString()].append(text);
}

Keys keysOf(const QWidget *window)
{
    Keys keys;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisibleTo(window) || widget->window() != window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(keys, button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(keys, label->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            add(keys, box->title());
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < bar->count(); ++tab)
                add(keys, bar->tabText(tab));
        else if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
            const QList<QAction *> actions = menus->actions();
            for (const QAction *action : actions)
                add(keys, action->text());
        }
    }
    return keys;
}

QString clashes(const Keys &keys)
{
    QStringList found;
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        if (key.value().size() > 1)
            found.append(key.key() + u": "_s + key.value().join(u" | "_s));
    }
    return found.join(u'\n');
}

/// Where Tab stops in the window, in its order.
QList<QWidget *> stops(QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *each = window->nextInFocusChain(); each != window; each = each->nextInFocusChain()) {
        if (each->window() == window && each->isVisible() && each->isEnabled() && !isPart(each) &&
            (each->focusPolicy() & Qt::TabFocus) != 0)
            found.append(each);
    }
    return found;
}

void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

/// Speaks a language as long as it lives.
struct Language {
    explicit Language(const QString &language)
    {
        if (!translator.load(u":/i18n/echobench_%1.qm"_s.arg(language)))
            qFatal("There is no such language.");
        QCoreApplication::installTranslator(&translator);
    }
    QTranslator translator;
};

} // namespace

void TestControls::initTestCase() { QAccessible::setActive(true); }

void TestControls::namesEveryControl_data() { languages(); }

void TestControls::namesEveryControl()
{
    QFETCH(const QString, language);
    const Language spoken(language);
    const Scene scene;
    QStringList nameless;
    QList<QWidget *> windows = scene.dialogs;
    windows.append(scene.window.get());
    for (const QWidget *window : windows) {
        const QList<QWidget *> widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool waits = widget->isHidden() && widget->objectName() == "action"_L1; // for its text
            if (isControl(widget) && !isPart(widget) && !waits && spokenName(widget).isEmpty())
                nameless.append(described(widget));
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestControls::hasNoMnemonicTwice_data() { languages(); }

void TestControls::hasNoMnemonicTwice()
{
    QFETCH(const QString, language);
    const Language spoken(language);
    const Scene scene;
    QStringList found;
    QList<QWidget *> windows = scene.dialogs;
    windows.append(scene.window.get());
    for (const QWidget *window : windows) {
        QList<QTabWidget *> tabs = window->findChildren<QTabWidget *>();
        const int pages = tabs.isEmpty() ? 1 : tabs.first()->count();
        for (int page = 0; page < pages; ++page) {
            if (!tabs.isEmpty())
                tabs.first()->setCurrentIndex(page);
            if (const QString clash = clashes(keysOf(window)); !clash.isEmpty())
                found.append(u"%1, page %2:\n%3"_s.arg(QLatin1String(window->metaObject()->className()))
                                 .arg(page)
                                 .arg(clash));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// The buttons that come and go with the connection: what mends a trouble, cancels, aborts.
void TestControls::hasNoMnemonicTwiceInAnyState_data() { languages(); }

void TestControls::hasNoMnemonicTwiceInAnyState()
{
    using client::Phase;
    QFETCH(const QString, language);
    const Language spoken(language);
    const Scene scene;
    const auto answer = std::make_shared<client::HandshakeInfo>();
    const auto refused = std::make_shared<client::CertificateProblem>();
    const QList<client::State> states{
        {.phase = Phase::Connecting},
        {.phase = Phase::Connected},
        {.phase = Phase::Closing},
        {.phase = Phase::Waiting, .error = u"lost"_s, .handshake = answer},
        {.error = u"refused"_s, .handshake = answer},
        {.error = u"bad"_s, .problem = client::Problem::BadRequest, .handshake = answer},
        {.error = u"refused"_s, .certificateProblem = refused},
        {.error = u"elsewhere"_s, .redirect = QUrl(u"ws://a"_s), .handshake = answer}};
    server::Status status;
    QStringList found;
    for (const client::State &state : states) {
        for (const server::Phase phase : {server::Phase::Stopped, server::Phase::Listening}) {
            status.phase = phase;
            status.error = phase == server::Phase::Stopped ? u"taken"_s : QString();
            scene.window->setServerStatus(status);
            scene.window->client().setState(state);
            if (state.phase == Phase::Connected)
                scene.window->client().composer().startRepeating({});
            found.append(clashes(keysOf(scene.window.get())));
        }
    }
    found.removeAll(QString());
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Never upwards, but to a column at the right.
void TestControls::walksThroughEveryDialogInReadingOrder()
{
    const Scene scene;
    QStringList found;
    for (QWidget *window : scene.dialogs) {
        window->setAttribute(Qt::WA_DontShowOnScreen);
        window->show();
        const QList<QWidget *> all = stops(window);
        for (qsizetype i = 1; i < all.size(); ++i) {
            const QRect from(all.at(i - 1)->mapTo(window, QPoint()), all.at(i - 1)->size());
            const QRect to(all.at(i)->mapTo(window, QPoint()), all.at(i)->size());
            if (to.bottom() < from.top() && to.left() < from.center().x())
                found.append(described(all.at(i - 1)) + u"\n   to "_s + described(all.at(i)));
        }
        window->hide();
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestControls::everyMenuEntryHasAKeyOfItsOwn_data() { languages(); }

void TestControls::everyMenuEntryHasAKeyOfItsOwn()
{
    QFETCH(const QString, language);
    const Language spoken(language);
    const Scene scene;
    QStringList found;
    const QList<QMenu *> menus = scene.window->menuBar()->findChildren<QMenu *>();
    QVERIFY(!menus.isEmpty());
    for (const QMenu *menu : menus) {
        Keys keys;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (action->objectName() == "column"_L1) // has the name that stands above the list
                continue;
            add(keys, action->text());
            if (!action->isSeparator() && QKeySequence::mnemonic(action->text()).isEmpty())
                found.append(u"without a key: "_s + action->text());
        }
        if (const QString clash = clashes(keys); !clash.isEmpty())
            found.append(clash);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

ECHOBENCH_MAIN(TestControls)
#include "tst_controls.moc"
