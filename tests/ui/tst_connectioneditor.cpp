// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/panelfixture.h"

#include "client/compose/savedconnection.h"
#include "client/compose/saveditems.h"
#include "ui/client/optionsdialog.h"
#include "ui/saved/savedconnections.h"
#include "ui/saved/saveddialog.h"
#include "ui/saved/savedtree.h"
#include "ui/saved/saveitemdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace Qt::StringLiterals;

/// A saved connection, changed where it is.
class TestConnectionEditor : public QObject
{
    Q_OBJECT

private slots:
    void editsNameFolderAndAddress();
    void editsOptions();
    void changesNothingButWhatWasEdited();
    void keepsWhatANewerProgramWrote();
    void refusesWhatIsNoAddress();
    void writesNoSecretThatIsEntered();
    void writesASecretWhereTheUserSaysSo();
    void takesSecretsOutOfTheFile();
    void leavesTheWindowAlone();
    void undoesAnEdit();
    void walksDownItsRowsByTab();
    void opensTheOptionsByEnter();
};

namespace {

client::SavedConnection feed()
{
    return {.url = u"wss://example.org/feed"_s, .subprotocols = {u"chat"_s}, .user = u"me"_s};
}

struct Fixture : panel::Fixture {
    explicit Fixture(const client::SavedConnection &saved = feed())
    {
        QJsonObject fields = client::writeConnection(saved);
        fields.insert(u"colour"_s, u"green"_s);
        items().put({.name = u"feed"_s, .fields = fields});
        dialog = std::make_unique<ui::SavedDialog>(kind, &panel);
        dialog->show();
        dialog->findChild<ui::SavedTree *>()->select({}, u"feed"_s);
        dialog->findChild<QPushButton *>(u"edit"_s)->click();
    }

    [[nodiscard]] client::SavedItems &items() { return files.connections().saved(); }
    [[nodiscard]] client::SavedConnection saved()
    {
        return client::readConnection(items().items().constFirst().fields);
    }
    [[nodiscard]] ui::SaveItemDialog &question() const { return *dialog->findChild<ui::SaveItemDialog *>(); }
    template<typename T>
    [[nodiscard]] T &asked(const QString &name) const
    {
        return *question().findChild<T *>(name);
    }
    void save() const { asked<QPushButton>(u"save"_s).click(); }
    /// Opens the options, and takes over what `change` makes of them.
    template<typename Change>
    void changeOptions(const Change &change) const
    {
        asked<QPushButton>(u"options"_s).click();
        auto *options = question().findChild<ui::OptionsDialog *>();
        change(*options);
        options->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    }
    void enterCookie(bool keep) const
    {
        changeOptions([keep](ui::OptionsDialog &options) {
            options.findChild<QLineEdit *>(u"cookies"_s)->setText(u"s3cret"_s);
            options.findChild<QCheckBox *>(u"keepSecrets"_s)->setChecked(keep);
        });
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(folder.filePath(u"connections.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ui::SavedConnections kind{[this]() -> ui::ClientPanel & { return panel; }, files.connections()};
    std::unique_ptr<ui::SavedDialog> dialog;
};

} // namespace

void TestConnectionEditor::editsNameFolderAndAddress()
{
    Fixture f;
    QCOMPARE(f.asked<QLineEdit>(u"url"_s).text(), u"wss://example.org/feed"_s);
    f.asked<QLineEdit>(u"name"_s).setText(u"other"_s);
    f.asked<QComboBox>(u"folder"_s).setEditText(u"Shop"_s);
    f.asked<QLineEdit>(u"url"_s).setText(u" wss://example.org/other "_s);
    f.save();
    QCOMPARE(f.items().find(u"Shop"_s, u"other"_s), 0);
    QCOMPARE(f.items().items().size(), 1);
    QCOMPARE(f.saved().url, u"wss://example.org/other"_s);
    QVERIFY(f.written().contains("wss://example.org/other"));
}

void TestConnectionEditor::editsOptions()
{
    Fixture f;
    QVERIFY(f.asked<QLabel>(u"optionsChanged"_s).text().contains(u"subprotocols"_s));
    f.changeOptions([](ui::OptionsDialog &options) {
        options.findChild<QLineEdit *>(u"origin"_s)->setText(u"http://a"_s);
    });
    QVERIFY(f.asked<QLabel>(u"optionsChanged"_s).text().contains(u"origin"_s));
    f.save();
    QCOMPARE(f.saved().origin, u"http://a"_s);
    QCOMPARE(f.saved().url, u"wss://example.org/feed"_s);
    QCOMPARE(f.saved().subprotocols, QStringList{u"chat"_s});
}

void TestConnectionEditor::changesNothingButWhatWasEdited()
{
    Fixture f;
    const client::SavedConnection before = f.saved();
    f.save();
    QVERIFY(f.saved() == before);
}

void TestConnectionEditor::keepsWhatANewerProgramWrote()
{
    Fixture f;
    f.asked<QLineEdit>(u"url"_s).setText(u"ws://a"_s);
    f.save();
    QVERIFY(f.written().contains("green"));
}

void TestConnectionEditor::refusesWhatIsNoAddress()
{
    Fixture f;
    f.asked<QLineEdit>(u"url"_s).setText(u"ftp://example.org"_s);
    QVERIFY(!f.asked<QPushButton>(u"save"_s).isEnabled());
    QVERIFY(!f.asked<QLabel>(u"note"_s).text().isEmpty());
    f.asked<QLineEdit>(u"url"_s).setText(u"example.org"_s);
    QVERIFY(f.asked<QPushButton>(u"save"_s).isEnabled());
    QCOMPARE(f.asked<QLabel>(u"note"_s).text(), QString());
}

void TestConnectionEditor::writesNoSecretThatIsEntered()
{
    Fixture f;
    QVERIFY(f.asked<QCheckBox>(u"secrets"_s).isHidden());
    f.enterCookie(false);
    QVERIFY(!f.asked<QCheckBox>(u"secrets"_s).isHidden());
    QVERIFY(!f.asked<QCheckBox>(u"secrets"_s).isChecked());
    f.save();
    QVERIFY(!f.written().contains("s3cret"));
}

void TestConnectionEditor::writesASecretWhereTheUserSaysSo()
{
    Fixture f;
    f.enterCookie(true);
    QVERIFY(f.asked<QCheckBox>(u"secrets"_s).isChecked());
    f.save();
    QVERIFY(f.written().contains("s3cret"));
}

void TestConnectionEditor::takesSecretsOutOfTheFile()
{
    client::SavedConnection saved = feed();
    saved.password = u"s3cret"_s;
    saved.keepSecrets = true;
    Fixture f(saved);
    f.asked<QCheckBox>(u"secrets"_s).setChecked(false);
    f.save();
    QVERIFY(f.written().contains("example.org"));
    QVERIFY(!f.written().contains("s3cret"));
}

void TestConnectionEditor::leavesTheWindowAlone()
{
    Fixture f;
    f.asked<QLineEdit>(u"url"_s).setText(u"ws://a"_s);
    f.save();
    QCOMPARE(f.panel.url(), panel::ownServer);
    QCOMPARE(f.connects.size(), 0);
}

void TestConnectionEditor::undoesAnEdit()
{
    Fixture f;
    f.asked<QLineEdit>(u"url"_s).setText(u"ws://a"_s);
    f.save();
    f.dialog->findChild<QPushButton *>(u"undo"_s)->click();
    QCOMPARE(f.saved().url, u"wss://example.org/feed"_s);
}

void TestConnectionEditor::walksDownItsRowsByTab()
{
    const Fixture f;
    f.enterCookie(true);
    QStringList names;
    const QWidget *first = &f.asked<QLineEdit>(u"name"_s);
    for (const QWidget *each = first; names.isEmpty() || each != first; each = each->nextInFocusChain()) {
        const bool stops = (each->focusPolicy() & Qt::TabFocus) != 0 && each->window() == &f.question();
        if (stops && !each->isHidden() && !each->objectName().isEmpty())
            names.append(each->objectName());
    }
    QCOMPARE(names, (QStringList{u"name"_s, u"folder"_s, u"url"_s, u"options"_s, u"secrets"_s, u"save"_s}));
}

void TestConnectionEditor::opensTheOptionsByEnter()
{
    const Fixture f;
    QTest::keyClick(&f.asked<QPushButton>(u"options"_s), Qt::Key_Return);
    QVERIFY(f.question().findChild<ui::OptionsDialog *>() != nullptr);
    QVERIFY(f.question().isVisible());
}

ECHOBENCH_MAIN(TestConnectionEditor)
#include "tst_connectioneditor.moc"
