// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/placeholders.h"
#include "tests/testprogram.h"

#include <QSet>
#include <QTimeZone>
#include <QUuid>
#include <QtTest>

using namespace Qt::StringLiterals;
using client::Placeholders;

namespace {

/// One whose clock stands and whose random numbers count up from `first`.
Placeholders placeholders(quint64 first = 0)
{
    return Placeholders(
        {.now = [] { return QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::utc()); },
         .random = [first]() mutable { return first++; }});
}

} // namespace

class TestPlaceholders : public QObject
{
    Q_OBJECT

private slots:
    void fillsEachKind_data();
    void fillsEachKind();
    void leavesWhatItDoesNotKnow_data();
    void leavesWhatItDoesNotKnow();
    void countsMessagesWithACounter();
    void writesTwoBracesOfFour();
    void findsOnesWithinTheBracesOfJson();
    void makesAnotherUuidEachTime();
    void drawsEveryNumberOfTheRange();
    void drawsAgainWhatWouldFavourANumber();
    void drawsFromAllNumbersThereAre();
    void namesEachUnknownOnce();
    void fillsAMegabyteOfOpenBraces();
    void hasSourcesOfItsOwn();
};

void TestPlaceholders::fillsEachKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expanded");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << u"a {b} c"_s << u"a {b} c"_s;
    QTest::newRow("counter") << u"{{counter}}"_s << u"1"_s;
    QTest::newRow("blanks") << u"{{ counter }}"_s << u"1"_s;
    QTest::newRow("time") << u"at {{time}}."_s << u"at 2023-11-14T22:13:20.123Z."_s;
    QTest::newRow("seconds") << u"{{time:unix}}"_s << u"1700000000"_s;
    QTest::newRow("milliseconds") << u"{{time:unixms}}"_s << u"1700000000123"_s;
    QTest::newRow("one number") << u"{{random:7-7}}"_s << u"7"_s;
    QTest::newRow("negative number") << u"{{random:-7--7}}"_s << u"-7"_s;
    QTest::newRow("side by side") << u"{{counter}}{{counter}}"_s << u"11"_s;
}

void TestPlaceholders::fillsEachKind()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expanded);
    const auto result = placeholders().expand(text);
    QCOMPARE(result.text, expanded);
    QVERIFY(result.unknown.isEmpty());
}

void TestPlaceholders::leavesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("reported");
    QTest::newRow("unknown") << u"a {{name}} b"_s << true;
    QTest::newRow("capital") << u"{{Counter}}"_s << true;
    QTest::newRow("empty") << u"{{}}"_s << true;
    QTest::newRow("no range") << u"{{random:}}"_s << true;
    QTest::newRow("half a range") << u"{{random:5-}}"_s << true;
    QTest::newRow("one end") << u"{{random:5}}"_s << true;
    QTest::newRow("backwards") << u"{{random:5-1}}"_s << true;
    QTest::newRow("beyond 64 bits") << u"{{random:0-9223372036854775808}}"_s << true;
    QTest::newRow("unknown time") << u"{{time:moon}}"_s << true;
    QTest::newRow("open") << u"{{counter"_s << false;
    QTest::newRow("open with one brace") << u"{{counter}"_s << false;
    QTest::newRow("closed alone") << u"counter}}"_s << false;
    QTest::newRow("over a line") << u"{{coun\nter}}"_s << false;
}

void TestPlaceholders::leavesWhatItDoesNotKnow()
{
    QFETCH(const QString, text);
    QFETCH(const bool, reported);
    const auto result = placeholders().expand(text);
    QCOMPARE(result.text, text);
    QCOMPARE(result.filled, 0);
    QCOMPARE(result.unknown.size(), reported ? 1 : 0);
}

void TestPlaceholders::countsMessagesWithACounter()
{
    Placeholders mine = placeholders();
    QCOMPARE(mine.expand(u"{{counter}} {{counter}}").text, u"1 1"_s);
    QCOMPARE(mine.expand(u"none").text, u"none"_s);
    QCOMPARE(mine.expand(u"{{counter}}").text, u"2"_s);
    mine.setCounter(41);
    QCOMPARE(mine.expand(u"{{counter}}").text, u"41"_s);
    QCOMPARE(mine.counter(), 42U);
}

void TestPlaceholders::writesTwoBracesOfFour()
{
    QCOMPARE(placeholders().expand(u"{{{{counter}}").text, u"{{counter}}"_s);
    QCOMPARE(placeholders().expand(u"{{{{{{counter}}").text, u"{{1"_s);
}

void TestPlaceholders::findsOnesWithinTheBracesOfJson()
{
    QCOMPARE(placeholders().expand(u"{\"a\":{{counter}}}").text, u"{\"a\":1}"_s);
    QCOMPARE(placeholders().expand(u"{{{counter}}}").text, u"{1}"_s);
    QCOMPARE(placeholders().expand(u"[{\"a\":{\"b\":1}},{{counter}}]").text, u"[{\"a\":{\"b\":1}},1]"_s);
}

void TestPlaceholders::makesAnotherUuidEachTime()
{
    const QStringList uuids = placeholders().expand(u"{{uuid}} {{uuid}}").text.split(u' ');
    QCOMPARE(uuids.size(), 2);
    QVERIFY(uuids.at(0) != uuids.at(1));
    for (const QString &uuid : uuids) {
        QCOMPARE(QUuid(uuid).version(), QUuid::Random);
        QCOMPARE(QUuid(uuid).variant(), QUuid::DCE);
        QCOMPARE(uuid.size(), 36);
    }
}

void TestPlaceholders::drawsEveryNumberOfTheRange()
{
    Placeholders mine = placeholders(1000);
    QSet<QString> drawn;
    for (int draw = 0; draw < 100; ++draw)
        drawn.insert(mine.expand(u"{{random:-1-2}}").text);
    QCOMPARE(drawn, (QSet<QString>{u"-1"_s, u"0"_s, u"1"_s, u"2"_s}));
}

void TestPlaceholders::drawsAgainWhatWouldFavourANumber()
{
    // 2^64 leaves 1 by 3: of the numbers from 0 on, 0 is drawn again.
    QCOMPARE(placeholders(0).expand(u"{{random:0-2}}").text, u"1"_s);
}

void TestPlaceholders::drawsFromAllNumbersThereAre()
{
    const QStringView all = u"{{random:-9223372036854775808-9223372036854775807}}";
    QCOMPARE(placeholders(0).expand(all).text, u"-9223372036854775808"_s);
    QCOMPARE(placeholders(~quint64(0)).expand(all).text, u"9223372036854775807"_s);
}

void TestPlaceholders::namesEachUnknownOnce()
{
    QCOMPARE(placeholders().expand(u"{{a}} {{b}} {{a}}").unknown, (QStringList{u"{{a}}"_s, u"{{b}}"_s}));
    QString many;
    for (int number = 0; number < 100; ++number)
        many += u"{{x%1}}"_s.arg(number);
    QCOMPARE(placeholders().expand(many).unknown.size(), 20);
    QCOMPARE(placeholders().expand(many).text, many);
}

void TestPlaceholders::fillsAMegabyteOfOpenBraces()
{
    const QString open = u"{{ "_s.repeated(350'000);
    QCOMPARE(placeholders().expand(open).text, open);
    const auto filled = placeholders().expand(u"{{counter}}"_s.repeated(100'000));
    QCOMPARE(filled.filled, 100'000);
    QCOMPARE(filled.text, QString(100'000, u'1'));
}

void TestPlaceholders::hasSourcesOfItsOwn()
{
    Placeholders mine;
    QVERIFY(QDateTime::fromString(mine.expand(u"{{time}}").text, Qt::ISODateWithMs).isValid());
    QVERIFY(mine.expand(u"{{uuid}}").text != mine.expand(u"{{uuid}}").text);
}

ECHOBENCH_APPLESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
