// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/composedmessage.h"
#include "client/compose/saveditems.h"
#include "tests/testprogram.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using client::SavedItem;
using client::SavedItems;

namespace {

SavedItem item(const QString &folder, const QString &name, const QString &content = u"x"_s)
{
    QJsonObject fields;
    client::writeMessage({.content = content}, fields);
    return {.folder = folder, .name = name, .fields = fields};
}

QStringList paths(const SavedItems &saved)
{
    QStringList all;
    for (const SavedItem &each : saved.items())
        all.append(each.folder + u':' + each.name);
    return all;
}

} // namespace

class TestSavedItems : public QObject
{
    Q_OBJECT

private slots:
    void sortsByFolderAndName();
    void replacesTheOneOfThatName();
    void keepsFieldsThatItDoesNotKnow();
    void movesAnItemToAFreeNameOnly();
    void keepsAnEmptyFolder();
    void movesAFolderWithAllInIt();
    void removesAFolderWithAllInIt();
    void findsAllWordsWhateverTheCase();
    void mergesWithoutChangingWhatIsThere();
    void readsAFileWrittenByHand();
    void cleansAFoldersName();
};

void TestSavedItems::sortsByFolderAndName()
{
    SavedItems saved;
    for (const auto &each :
         {item(u"b"_s, u"x"_s), item({}, u"Z"_s), item({}, u"a"_s), item({}, u"A"_s), item(u"a/c"_s, u"y"_s)})
        QVERIFY(saved.put(each));
    QCOMPARE(paths(saved), (QStringList{u":A"_s, u":a"_s, u":Z"_s, u"a/c:y"_s, u"b:x"_s}));
    QCOMPARE(saved.folders(), (QStringList{u"a"_s, u"a/c"_s, u"b"_s}));
    QVERIFY(!saved.put(item(u"a"_s, u"  "_s)));
}

void TestSavedItems::replacesTheOneOfThatName()
{
    SavedItems saved;
    (void)saved.put(item(u"f"_s, u"a"_s, u"old"_s));
    (void)saved.put(item(u" /f/ "_s, u" a "_s, u"new"_s));
    QCOMPARE(saved.items().size(), 1);
    QCOMPARE(client::readMessage(saved.items().first().fields).content, u"new"_s);
}

void TestSavedItems::keepsFieldsThatItDoesNotKnow()
{
    const QJsonObject root{{u"colour"_s, u"red"_s},
                           {u"folders"_s, QJsonArray{u"empty"_s}},
                           {u"items"_s, QJsonArray{QJsonObject{{u"folder"_s, u""_s},
                                                               {u"name"_s, u"a"_s},
                                                               {u"content"_s, u"old"_s},
                                                               {u"extra"_s, QJsonArray{1}}}}}};
    SavedItems saved = SavedItems::fromJson(root);
    QCOMPARE(saved.toJson(), root);
    (void)saved.put(item({}, u"a"_s, u"new"_s));
    (void)saved.move(0, u"f"_s, u"b"_s);
    QCOMPARE(saved.items().first().fields.value(u"extra"_s), QJsonValue(QJsonArray{1}));
    QCOMPARE(saved.toJson().value(u"colour"_s).toString(), u"red"_s);
}

void TestSavedItems::movesAnItemToAFreeNameOnly()
{
    SavedItems saved;
    (void)saved.put(item({}, u"a"_s));
    (void)saved.put(item({}, u"b"_s));
    QVERIFY(!saved.move(0, {}, u"b"_s));
    QVERIFY(!saved.move(0, {}, QString()));
    QVERIFY(!saved.move(2, {}, u"c"_s));
    QVERIFY(saved.move(0, {}, u"a"_s));
    QVERIFY(saved.move(0, u"f"_s, u"b"_s));
    QCOMPARE(paths(saved), (QStringList{u":b"_s, u"f:b"_s}));
}

void TestSavedItems::keepsAnEmptyFolder()
{
    SavedItems saved;
    QVERIFY(saved.addFolder(u"f"_s));
    QVERIFY(!saved.addFolder(u"f"_s));
    QVERIFY(!saved.addFolder(u" / "_s));
    (void)saved.put(item(u"g"_s, u"a"_s));
    QVERIFY(saved.remove(0));
    QVERIFY(!saved.remove(0));
    QCOMPARE(SavedItems::fromJson(saved.toJson()).folders(), (QStringList{u"f"_s, u"g"_s}));
}

void TestSavedItems::movesAFolderWithAllInIt()
{
    SavedItems saved;
    (void)saved.put(item(u"f/g"_s, u"a"_s));
    (void)saved.put(item(u"fine"_s, u"b"_s));
    QVERIFY(!saved.moveFolder(u"f"_s, u"f/g/h"_s));
    QVERIFY(!saved.moveFolder(u"f"_s, u"fine"_s));
    QVERIFY(!saved.moveFolder(u"none"_s, u"x"_s));
    QVERIFY(saved.moveFolder(u"f"_s, u"x/y"_s));
    QCOMPARE(paths(saved), (QStringList{u"fine:b"_s, u"x/y/g:a"_s}));
    QCOMPARE(saved.folders(), (QStringList{u"fine"_s, u"x"_s, u"x/y"_s, u"x/y/g"_s}));
}

void TestSavedItems::removesAFolderWithAllInIt()
{
    SavedItems saved;
    (void)saved.put(item(u"f/g"_s, u"a"_s));
    (void)saved.put(item(u"f"_s, u"b"_s));
    (void)saved.put(item(u"fine"_s, u"c"_s));
    QCOMPARE(saved.removeFolder(u"f"_s), 2);
    QCOMPARE(saved.folders(), (QStringList{u"fine"_s}));
}

void TestSavedItems::findsAllWordsWhateverTheCase()
{
    SavedItems saved;
    (void)saved.put(item(u"Shop"_s, u"Login"_s, u"{\"user\":1}"_s));
    (void)saved.put(item(u"Shop"_s, u"Order"_s, u"{\"item\":1}"_s));
    const QStringList fields{u"content"_s};
    QCOMPARE(saved.search(u"shop USER"_s, fields), (QList<qsizetype>{0}));
    QCOMPARE(saved.search(u"shop"_s, fields), (QList<qsizetype>{0, 1}));
    QCOMPARE(saved.search(u" "_s, fields).size(), 2);
    QCOMPARE(saved.search(u"user"_s, {}).size(), 0);
}

void TestSavedItems::mergesWithoutChangingWhatIsThere()
{
    SavedItems saved;
    (void)saved.put(item({}, u"a"_s, u"mine"_s));
    (void)saved.put(item({}, u"b"_s, u"equal"_s));
    SavedItems others;
    (void)others.put(item({}, u"a"_s, u"theirs"_s));
    (void)others.put(item({}, u"b"_s, u"equal"_s));
    (void)others.put(item(u"f"_s, u"a"_s, u"new"_s));
    (void)others.addFolder(u"empty"_s);
    auto merged = saved.merge(others);
    QCOMPARE(merged.added, 1);
    QCOMPARE(merged.same, 1);
    QCOMPARE(merged.renamed, 1);
    QCOMPARE(paths(saved), (QStringList{u":a"_s, u":a (2)"_s, u":b"_s, u"f:a"_s}));
    QCOMPARE(client::readMessage(saved.items().first().fields).content, u"mine"_s);
    QCOMPARE(saved.folders(), (QStringList{u"empty"_s, u"f"_s}));
    merged = saved.merge(others);
    QCOMPARE(merged.same, 3);
    QCOMPARE(saved.items().size(), 4);
}

void TestSavedItems::readsAFileWrittenByHand()
{
    const SavedItems saved =
        SavedItems::fromJson({{u"items"_s, QJsonArray{QJsonObject{{u"name"_s, u"a"_s}},
                                                      QJsonObject{{u"name"_s, u"a"_s}}, QJsonObject{}, 7}}});
    QCOMPARE(paths(saved), (QStringList{u":?"_s, u":? (2)"_s, u":a"_s, u":a (2)"_s}));
    QVERIFY(SavedItems::fromJson({{u"items"_s, u"x"_s}}).items().isEmpty());
}

void TestSavedItems::cleansAFoldersName()
{
    QCOMPARE(SavedItems::cleanFolder(u" /a // b c/ "_s), u"a/b c"_s);
    QCOMPARE(SavedItems::cleanFolder(u"/"_s), QString());
}

ECHOBENCH_APPLESS_MAIN(TestSavedItems)
#include "tst_saveditems.moc"
