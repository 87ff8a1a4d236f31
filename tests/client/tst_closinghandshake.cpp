// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/closinghandshake.h"
#include "tests/testprogram.h"

#include <QtTest>

using client::ClosedBy;
using client::ClosingHandshake;
using client::Ending;
using client::Problem;
using By = ClosingHandshake::Loss::By;
using State = ClosingHandshake::State;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClosingHandshake : public QObject
{
    Q_OBJECT

private slots:
    void goesBothWaysWhenTheUserBegins();
    void goesBothWaysWhenTheServerBegins();
    void countsOurOwnAsTheAnswerWhenBothBegin();
    void takesNoSecondOrder();
    void saysWhichRuleWasBroken();
    void changesNothingByWhatIsNotDrawn_data();
    void changesNothingByWhatIsNotDrawn();
    void givesEachStepItsTime();
    void isNotLateWhileWhatWaitsGoesOn();
    void saysHowTheConnectionWasLost_data();
    void saysHowTheConnectionWasLost();
    void isNotCleanWhereTheAnswerDidNotGoOut();

private:
    /// In that state by the shortest way, at 0.
    static ClosingHandshake in(State state);
};

ClosingHandshake TestClosingHandshake::in(State state)
{
    ClosingHandshake closing(5s);
    if (state == State::Ordered || state == State::Sent)
        (void)closing.order(0s);
    else if (state != State::Open)
        (void)closing.received(1001, u"bye"_s, 0s);
    if (state == State::Sent || state == State::Done)
        closing.sent(0s);
    if (state == State::Ended)
        (void)closing.ended({});
    return closing;
}

void TestClosingHandshake::goesBothWaysWhenTheUserBegins()
{
    ClosingHandshake closing(5s);
    QVERIFY(!closing.isClosing());
    QVERIFY(closing.order(0s));
    QCOMPARE(closing.state(), State::Ordered);
    QVERIFY(closing.isClosing());
    closing.sent(1s);
    QCOMPARE(closing.state(), State::Sent);
    QVERIFY(!closing.received(4001, u"done"_s, 2s));
    QCOMPARE(closing.state(), State::Done);
    const Ending ending = closing.ended({});
    QCOMPARE(closing.state(), State::Ended);
    QCOMPARE(ending.code, 4001);
    QCOMPARE(ending.reason, u"done"_s);
    QCOMPARE(ending.closedBy, ClosedBy::Client);
    QCOMPARE(ending.problem, Problem::None);
    QVERIFY(ending.error.isEmpty());
    QVERIFY(ending.clean);
}

void TestClosingHandshake::goesBothWaysWhenTheServerBegins()
{
    ClosingHandshake closing(5s);
    QVERIFY(closing.received(1001, u"back soon"_s, 0s));
    QCOMPARE(closing.state(), State::Answering);
    closing.sent(0s);
    QCOMPARE(closing.state(), State::Done);
    const Ending ending = closing.ended({});
    QCOMPARE(ending.code, 1001);
    QCOMPARE(ending.closedBy, ClosedBy::Server);
    QVERIFY(ending.clean);
}

// Ours waits behind something large; the server's comes meanwhile.
void TestClosingHandshake::countsOurOwnAsTheAnswerWhenBothBegin()
{
    ClosingHandshake closing(5s);
    QVERIFY(closing.order(0s));
    QVERIFY(!closing.received(1000, {}, 0s));
    QCOMPARE(closing.state(), State::Answering);
    closing.sent(0s);
    const Ending ending = closing.ended({});
    QCOMPARE(ending.closedBy, ClosedBy::Client);
    QVERIFY(ending.clean);
}

void TestClosingHandshake::takesNoSecondOrder()
{
    for (const State state : {State::Ordered, State::Answering, State::Sent, State::Done, State::Ended}) {
        ClosingHandshake closing = in(state);
        QVERIFY(!closing.order(1s));
        QCOMPARE(closing.state(), state);
    }
}

void TestClosingHandshake::saysWhichRuleWasBroken()
{
    ClosingHandshake closing(5s);
    QVERIFY(closing.broken(1007, u"not UTF-8"_s, 0s));
    QCOMPARE(closing.state(), State::Ordered);
    closing.sent(0s);
    const Ending ending = closing.ended({});
    QCOMPARE(ending.code, 1007);
    QCOMPARE(ending.reason, u"not UTF-8"_s);
    QCOMPARE(ending.problem, Problem::ProtocolError);
    QCOMPARE(ending.closedBy, ClosedBy::Client);
    QVERIFY2(ending.error.endsWith(u"ended with 1007: not UTF-8"_s), qPrintable(ending.error));
    QVERIFY(!ending.clean);
}

void TestClosingHandshake::changesNothingByWhatIsNotDrawn_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("open") << State::Open;
    QTest::newRow("sent") << State::Sent;
    QTest::newRow("done") << State::Done;
    QTest::newRow("ended") << State::Ended;
}

void TestClosingHandshake::changesNothingByWhatIsNotDrawn()
{
    QFETCH(const State, state);
    ClosingHandshake closing = in(state);
    const auto wait = closing.wait(1s);
    closing.sent(1s);
    closing.progressed(1s);
    if (state == State::Done || state == State::Ended)
        QVERIFY(!closing.received(4000, {}, 1s));
    QCOMPARE(closing.state(), state);
    QCOMPARE(closing.wait(1s), wait);
}

void TestClosingHandshake::givesEachStepItsTime()
{
    ClosingHandshake closing(5s);
    (void)closing.order(10s);
    QCOMPARE(closing.wait(10s), 5s);
    QCOMPARE(closing.wait(14s), 1s);
    closing.sent(14s);
    QCOMPARE(closing.wait(14s), 5s);
    (void)closing.received(1000, {}, 18s);
    QCOMPARE(closing.wait(22s), 1s);
    QCOMPARE(closing.wait(23s).count(), 0);
    QCOMPARE(closing.wait(99s).count(), 0);
}

void TestClosingHandshake::isNotLateWhileWhatWaitsGoesOn()
{
    for (const State state : {State::Ordered, State::Answering}) {
        ClosingHandshake closing = in(state);
        for (auto now = 4s; now < 100s; now += 4s) {
            QCOMPARE(closing.wait(now), 1s);
            closing.progressed(now);
        }
    }
}

void TestClosingHandshake::saysHowTheConnectionWasLost_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<ClosingHandshake::Loss>("loss");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<ClosedBy>("by");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, State state, const ClosingHandshake::Loss &loss, Problem problem,
                        ClosedBy by, const QString &sentence) {
        QTest::newRow(name) << state << loss << problem << by << sentence;
    };
    row("by the server", State::Open, {}, Problem::Lost, ClosedBy::Server,
        u"The connection was lost without a closing handshake."_s);
    row("by the network", State::Open, {.trouble = u"No route"_s}, Problem::Lost, ClosedBy::Server,
        u"The connection was lost: No route."_s);
    row("in a message", State::Open, {.isWithinMessage = true, .trouble = u"No route"_s}, Problem::Lost,
        ClosedBy::Server, u"The connection was lost in the middle of a message."_s);
    row("by the user", State::Open, {.by = By::Order}, Problem::Aborted, ClosedBy::Client,
        u"The connection was dropped without a closing handshake."_s);
    row("before ours went out", State::Ordered, {}, Problem::Lost, ClosedBy::Client,
        u"The connection was lost before the server answered the closing handshake."_s);
    row("before the answer", State::Sent, {.trouble = u"No route"_s}, Problem::Lost, ClosedBy::Client,
        u"The connection was lost before the server answered the closing handshake."_s);
    row("without an answer", State::Sent, {.by = By::Deadline}, Problem::NoCloseAnswered, ClosedBy::Client,
        u"The server did not answer the closing handshake in time, so the connection was dropped."_s);
    row("by an impatient user", State::Sent, {.by = By::Order}, Problem::Aborted, ClosedBy::Client,
        u"The connection was dropped without a closing handshake."_s);
}

void TestClosingHandshake::saysHowTheConnectionWasLost()
{
    QFETCH(const State, state);
    QFETCH(const ClosingHandshake::Loss, loss);
    QFETCH(const Problem, problem);
    QFETCH(const ClosedBy, by);
    QFETCH(const QString, sentence);
    const Ending ending = in(state).ended(loss);
    QCOMPARE(ending.code, 1006);
    QCOMPARE(ending.problem, problem);
    QCOMPARE(ending.closedBy, by);
    QCOMPARE(ending.error, sentence);
    QVERIFY(ending.reason.isEmpty());
    QVERIFY(!ending.clean);
}

void TestClosingHandshake::isNotCleanWhereTheAnswerDidNotGoOut()
{
    const Ending ending = in(State::Answering).ended({.by = By::Deadline});
    QCOMPARE(ending.code, 1001);
    QCOMPARE(ending.reason, u"bye"_s);
    QVERIFY(!ending.clean);
}

ECHOBENCH_APPLESS_MAIN(TestClosingHandshake)
#include "tst_closinghandshake.moc"
