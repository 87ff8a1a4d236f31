// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/panelfixture.h"

#include "client/compose/composedmessage.h"
#include "client/compose/jsonfile.h"
#include "client/compose/savedconnection.h"
#include "client/compose/saveditems.h"
#include "ui/client/composer.h"
#include "ui/saved/savedconnections.h"
#include "ui/saved/saveddialog.h"
#include "ui/saved/savedlibrary.h"
#include "ui/saved/savedmessages.h"
#include "ui/saved/savedtransfer.h"
#include "ui/saved/saveitemdialog.h"
#include "ui/windowactions.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The ways to what was saved: from menus and button, and to and from files; and that no secret gets out.
class TestSavedLibrary : public QObject
{
    Q_OBJECT

private slots:
    void savesTheMessageUnderAName();
    void replacesOneOfThatNameKnowingly();
    void offersTheMessagesBesideSend();
    void loadsAConnectionIntoTheForm();
    void connectsAtOnceToASavedConnection();
    void writesNoSecretUnlessTheUserSaysSo();
    void asksForSecretsOnlyWhereThereAreAny();
    void exportsNoSecretEver();
    void importsWhatWasExported();
    void refusesToImport_data();
    void refusesToImport();
};

namespace {

struct Fixture : panel::Fixture {
    [[nodiscard]] ui::SaveItemDialog &question() const { return *panel.findChild<ui::SaveItemDialog *>(); }
    [[nodiscard]] QPushButton &save() const { return *question().findChild<QPushButton *>(u"save"_s); }
    void answer(const QString &name) const
    {
        question().findChild<QLineEdit *>(u"name"_s)->setText(name);
        save().click();
    }
    [[nodiscard]] QByteArray written(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void enterSecrets()
    {
        client::Config options;
        options.authentication = {
            .kind = client::Authentication::Kind::Basic, .user = u"me"_s, .password = u"s3cret"_s};
        panel.setOptions(options, false);
        panel.connectTo(u"wss://example.org/feed"_s);
    }

    QMenuBar bar;
    QAction showLog{nullptr};
    ui::WindowActions actions{bar, showLog, nullptr};
    ui::CurrentPanel current = [this]() -> ui::ClientPanel & { return panel; };
    ui::SavedLibrary *library = new ui::SavedLibrary(actions, current, files, &panel);
    ui::SavedMessages messages{current, files.messages()};
    ui::SavedConnections connections{current, files.connections()};
};

} // namespace

void TestSavedLibrary::savesTheMessageUnderAName()
{
    Fixture f;
    f.panel.composer().setMessage({.format = client::MessageFormat::Hex, .content = u"de ad"_s});
    f.actions.saveMessage->trigger();
    f.answer(u"two bytes"_s);
    QCOMPARE(f.files.messages().saved().find({}, u"two bytes"_s), 0);
    QVERIFY(f.written(u"messages.json"_s).contains("\"format\": \"hex\""));
}

void TestSavedLibrary::replacesOneOfThatNameKnowingly()
{
    Fixture f;
    f.files.messages().saved().put({.name = u"one"_s, .fields = {{u"content"_s, u"old"_s}}});
    f.panel.composer().setMessage({.content = u"new"_s});
    f.actions.saveMessage->trigger();
    f.question().findChild<QLineEdit *>(u"name"_s)->setText(u"one"_s);
    QCOMPARE(f.question().findChild<QLabel *>(u"note"_s)->text(),
             u"There is one of that name already. It will be replaced."_s);
    QCOMPARE(f.save().text(), u"&Replace"_s);
    f.save().click();
    QCOMPARE(client::readMessage(f.files.messages().saved().items().first().fields).content, u"new"_s);
}

void TestSavedLibrary::offersTheMessagesBesideSend()
{
    Fixture f;
    f.files.messages().saved().put(
        {.folder = u"Shop"_s, .name = u"salt & pepper"_s, .fields = {{u"content"_s, u"1"_s}}});
    f.library->addButton(f.panel);
    QMenu *menu = f.panel.findChild<QToolButton *>(u"saved"_s)->menu();
    emit menu->aboutToShow();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 4); // save, all, a line, the folder
    const QList<QAction *> inFolder = menu->actions().last()->menu()->actions();
    QCOMPARE(inFolder.size(), 1);
    QCOMPARE(inFolder.first()->text(), u"salt && pepper"_s);
    inFolder.first()->trigger();
    QCOMPARE(f.field().message(), u"1"_s);
}

void TestSavedLibrary::loadsAConnectionIntoTheForm()
{
    Fixture f;
    f.connections.load({{u"url"_s, u"ws://example.org/a"_s}, {u"origin"_s, u"http://here"_s}});
    QCOMPARE(f.panel.url(), u"ws://example.org/a"_s);
    QCOMPARE(f.panel.options().origin, QByteArray("http://here"));
    QCOMPARE(f.connects.size(), 0);
}

void TestSavedLibrary::connectsAtOnceToASavedConnection()
{
    Fixture f;
    f.files.connections().saved().put({.name = u"there"_s, .fields = {{u"url"_s, u"ws://example.org/a"_s}}});
    f.actions.savedConnections->trigger();
    auto *dialog = f.panel.findChild<ui::SavedDialog *>();
    dialog->findChild<QPushButton *>(u"use"_s)->click();
    QCOMPARE(f.target(), u"ws://example.org/a"_s);
    QVERIFY(!dialog->isVisible());
}

void TestSavedLibrary::writesNoSecretUnlessTheUserSaysSo()
{
    Fixture f;
    f.enterSecrets();
    f.actions.saveConnection->trigger();
    auto *secrets = f.question().findChild<QCheckBox *>(u"secrets"_s);
    QVERIFY(!secrets->isChecked());
    f.answer(u"without"_s);
    QVERIFY(!f.written(u"connections.json"_s).contains("s3cret"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    f.actions.saveConnection->trigger();
    f.question().findChild<QCheckBox *>(u"secrets"_s)->setChecked(true);
    f.answer(u"with"_s);
    QVERIFY(f.written(u"connections.json"_s).contains("s3cret"));
}

void TestSavedLibrary::asksForSecretsOnlyWhereThereAreAny()
{
    Fixture f;
    f.actions.saveConnection->trigger();
    QVERIFY(f.question().findChild<QCheckBox *>(u"secrets"_s) == nullptr);
}

void TestSavedLibrary::exportsNoSecretEver()
{
    Fixture f;
    f.enterSecrets();
    f.files.connections().saved().put({.name = u"with"_s, .fields = f.connections.current(true)});
    const QString said = ui::exportSaved(f.connections, f.folder.filePath(u"shared.json"_s));
    QVERIFY2(said.endsWith(u"Passwords, tokens and cookies were left out."_s), qPrintable(said));
    QVERIFY(f.written(u"shared.json"_s).contains("example.org"));
    QVERIFY(!f.written(u"shared.json"_s).contains("s3cret"));
    QCOMPARE(client::readConnection(f.files.connections().saved().items().first().fields).password,
             u"s3cret"_s);
}

void TestSavedLibrary::importsWhatWasExported()
{
    Fixture f;
    f.files.messages().saved().put(
        {.folder = u"a/b"_s, .name = u"one"_s, .fields = {{u"content"_s, u"1"_s}}});
    const QString path = f.folder.filePath(u"shared.json"_s);
    QCOMPARE(ui::exportSaved(f.messages, path),
             u"All were written to %1."_s.arg(QDir::toNativeSeparators(path)));
    Fixture other;
    const ui::SavedImport imported = ui::importSaved(other.messages, path);
    QVERIFY2(imported.after.has_value(), qPrintable(imported.said));
    QCOMPARE(imported.after->items(), f.files.messages().saved().items());
    QCOMPARE(other.files.messages().saved().items().size(), 0);
}

void TestSavedLibrary::refusesToImport_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no JSON") << QByteArray("{\"items\": [") << u"Cannot read "_s;
    QTest::newRow("no items") << QByteArray("{}") << u"There are no saved messages in "_s;
    QTest::newRow("connections") << QByteArray(R"({"items": [{"name": "a", "url": "ws://a"}]})")
                                 << u"There are no saved messages in "_s;
}

void TestSavedLibrary::refusesToImport()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);
    Fixture f;
    QFile file(f.folder.filePath(u"shared.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const ui::SavedImport imported = ui::importSaved(f.messages, file.fileName());
    QVERIFY(!imported.after.has_value());
    QVERIFY2(imported.said.startsWith(sentence) && imported.said.contains(u"shared.json"_s),
             qPrintable(imported.said));
    QVERIFY(QFile::exists(file.fileName()));
}

ECHOBENCH_MAIN(TestSavedLibrary)
#include "tst_savedlibrary.moc"
