// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/panelfixture.h"

#include "client/compose/composedmessage.h"
#include "client/compose/jsonfile.h"
#include "client/compose/saveditems.h"
#include "ui/client/composer.h"
#include "ui/saved/saveddialog.h"
#include "ui/saved/savedmessages.h"
#include "ui/saved/savedtree.h"
#include "ui/saved/saveitemdialog.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidgetItem>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The saved messages as a user finds, uses and arranges them.
class TestSavedDialog : public QObject
{
    Q_OBJECT

private slots:
    void showsFoldersAndItems();
    void saysWhyItIsEmpty();
    void findsByNameAndContent();
    void movesThroughWhatWasFoundFromTheSearch();
    void loadsOnEnter();
    void sendsOnDoubleClickAndStays();
    void saysWhyItDoesNotSend();
    void savesWhatTheFieldHolds();
    void editsNameFolderAndContent();
    void refusesANameThatIsTaken();
    void movesAFolderWithAllInIt();
    void undoesEveryChange();
    void writesEveryChangeAtOnce();
    void saysThatItCannotWrite();
    void doesEverythingByKeyboard();
    void pressesTheButtonThatHasTheFocus();
};

namespace {

client::SavedItem item(const QString &folder, const QString &name, const QString &content)
{
    QJsonObject fields;
    client::writeMessage({.content = content}, fields);
    return {.folder = folder, .name = name, .fields = fields};
}

struct Fixture : panel::Fixture {
    Fixture()
    {
        files.messages().saved().put(item(u"Shop/Orders"_s, u"order"_s, u"buy apples"_s));
        files.messages().saved().put(item({}, u"hello"_s, u"hello there"_s));
        dialog = std::make_unique<ui::SavedDialog>(kind, &panel);
        dialog->show();
        activate();
    }

    /// The panel, shown just before, may become active late.
    void activate()
    {
        const auto isActive = [this] {
            dialog->activateWindow();
            return dialog->isActiveWindow();
        };
        if (!QTest::qWaitFor(isActive))
            qFatal("The dialog is not active.");
    }

    [[nodiscard]] ui::SavedTree &tree() const { return *dialog->findChild<ui::SavedTree *>(); }
    [[nodiscard]] QLineEdit &search() const { return *dialog->findChild<QLineEdit *>(u"search"_s); }
    [[nodiscard]] QPushButton &button(const QString &name) const
    {
        return *dialog->findChild<QPushButton *>(name);
    }
    /// The question for a name, as a button opens it.
    [[nodiscard]] ui::SaveItemDialog &asked(const QString &name) const
    {
        button(name).click();
        return *dialog->findChild<ui::SaveItemDialog *>();
    }
    static void answer(ui::SaveItemDialog &question, const QString &folder, const QString &name)
    {
        question.findChild<QComboBox *>(u"folder"_s)->setEditText(folder);
        question.findChild<QLineEdit *>(u"name"_s)->setText(name);
        question.findChild<QPushButton *>(u"save"_s)->click();
    }
    [[nodiscard]] QStringList names()
    {
        QStringList all;
        for (const client::SavedItem &each : files.messages().saved().items())
            all.append(each.folder + u'/' + each.name + u'=' + client::readMessage(each.fields).content);
        return all;
    }

    ui::SavedMessages kind{[this]() -> ui::ClientPanel & { return panel; }, files.messages()};
    std::unique_ptr<ui::SavedDialog> dialog;
};

} // namespace

void TestSavedDialog::showsFoldersAndItems()
{
    const Fixture f;
    QCOMPARE(f.tree().topLevelItemCount(), 2);
    const QTreeWidgetItem *shop = f.tree().topLevelItem(0);
    QCOMPARE(shop->text(0), u"Shop"_s);
    QCOMPARE(shop->child(0)->child(0)->text(0), u"order"_s);
    QCOMPARE(f.tree().topLevelItem(1)->text(0), u"hello"_s);
}

void TestSavedDialog::saysWhyItIsEmpty()
{
    const Fixture f;
    QCOMPARE(f.tree().accessibleDescription(), QString());
    f.search().setText(u"nowhere"_s);
    QCOMPARE(f.tree().accessibleDescription(), u"Nothing that is saved matches the search."_s);
    f.search().clear();
    while (f.button(u"remove"_s).isEnabled())
        f.button(u"remove"_s).click();
    QVERIFY(f.tree().accessibleDescription().startsWith(u"Nothing is saved yet."_s));
}

void TestSavedDialog::findsByNameAndContent()
{
    const Fixture f;
    f.search().setText(u"APPLES order"_s);
    QCOMPARE(f.tree().topLevelItemCount(), 1);
    QCOMPARE(f.tree().currentItem()->text(0), u"order"_s);
    f.search().setText(u"nothing"_s);
    QCOMPARE(f.tree().topLevelItemCount(), 0);
    QVERIFY(!f.button(u"load"_s).isEnabled());
}

void TestSavedDialog::movesThroughWhatWasFoundFromTheSearch()
{
    const Fixture f;
    QCOMPARE(f.tree().currentItem()->text(0), u"order"_s);
    QTest::keyClick(&f.search(), Qt::Key_Down);
    QCOMPARE(f.tree().currentItem()->text(0), u"hello"_s);
}

void TestSavedDialog::loadsOnEnter()
{
    const Fixture f;
    f.tree().select({}, u"hello"_s);
    QTest::keyClick(&f.search(), Qt::Key_Return);
    QCOMPARE(f.field().message(), u"hello there"_s);
    QVERIFY(!f.dialog->isVisible());
}

void TestSavedDialog::sendsOnDoubleClickAndStays()
{
    Fixture f;
    f.be(panel::Phase::Connected);
    f.field().setMessage(u"a draft"_s);
    f.tree().select({}, u"hello"_s);
    for (int time = 1; time <= 2; ++time) {
        emit f.tree().itemDoubleClicked(f.tree().currentItem(), 0);
        QCOMPARE(f.sends.size(), time);
    }
    QCOMPARE(f.sends.last().first().toByteArray(), QByteArray("hello there"));
    QVERIFY(f.dialog->isVisible());
    QCOMPARE(f.dialog->note(), u"Sent: hello"_s);
    QCOMPARE(f.field().message(), u"a draft"_s);
    QCOMPARE(f.files.history().messages().last().content, u"hello there"_s);
}

void TestSavedDialog::saysWhyItDoesNotSend()
{
    Fixture f;
    f.button(u"use"_s).click();
    QCOMPARE(f.dialog->note(), u"It was not sent: there is no connection."_s);
    QCOMPARE(f.sends.size(), 0);
}

void TestSavedDialog::savesWhatTheFieldHolds()
{
    Fixture f;
    f.panel.composer().setMessage({.content = u"first line\nsecond"_s});
    ui::SaveItemDialog &question = f.asked(u"save"_s);
    QCOMPARE(question.name(), u"first line second"_s);
    f.answer(question, u" New / One "_s, u"mine"_s);
    QVERIFY(f.names().contains(u"New/One/mine=first line\nsecond"_s));
    QCOMPARE(f.tree().currentItem()->text(0), u"mine"_s);
}

void TestSavedDialog::editsNameFolderAndContent()
{
    Fixture f;
    f.tree().select({}, u"hello"_s);
    ui::SaveItemDialog &question = f.asked(u"edit"_s);
    auto *content = question.findChild<QPlainTextEdit *>(u"content"_s);
    QCOMPARE(content->toPlainText(), u"hello there"_s);
    content->setPlainText(u"good\u00a0bye"_s);
    f.answer(question, u"Shop"_s, u"bye"_s);
    QCOMPARE(f.names(), (QStringList{u"Shop/bye=good\u00a0bye"_s, u"Shop/Orders/order=buy apples"_s}));
}

void TestSavedDialog::refusesANameThatIsTaken()
{
    Fixture f;
    const QStringList before = f.names();
    f.tree().select({}, u"hello"_s);
    f.answer(f.asked(u"edit"_s), u"Shop/Orders"_s, u"order"_s);
    QCOMPARE(f.names(), before);
}

void TestSavedDialog::movesAFolderWithAllInIt()
{
    Fixture f;
    f.tree().select(u"Shop/Orders"_s, {});
    f.answer(f.asked(u"edit"_s), {}, u"Done"_s);
    QVERIFY(f.names().contains(u"Done/order=buy apples"_s));
    f.tree().select(u"Done"_s, {});
    f.answer(f.asked(u"edit"_s), u"Done"_s, u"Within"_s);
    QVERIFY2(f.dialog->note().startsWith(u"The folder stays"_s), qPrintable(f.dialog->note()));
}

void TestSavedDialog::undoesEveryChange()
{
    Fixture f;
    const QStringList before = f.names();
    f.tree().select(u"Shop"_s, {});
    f.button(u"remove"_s).click();
    QCOMPARE(f.names().size(), 1);
    f.button(u"remove"_s).click();
    QCOMPARE(f.names().size(), 0);
    f.button(u"undo"_s).click();
    f.button(u"undo"_s).click();
    QCOMPARE(f.names(), before);
    QVERIFY(!f.button(u"undo"_s).isEnabled());
}

void TestSavedDialog::writesEveryChangeAtOnce()
{
    Fixture f;
    f.tree().select(u"Shop"_s, {});
    f.button(u"remove"_s).click();
    const client::JsonFile::Loaded file = client::JsonFile(f.folder.filePath(u"messages.json"_s)).peek();
    QCOMPARE(client::SavedItems::fromJson(file.root).items(), f.files.messages().saved().items());
}

void TestSavedDialog::saysThatItCannotWrite()
{
    Fixture f;
    QVERIFY(QDir().mkpath(f.folder.filePath(u"messages.json/in the way"_s)));
    f.button(u"remove"_s).click();
    QVERIFY2(f.dialog->note().startsWith(u"Cannot write "_s), qPrintable(f.dialog->note()));
}

void TestSavedDialog::doesEverythingByKeyboard()
{
    Fixture f;
    f.tree().setFocus();
    f.tree().select({}, u"hello"_s);
    QTest::keyClick(&f.tree(), Qt::Key_F2);
    QVERIFY(f.dialog->findChild<ui::SaveItemDialog *>() != nullptr);
    f.dialog->findChild<ui::SaveItemDialog *>()->reject();
    f.activate();
    f.tree().setFocus();
    QTest::keyClick(&f.tree(), Qt::Key_Delete);
    QCOMPARE(f.names().size(), 1);
    QTest::keyClick(&f.tree(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.names().size(), 2);
    f.be(panel::Phase::Connected);
    QTest::keyClick(&f.tree(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.sends.size(), 1);
}

void TestSavedDialog::pressesTheButtonThatHasTheFocus()
{
    Fixture f;
    f.tree().select({}, u"hello"_s);
    f.button(u"remove"_s).setFocus();
    QTest::keyClick(&f.button(u"remove"_s), Qt::Key_Return);
    QVERIFY(f.dialog->isVisible());
    QCOMPARE(f.names().size(), 1);
}

ECHOBENCH_MAIN(TestSavedDialog)
#include "tst_saveddialog.moc"
