// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/details/hexlines.h"
#include "ui/details/linesview.h"
#include "ui/details/textlines.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestLinesView : public QObject
{
    Q_OBJECT

private slots:
    void showsTheLinesInSight();
    void makesNoLineThatIsNotSeen();
    void breaksLinesAtItsWidth();
    void needsNoScrollingSideways();
    void keepsItsPlaceWhenItsWidthChanges();
    void selectsByKey();
    void selectsByDragging();
    void selectsAWordByADoubleClick();
    void copiesWhatIsSelected();
    void copiesNothingWithoutASelection();
    void selectsAll();
    void goesToBothEndsByKey();
    void showsNothing();
};

namespace {

struct Fixture {
    explicit Fixture(std::shared_ptr<ui::Lines> lines)
    {
        view.resize(500, 200);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("The view is not shown.");
        view.setLines(std::move(lines));
        view.setFocus();
    }
    explicit Fixture(const QString &text)
        : Fixture(std::make_shared<ui::TextLines>(text))
    {
    }

    ui::LinesView view;
};

QString numbers(int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines.append(QString::number(i));
    return lines.join(u'\n');
}

/// Counts which of its lines are asked for.
class CountingLines : public ui::Lines
{
public:
    [[nodiscard]] qsizetype count() const override { return 1'000'000; }
    [[nodiscard]] QString line(qsizetype index) const override
    {
        ++m_asked;
        return QString::number(index);
    }
    mutable int m_asked = 0;
};

} // namespace

void TestLinesView::showsTheLinesInSight()
{
    Fixture f(numbers(1'000));
    QVERIFY(f.view.textInSight().startsWith(u"0\n1\n2"_s));
    f.view.verticalScrollBar()->setValue(500);
    QVERIFY(f.view.textInSight().startsWith(u"500\n501"_s));
    f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->maximum());
    QVERIFY(f.view.textInSight().endsWith(u"\n999"_s));
}

void TestLinesView::makesNoLineThatIsNotSeen()
{
    const auto lines = std::make_shared<CountingLines>();
    Fixture f(lines);
    f.view.grab();
    QVERIFY2(lines->m_asked < 200, qPrintable(QString::number(lines->m_asked)));
}

void TestLinesView::breaksLinesAtItsWidth()
{
    Fixture f(QString(1'000, u'x'));
    QCOMPARE(f.view.lines()->line(0).size(), f.view.columns());
    f.view.resize(300, 200);
    QTRY_COMPARE(f.view.lines()->line(0).size(), f.view.columns());
}

void TestLinesView::needsNoScrollingSideways()
{
    Fixture f(QString(10'000, u'x'));
    for (int width = 300; width < 500; width += 13) {
        f.view.resize(width, 200);
        QTRY_COMPARE(f.view.lines()->line(0).size(), f.view.columns());
        f.view.grab();
        QCoreApplication::processEvents(); // how wide the lines are is known when they are drawn
        QCOMPARE(f.view.horizontalScrollBar()->maximum(), 0);
    }
}

void TestLinesView::keepsItsPlaceWhenItsWidthChanges()
{
    Fixture f(QString(40'000, u'x') + u"needle" + QString(40'000, u'x'));
    const auto lineOfNeedle = [&] { return static_cast<int>(f.view.lines()->lineAt(40'000)); };
    f.view.verticalScrollBar()->setValue(lineOfNeedle());
    f.view.resize(300, 200);
    QTRY_COMPARE(f.view.lines()->line(0).size(), f.view.columns());
    QVERIFY(qAbs(f.view.verticalScrollBar()->value() - lineOfNeedle()) <= 1);
}

void TestLinesView::selectsByKey()
{
    Fixture f(u"first\nsecond"_s);
    QTest::keyClick(&f.view, Qt::Key_Right);
    QTest::keyClick(&f.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.view.selectedText(), u"irst\ns"_s);
    QTest::keyClick(&f.view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(f.view.selectedText(), u"irst\nsecond"_s);
    QTest::keyClick(&f.view, Qt::Key_Left);
    QVERIFY(!f.view.hasSelection());
}

void TestLinesView::selectsByDragging()
{
    Fixture f(u"first\nsecond\nthird"_s);
    QWidget *viewport = f.view.viewport();
    const int line = f.view.fontMetrics().lineSpacing();
    QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(0, line / 2));
    QTest::mouseMove(viewport, QPoint(490, line + line / 2));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(490, line + line / 2));
    QCOMPARE(f.view.selectedText(), u"first\nsecond"_s);
}

void TestLinesView::selectsAWordByADoubleClick()
{
    Fixture f(u"some_word, and more"_s);
    QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, QPoint(20, 8));
    QCOMPARE(f.view.selectedText(), u"some_word"_s);
}

void TestLinesView::copiesWhatIsSelected()
{
    Fixture f(std::make_shared<ui::HexLines>("ab"));
    QTest::keyClick(&f.view, Qt::Key_End, Qt::ShiftModifier);
    QTest::keySequence(&f.view, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"00000000  61 62 "_s));
}

void TestLinesView::copiesNothingWithoutASelection()
{
    Fixture f(u"text"_s);
    QGuiApplication::clipboard()->setText(u"precious"_s);
    f.view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"precious"_s);
}

void TestLinesView::selectsAll()
{
    const QString text = numbers(1'000);
    Fixture f(text);
    QTest::keySequence(&f.view, QKeySequence::SelectAll);
    QCOMPARE(f.view.selectedText(), text);
}

void TestLinesView::goesToBothEndsByKey()
{
    Fixture f(numbers(1'000));
    QTest::keyClick(&f.view, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(f.view.textInSight().endsWith(u"999"_s));
    QTest::keyClick(&f.view, Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(f.view.textInSight().startsWith(u"0\n"_s));
}

void TestLinesView::showsNothing()
{
    Fixture f(u"text"_s);
    f.view.setLines(nullptr);
    f.view.selectAll();
    QTest::keyClick(&f.view, Qt::Key_Down);
    QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, QPoint(20, 8));
    f.view.resize(200, 100);
    f.view.grab();
    QCOMPARE(f.view.textInSight(), QString());
    QCOMPARE(f.view.selectedText(), QString());
}

ECHOBENCH_MAIN(TestLinesView)
#include "tst_linesview.moc"
