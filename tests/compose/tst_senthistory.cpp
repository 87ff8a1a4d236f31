// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/senthistory.h"
#include "tests/testprogram.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using client::ComposedMessage;
using client::MessageFormat;
using client::SentHistory;

namespace {

ComposedMessage text(const QString &content) { return {.content = content}; }

QStringList contents(const SentHistory &history)
{
    QStringList all;
    for (const ComposedMessage &message : history.messages())
        all.append(message.content);
    return all;
}

} // namespace

class TestSentHistory : public QObject
{
    Q_OBJECT

private slots:
    void walksBackAndReturnsToTheDraft();
    void staysAtTheOldest();
    void hasNothingToWalkWhenEmpty();
    void keepsARepeatedMessageOnce();
    void tellsAFormatFromAnother();
    void forgetsTheOldestBeyondItsNumber();
    void forgetsTheOldestBeyondItsSize();
    void startsAtTheEndAfterSending();
    void takesAnEditForTheDraft();
    void comesBackAsItWas();
    void leavesOutWhatIsNoMessage();
};

void TestSentHistory::walksBackAndReturnsToTheDraft()
{
    SentHistory history;
    history.add(text(u"one"_s));
    history.add(text(u"two"_s));
    const ComposedMessage draft{.format = MessageFormat::Hex, .content = u"de ad"_s};
    QCOMPARE(history.older(draft)->content, u"two"_s);
    QVERIFY(history.isWalking());
    QCOMPARE(history.older(text(u"two"_s))->content, u"one"_s);
    QCOMPARE(history.newer()->content, u"two"_s);
    QCOMPARE(history.newer(), draft);
    QVERIFY(!history.newer());
    QVERIFY(!history.isWalking());
}

void TestSentHistory::staysAtTheOldest()
{
    SentHistory history;
    history.add(text(u"one"_s));
    QVERIFY(history.older(text(u"draft"_s)));
    QVERIFY(!history.older(text(u"one"_s)));
    QCOMPARE(history.newer()->content, u"draft"_s);
}

void TestSentHistory::hasNothingToWalkWhenEmpty()
{
    SentHistory history;
    QVERIFY(!history.older({}));
    QVERIFY(!history.newer());
    history.add({});
    QVERIFY(history.messages().isEmpty());
}

void TestSentHistory::keepsARepeatedMessageOnce()
{
    SentHistory history;
    for (const auto &content : {u"a"_s, u"a"_s, u"b"_s, u"a"_s})
        history.add(text(content));
    QCOMPARE(contents(history), (QStringList{u"a"_s, u"b"_s, u"a"_s}));
}

void TestSentHistory::tellsAFormatFromAnother()
{
    SentHistory history;
    history.add({.format = MessageFormat::Text, .content = u"aa"_s});
    history.add({.format = MessageFormat::Hex, .content = u"aa"_s});
    QCOMPARE(history.messages().size(), 2);
}

void TestSentHistory::forgetsTheOldestBeyondItsNumber()
{
    SentHistory history({.messages = 2});
    for (const auto &content : {u"a"_s, u"b"_s, u"c"_s})
        history.add(text(content));
    QCOMPARE(contents(history), (QStringList{u"b"_s, u"c"_s}));
}

void TestSentHistory::forgetsTheOldestBeyondItsSize()
{
    SentHistory history({.characters = 10});
    for (const auto &content : {u"aaaa"_s, u"bbbb"_s, u"ccc"_s})
        history.add(text(content));
    QCOMPARE(contents(history), (QStringList{u"bbbb"_s, u"ccc"_s}));
    history.add(text(QString(11, u'x')));
    QCOMPARE(contents(history), (QStringList{u"bbbb"_s, u"ccc"_s}));
    history.add(text(QString(10, u'x')));
    QCOMPARE(history.messages().size(), 1);
}

void TestSentHistory::startsAtTheEndAfterSending()
{
    SentHistory history;
    history.add(text(u"one"_s));
    history.add(text(u"two"_s));
    (void)history.older({});
    (void)history.older({});
    history.add(text(u"three"_s));
    QCOMPARE(history.older({})->content, u"three"_s);
}

void TestSentHistory::takesAnEditForTheDraft()
{
    SentHistory history;
    history.add(text(u"one"_s));
    (void)history.older(text(u"draft"_s));
    history.endWalk();
    QCOMPARE(history.older(text(u"one!"_s))->content, u"one"_s);
    QCOMPARE(history.newer()->content, u"one!"_s);
}

void TestSentHistory::comesBackAsItWas()
{
    SentHistory history;
    history.add(text(u"\u00e9\n\U0001f600"_s));
    history.add({.format = MessageFormat::Base64, .content = u"AA=="_s});
    SentHistory again;
    again.restore(history.toJson());
    QCOMPARE(again.messages(), history.messages());
}

void TestSentHistory::leavesOutWhatIsNoMessage()
{
    SentHistory history;
    history.restore({{u"messages"_s, QJsonArray{1, QJsonValue(), QJsonObject{{u"content"_s, u"a"_s}}}}});
    QCOMPARE(contents(history), (QStringList{u"a"_s}));
    history.restore({{u"messages"_s, 7}});
    QVERIFY(history.messages().isEmpty());
}

ECHOBENCH_APPLESS_MAIN(TestSentHistory)
#include "tst_senthistory.moc"
