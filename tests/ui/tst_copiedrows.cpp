// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "tests/ui/entries.h"
#include "ui/files/jsonlines.h"
#include "ui/list/copycommands.h"
#include "ui/list/logview.h"
#include "ui/list/messagelist.h"
#include "ui/list/rowcopier.h"
#include "ui/list/rowtracker.h"
#include "ui/timeline/timeline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using entries::numbered;
using ui::CopyForm;
using ui::RowCopier;
using ui::Timeline;
using namespace Qt::StringLiterals;

/// Rows on the clipboard.
class TestCopiedRows : public QObject
{
    Q_OBJECT

private slots:
    void areTextForPeople();
    void areColumnsForASpreadsheet();
    void stayOneLineEachForASpreadsheet();
    void areNoFormulasForASpreadsheet();
    void areATableOfTextsWhereThatIsChosen();
    void areTextAloneWhereThatIsChosen();
    void canBeReadAgainAsJsonLines();
    void comeInTheOrderOfTheList();
    void areBoundedInNumberAndThatIsSaid();
    void areBoundedInBytesAndThatIsSaid();
    void holdASingleMessageHoweverLong();
    void areChosenInTheMenu();
};

namespace {

const QMimeData &clipboard() { return *QGuiApplication::clipboard()->mimeData(); }

QByteArray tabbed() { return clipboard().data(u"text/tab-separated-values"_s); }

} // namespace

void TestCopiedRows::areTextForPeople()
{
    Timeline timeline;
    ui::MessageList view(timeline);
    timeline.append({entries::sent("a\tb"), entries::received("c")});
    view.selectAll();
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a\tb\nc"_s);
}

void TestCopiedRows::areColumnsForASpreadsheet()
{
    Timeline timeline({}, [] { return qint64(0); });
    ui::MessageList view(timeline);
    timeline.append({entries::sent("one"), entries::received("two")});
    view.selectAll();
    view.copy();
    QCOMPARE(tabbed(), QByteArray("time\tside\tconnection\tdirection\tevent\ttype\tsize\tcode\troundTripNs\t"
                                  "encoding\ttext\r\n"
                                  "1970-01-01T00:00:00.000000Z\tclient\t1\tsent\tmessage-sent\ttext\t3\t\t\t"
                                  "utf-8\tone\r\n"
                                  "1970-01-01T00:00:00.000000Z\tclient\t1\treceived\tmessage-received\ttext\t"
                                  "3\t\t\tutf-8\ttwo\r\n"));
    QCOMPARE(clipboard().data(u"application/x-libreoffice-tsvc"_s), tabbed());
    QCOMPARE(clipboard().data(u"text/csv"_s), tabbed().replace('\t', ','));
}

void TestCopiedRows::stayOneLineEachForASpreadsheet()
{
    Timeline timeline;
    ui::MessageList view(timeline);
    timeline.append({entries::sent("a\tb"), entries::sent("two\nlines"), entries::sent("say \"a,b\"")});
    view.selectAll();
    view.copy();
    QVERIFY(tabbed().contains("\ta‹TAB›b\r\n"));
    QVERIFY(tabbed().contains("\ttwo‹LF›lines\r\n"));
    QVERIFY(tabbed().contains("\t\"say \"\"a,b\"\"\"\r\n"));
    QVERIFY(clipboard().data(u"text/csv"_s).contains(",a\tb\r\n"));
    QVERIFY(clipboard().data(u"text/csv"_s).contains(",\"two\nlines\"\r\n"));
}

void TestCopiedRows::areNoFormulasForASpreadsheet()
{
    Timeline timeline;
    ui::MessageList view(timeline);
    timeline.append({entries::sent("=1+2"), entries::sent("+49"), entries::sent("-5"),
                     entries::sent("@SUM(A1)"), entries::sent("=HYPERLINK(\"x\")")});
    view.selectAll();
    view.copy();
    for (const char *cell :
         {"\t'=1+2\r\n", "\t'+49\r\n", "\t'-5\r\n", "\t'@SUM(A1)\r\n", "\t\"'=HYPERLINK(\"\"x\"\")\"\r\n"})
        QVERIFY2(tabbed().contains(cell), tabbed().constData());
    // What an export writes is exact.
    QVERIFY(clipboard().data(u"text/csv"_s).contains(",=1+2\r\n"));
}

void TestCopiedRows::areATableOfTextsWhereThatIsChosen()
{
    Timeline timeline({}, [] { return qint64(0); });
    ui::MessageList view(timeline);
    timeline.append({entries::sent("=1 < 2\r\n00123\tx"), entries::binary(entries::sent("\xff"))});
    view.selectAll();
    view.copyAs(CopyForm::Table);
    QCOMPARE(clipboard().html(),
             u"<meta charset=\"utf-8\"><table>\n"
             "<tr><td>time</td><td>side</td><td>connection</td><td>direction</td><td>event</td><td>type</td>"
             "<td>size</td><td>code</td><td>roundTripNs</td><td>encoding</td><td>text</td></tr>\n"
             "<tr><td>1970-01-01T00:00:00.000000Z</td><td>client</td><td>1</td><td>sent</td>"
             "<td>message-sent</td><td>text</td><td>15</td><td></td><td></td><td>utf-8</td>"
             "<td sdnum=\"0;0;@\" style=\"mso-number-format:'\\@'; white-space:pre-wrap\">=1 &lt; 2"
             "<br style=\"mso-data-placement:same-cell\">00123‹TAB›x</td></tr>\n"
             "<tr><td>1970-01-01T00:00:00.000000Z</td><td>client</td><td>1</td><td>sent</td>"
             "<td>message-sent</td><td>binary</td><td>1</td><td></td><td></td><td>base64</td>"
             "<td sdnum=\"0;0;@\" style=\"mso-number-format:'\\@'; white-space:pre-wrap\">/w==</td></tr>\n"
             "</table>\n"_s);
}

void TestCopiedRows::areTextAloneWhereThatIsChosen()
{
    Timeline timeline;
    ui::MessageList view(timeline);
    timeline.append({entries::sent("one")});
    view.selectAll();
    view.copyAs(CopyForm::Text);
    QCOMPARE(clipboard().text(), u"one"_s);
    QVERIFY(!clipboard().hasFormat(u"text/csv"_s));
}

void TestCopiedRows::canBeReadAgainAsJsonLines()
{
    Timeline timeline;
    ui::LogView view(timeline);
    timeline.append({entries::sent(QByteArray("a\0b", 3)), entries::binary(entries::received("\xff"))});
    view.selectAll();
    view.copyAs(CopyForm::JsonLines);
    ui::files::JsonLinesReader reader;
    QList<QByteArray> payloads;
    const QList<QByteArray> lines = clipboard().text().toUtf8().split('\n');
    for (const QByteArray &line : lines) {
        if (const auto entry = reader.read(line))
            payloads.append(entry->payload);
    }
    QCOMPARE(payloads, (QList<QByteArray>{QByteArray("a\0b", 3), "\xff"}));
}

void TestCopiedRows::comeInTheOrderOfTheList()
{
    Timeline timeline;
    ui::MessageList view(timeline);
    timeline.append(numbered(0, 5));
    for (const int row : {3, 0, 4})
        view.selectionModel()->select(view.model()->index(row, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view.copy();
    QCOMPARE(clipboard().text(), u"0\n3\n4"_s);
}

void TestCopiedRows::areBoundedInNumberAndThatIsSaid()
{
    constexpr int Rows = RowCopier::MostRows + 1'000;
    Timeline timeline;
    ui::MessageList view(timeline);
    timeline.append(numbered(0, Rows));
    QSignalSpy cut(&view, &ui::MessageList::copyWasCut);
    view.selectAll();
    view.copy();
    QCOMPARE(clipboard().text().count(u'\n'), RowCopier::MostRows - 1);
    QCOMPARE(cut.size(), 1);
    const QString sentence = cut.first().first().toString();
    QVERIFY2(sentence.contains(u"101,000"_s) && sentence.contains(u"100,000"_s), qPrintable(sentence));
}

void TestCopiedRows::areBoundedInBytesAndThatIsSaid()
{
    Timeline timeline;
    ui::MessageList view(timeline);
    timeline.append(QList<ui::Entry>(5, entries::sent(QByteArray(10 << 20, 'x'))));
    QSignalSpy cut(&view, &ui::MessageList::copyWasCut);
    view.selectAll();
    view.copy();
    QCOMPARE(clipboard().text().count(u'\n'), 2);
    QCOMPARE(cut.size(), 1);
}

void TestCopiedRows::holdASingleMessageHoweverLong()
{
    Timeline timeline;
    ui::MessageList view(timeline);
    timeline.append({entries::sent(QByteArray(RowCopier::MostBytes + 1, 'x'))});
    QSignalSpy cut(&view, &ui::MessageList::copyWasCut);
    view.selectAll();
    view.copy();
    QCOMPARE(clipboard().text().size(), RowCopier::MostBytes + 1);
    QCOMPARE(cut.size(), 0);
}

void TestCopiedRows::areChosenInTheMenu()
{
    Timeline timeline;
    QWidget window;
    ui::MessageList view(timeline);
    timeline.append(numbered(0, 2));
    ui::RowTracker tracker(&window);
    QMenu menu;
    QAction *end = menu.addSeparator();
    const ui::CopyCommands commands(tracker, menu, end, &window);
    const QMenu &forms = *menu.findChild<QMenu *>();
    QVERIFY(!forms.isEnabled());
    tracker.follow(&view);
    view.selectAll();
    QVERIFY(forms.isEnabled());
    QCOMPARE(forms.actions().size(), 4);
    forms.actions().at(2)->trigger();
    QVERIFY(clipboard().text().startsWith(u"time,side,"_s));
    QCOMPARE(clipboard().text().count(u'\n'), 3);
}

ECHOBENCH_MAIN(TestCopiedRows)
#include "tst_copiedrows.moc"
