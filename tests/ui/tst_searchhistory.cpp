// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/ui/entries.h"
#include "ui/findbar.h"
#include "ui/messagelist.h"
#include "ui/timeline.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

class TestSearchHistory : public QObject
{
    Q_OBJECT

private slots:
    void searchesForNothingInANewRun();
    void offersEarlierSearchesAgain();
    void forgetsEarlierSearches();
};

namespace {

struct Fixture {
    Fixture()
    {
        view.show();
        bar.show();
        timeline.append({entries::sent("one"), entries::received("Echo: one"), entries::sent("two"),
                         entries::received("Echo: two"), entries::sent("oneself")});
    }

    void search(const QString &text) const
    {
        bar.field().setText(text);
        emit bar.field().editingFinished(); // as where the user leaves the field
    }
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return bar.findChild<T *>(QString::fromLatin1(name));
    }
    void check(const char *name) const { child<QToolButton>(name)->setChecked(true); }
    [[nodiscard]] QString note() const
    {
        return child<QLabel>("note")->isHidden() ? QString() : child<QLabel>("note")->text();
    }

    ui::Timeline timeline;
    ui::MessageList view{timeline};
    ui::FindBar bar{view, QStringLiteral("search"), ui::FindBar::Others::Stay};
};

} // namespace

void TestSearchHistory::searchesForNothingInANewRun()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        Fixture f;
        f.search(QStringLiteral("o.e"));
        f.check("expression");
        f.check("only");
        f.child<QComboBox>("direction")->setCurrentIndex(1);
        f.bar.save(settings, QStringLiteral("list"));
    }
    Fixture f;
    f.bar.restore(settings, QStringLiteral("list"));
    QCOMPARE(f.bar.field().text(), QString());
    QCOMPARE(f.note(), QString());
    QCOMPARE(f.view.model()->rowCount(), 5);
}

void TestSearchHistory::offersEarlierSearchesAgain()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        Fixture f;
        f.search(QStringLiteral("two"));
        f.search(QStringLiteral("o.e"));
        f.check("expression");
        f.check("only");
        f.bar.save(settings, QStringLiteral("list"));
    }
    Fixture f;
    f.bar.restore(settings, QStringLiteral("list"));
    QTest::keyClick(&f.bar.field(), Qt::Key_Down);
    auto *menu = f.bar.findChild<QMenu *>(QStringLiteral("earlierSearches"));
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("two"));
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(f.bar.field().text(), QStringLiteral("o.e"));
    QTRY_COMPARE(f.note(), QStringLiteral("Filtered: 3 of 5"));
}

void TestSearchHistory::forgetsEarlierSearches()
{
    Fixture f;
    f.search(QStringLiteral("one"));
    QTest::keyClick(&f.bar.field(), Qt::Key_Down);
    auto *menu = f.bar.findChild<QMenu *>(QStringLiteral("earlierSearches"));
    menu->actions().last()->trigger();
    menu->close();
    QTest::keyClick(&f.bar.field(), Qt::Key_Down);
    QVERIFY(!menu->isVisible());
}

QTEST_MAIN(TestSearchHistory)
#include "tst_searchhistory.moc"
