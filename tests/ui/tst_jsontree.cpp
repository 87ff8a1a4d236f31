// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/details/jsontreeview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::JsonTree;
using ui::JsonTreeModel;

class TestJsonTree : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryValueAsItIsWritten();
    void keepsTheOrderOfNamesAndRepeatedOnes();
    void saysWhereTheTextIsWrong();
    void isCutBeyondItsBound();
    void standsAnyDepth();
    void opensSomeLevelsOfAnyDepth();
    void stopsWhenItIsCancelled();
    void isATreeOfNamesAndValues();
    void tellsTheViewOfManyChildrenInPortions();
    void showsALongValueInPart();
    void copiesAValueAsItIsWritten();
    void showsNothing();
};

namespace {

std::shared_ptr<const JsonTree> tree(const QString &text) { return std::make_shared<const JsonTree>(text); }

} // namespace

void TestJsonTree::knowsEveryValueAsItIsWritten()
{
    const JsonTree json(uR"( {"a": [1.50, "x\u0041"], "b": null} )"_s);
    QCOMPARE(json.nodes().size(), 5);
    QCOMPARE(json.value(json.nodes()[1]), uR"([1.50, "x\u0041"])"_s);
    QCOMPARE(json.value(json.nodes()[2]), u"1.50"_s);
    QCOMPARE(json.value(json.nodes()[3]), uR"("x\u0041")"_s);
    QCOMPARE(json.name(json.nodes()[4]), u"b"_s);
    QCOMPARE(json.nodes()[3].parent, 1);
    QCOMPARE(json.nodes()[3].row, 1);
}

void TestJsonTree::keepsTheOrderOfNamesAndRepeatedOnes()
{
    const JsonTree json(uR"({"z":1,"a":2,"z":3})"_s);
    QStringList names;
    for (const quint32 child : json.nodes()[0].children)
        names.append(json.name(json.nodes()[child]).toString());
    QCOMPARE(names, QStringList({u"z"_s, u"a"_s, u"z"_s}));
}

void TestJsonTree::saysWhereTheTextIsWrong()
{
    const JsonTree json(u"[1,\n 2,,3]"_s);
    QVERIFY(json.error().isSet());
    QCOMPARE(json.error().place, (client::TextPlace{2, 4}));
    QVERIFY(json.nodes().empty());
}

void TestJsonTree::isCutBeyondItsBound()
{
    const JsonTree json(u'[' + u"[1],"_s.repeated(static_cast<int>(JsonTree::MostNodes)) + u"2]");
    QVERIFY(json.isCut());
    QVERIFY(!json.error().isSet());
    QCOMPARE(json.nodes().size(), JsonTree::MostNodes);
    QVERIFY(!JsonTree(u"[1]"_s).isCut());
}

void TestJsonTree::standsAnyDepth()
{
    constexpr int depth = 1'000'000;
    const JsonTree json(QString(depth, u'[') + QString(depth, u']'));
    QVERIFY(json.isCut());
    QVERIFY(!json.error().isSet());
}

void TestJsonTree::opensSomeLevelsOfAnyDepth()
{
    constexpr int depth = 100'000;
    ui::JsonTreeView view;
    view.setTree(tree(QString(depth, u'[') + QString(depth, u']')));
    view.show();
    QTest::keyClick(&view, Qt::Key_Asterisk);
    QModelIndex index = view.model()->index(0, 0);
    int open = 0;
    for (; view.isExpanded(index); index = view.model()->index(0, 0, index))
        ++open;
    QCOMPARE(open, 5);
}

void TestJsonTree::stopsWhenItIsCancelled()
{
    int asked = 0;
    const JsonTree json(u'[' + u"1,"_s.repeated(100'000) + u"1]", [&] {
        ++asked;
        return true;
    });
    QCOMPARE(asked, 1);
}

void TestJsonTree::isATreeOfNamesAndValues()
{
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(tree(uR"({"a":[1,"two"],"b":{}})"_s));
    const QModelIndex root = model.index(0, 0);
    QCOMPARE(root.siblingAtColumn(1).data().toString(), u"{2 members}"_s);
    QCOMPARE(model.rowCount(root), 2);
    const QModelIndex a = model.index(0, 0, root);
    QCOMPARE(a.data().toString(), u"a"_s);
    QCOMPARE(a.siblingAtColumn(1).data().toString(), u"[2 elements]"_s);
    const QModelIndex two = model.index(1, 0, a);
    QCOMPARE(two.data().toString(), u"[1]"_s);
    QCOMPARE(two.siblingAtColumn(1).data().toString(), u"\"two\""_s);
    QCOMPARE(two.parent(), a);
    QVERIFY(!model.hasChildren(model.index(1, 0, root)));
}

void TestJsonTree::tellsTheViewOfManyChildrenInPortions()
{
    JsonTreeModel model;
    model.setTree(tree(u'[' + u"1,"_s.repeated(999) + u"1]"));
    const QModelIndex root = model.index(0, 0);
    QCOMPARE(model.rowCount(root), JsonTreeModel::RowsAtOnce);
    QVERIFY(model.canFetchMore(root));
    model.fetchMore(root);
    QCOMPARE(model.rowCount(root), 1'000);
    QVERIFY(!model.canFetchMore(root));
}

void TestJsonTree::showsALongValueInPart()
{
    JsonTreeModel model;
    model.setTree(tree(u'"' + QString(100'000, u'x') + u'"'));
    const QModelIndex value = model.index(0, 1);
    QVERIFY(value.data().toString().size() < 1'000);
    QVERIFY(value.data().toString().endsWith(u'…'));
    QCOMPARE(model.valueText(value).size(), 100'002);
}

void TestJsonTree::copiesAValueAsItIsWritten()
{
    ui::JsonTreeView view;
    view.setTree(tree(uR"({"a": [1.50, 2]})"_s));
    view.setCurrentIndex(view.model()->index(0, 0, view.model()->index(0, 0)));
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"[1.50, 2]"_s);
    view.copyName();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a"_s);
}

void TestJsonTree::showsNothing()
{
    ui::JsonTreeView view;
    view.setTree(tree(u"{}"_s));
    view.setTree(nullptr);
    view.copy();
    QCOMPARE(view.model()->rowCount(), 0);
}

ECHOBENCH_MAIN(TestJsonTree)
#include "tst_jsontree.moc"
