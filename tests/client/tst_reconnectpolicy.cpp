// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/reconnectpolicy.h"
#include "tests/testprogram.h"

#include <QtTest>

using namespace std::chrono_literals;
using client::Failure;
using client::ReconnectPolicy;
using client::ReconnectSettings;
using Kind = client::Failure::Kind;

namespace {
constexpr Failure Lost{.kind = Kind::Reset};

double never() { return 0; }
double always() { return 1; }
} // namespace

class TestReconnectPolicy : public QObject
{
    Q_OBJECT

private slots:
    void isOffByDefault();
    void doublesTheWaitUpToTheLongest();
    void staysAtTheLongestForAnyNumberOfAttempts();
    void takesUpToTheJitterAway();
    void keepsOddSettingsWithinReason();
    void givesUpAfterTheLastAttempt();
    void triesWithoutEndWhereNoLimitIsSet();
    void startsAnewAfterAConnectionThatLivedLong();
    void goesOnAfterAConnectionThatDiedAtOnce();
    void startsAnewWhenReset();
    void waitsAsLongAsTheServerAsksFor();
    void countsNoAttemptForWhatIsNotTransient();
    void looksForALostNameOnlyWhereItWasKnown();
    void knowsWhatPassesByItself_data();
    void knowsWhatPassesByItself();
    void givesAReasonForEveryFailure();
};

void TestReconnectPolicy::isOffByDefault()
{
    ReconnectPolicy policy;
    const auto decision = policy.after(Lost, 1h);
    QVERIFY(!decision.again);
    QVERIFY(!decision.why.isEmpty());
}

void TestReconnectPolicy::doublesTheWaitUpToTheLongest()
{
    ReconnectPolicy policy({.enabled = true, .first = 100ms, .longest = 1s}, never);
    for (const auto wait : {100ms, 200ms, 400ms, 800ms, 1000ms, 1000ms})
        QCOMPARE(policy.after(Lost, 0ms).wait, wait);
}

void TestReconnectPolicy::staysAtTheLongestForAnyNumberOfAttempts()
{
    ReconnectPolicy policy({.enabled = true, .attempts = 0, .factor = 1e6}, never);
    for (int attempt = 0; attempt < 100; ++attempt)
        (void)policy.after(Lost, 0ms);
    const auto decision = policy.after(Lost, 0ms);
    QCOMPARE(decision.wait, 60s);
    QCOMPARE(decision.attempt, 101);
}

void TestReconnectPolicy::takesUpToTheJitterAway()
{
    ReconnectPolicy policy({.enabled = true, .first = 1s, .factor = 1, .jitter = 0.5},
                           [value = 0.0]() mutable {
                               value += 0.25;
                               return value;
                           });
    QCOMPARE(policy.after(Lost, 0ms).wait, 875ms);
    QCOMPARE(policy.after(Lost, 0ms).wait, 750ms);
    ReconnectPolicy full({.enabled = true, .first = 1s, .jitter = 1}, always);
    QCOMPARE(full.after(Lost, 0ms).wait, 0ms);
}

void TestReconnectPolicy::keepsOddSettingsWithinReason()
{
    ReconnectPolicy odd({.enabled = true, .first = -1s, .longest = -1s, .factor = -3, .jitter = 7}, always);
    QCOMPARE(odd.after(Lost, 0ms).wait, 0ms);
    ReconnectPolicy still({.enabled = true, .attempts = 0, .first = 0ms, .factor = 1e300}, never);
    for (int attempt = 0; attempt < 10; ++attempt)
        QCOMPARE(still.after(Lost, 0ms).wait, 0ms);
}

void TestReconnectPolicy::givesUpAfterTheLastAttempt()
{
    ReconnectPolicy policy({.enabled = true, .attempts = 2}, never);
    QCOMPARE(policy.after(Lost, 0ms).attempt, 1);
    QCOMPARE(policy.after(Lost, 0ms).attempt, 2);
    const auto last = policy.after(Lost, 0ms);
    QVERIFY(!last.again);
    QVERIFY(last.why.contains(QLatin1Char('2')));
    QVERIFY(!policy.after(Lost, 0ms).again);
}

void TestReconnectPolicy::triesWithoutEndWhereNoLimitIsSet()
{
    ReconnectPolicy policy({.enabled = true, .attempts = 0}, never);
    for (int attempt = 1; attempt <= 5000; ++attempt)
        QCOMPARE(policy.after(Lost, 0ms).attempt, attempt);
}

void TestReconnectPolicy::startsAnewAfterAConnectionThatLivedLong()
{
    ReconnectPolicy policy({.enabled = true, .attempts = 2, .first = 1s, .livedLong = 5s}, never);
    (void)policy.after(Lost, 0ms);
    (void)policy.after(Lost, 0ms);
    const auto decision = policy.after(Lost, 5s);
    QCOMPARE(decision.attempt, 1);
    QCOMPARE(decision.wait, 1s);
}

void TestReconnectPolicy::goesOnAfterAConnectionThatDiedAtOnce()
{
    ReconnectPolicy policy({.enabled = true, .livedLong = 5s}, never);
    (void)policy.after(Lost, 0ms);
    QCOMPARE(policy.after(Lost, 4999ms).attempt, 2);
}

void TestReconnectPolicy::startsAnewWhenReset()
{
    ReconnectPolicy policy({.enabled = true}, never);
    (void)policy.after(Lost, 1ms);
    policy.reset();
    QCOMPARE(policy.after(Lost, 0ms).attempt, 1);
    QVERIFY(!policy.after({.kind = Kind::NameNotFound}, 0ms).again);
}

void TestReconnectPolicy::waitsAsLongAsTheServerAsksFor()
{
    ReconnectPolicy policy({.enabled = true, .first = 1s, .longest = 2s}, never);
    QCOMPARE(policy.after({.kind = Kind::HttpStatus, .code = 503, .retryAfter = 30s}, 0ms).wait, 30s);
    QCOMPARE(policy.after({.kind = Kind::HttpStatus, .code = 503, .retryAfter = 1ms}, 0ms).wait, 2s);
    QCOMPARE(policy.after({.kind = Kind::HttpStatus, .code = 503, .retryAfter = 99h}, 0ms).wait, 1h);
}

void TestReconnectPolicy::countsNoAttemptForWhatIsNotTransient()
{
    ReconnectPolicy policy({.enabled = true}, never);
    const auto decision = policy.after({.kind = Kind::CertificateRejected}, 0ms);
    QVERIFY(!decision.again);
    QCOMPARE(decision.attempt, 0);
    QCOMPARE(policy.after(Lost, 0ms).attempt, 1);
}

void TestReconnectPolicy::looksForALostNameOnlyWhereItWasKnown()
{
    ReconnectPolicy policy({.enabled = true}, never);
    QVERIFY(!policy.after({.kind = Kind::NameNotFound}, 0ms).again);
    QVERIFY(policy.after(Lost, 1ms).again);
    QVERIFY(policy.after({.kind = Kind::NameNotFound}, 0ms).again);
}

void TestReconnectPolicy::knowsWhatPassesByItself_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<bool>("passes");
    QTest::newRow("refused") << Kind::Refused << QList{0} << true;
    QTest::newRow("reset") << Kind::Reset << QList{0} << true;
    QTest::newRow("timed out") << Kind::TimedOut << QList{0} << true;
    QTest::newRow("unreachable") << Kind::NetworkUnreachable << QList{0} << true;
    QTest::newRow("temporary failure of names") << Kind::NameTemporary << QList{0} << true;
    QTest::newRow("proxy away") << Kind::ProxyFailed << QList{0} << true;
    QTest::newRow("busy statuses") << Kind::HttpStatus << QList{408, 425, 429, 502, 503, 504} << true;
    QTest::newRow("final statuses") << Kind::HttpStatus << QList{200, 301, 400, 401, 403, 404, 426, 500, 501}
                                    << false;
    QTest::newRow("passing codes") << Kind::Closed << QList{1001, 1006, 1011, 1012, 1013, 1014} << true;
    QTest::newRow("final codes") << Kind::Closed
                                 << QList{1000, 1002, 1003, 1005, 1007, 1008, 1009, 1010, 1015, 3000, 4000}
                                 << false;
    QTest::newRow("certificate") << Kind::CertificateRejected << QList{0} << false;
    QTest::newRow("TLS") << Kind::TlsFailed << QList{0} << false;
    QTest::newRow("protocol") << Kind::ProtocolError << QList{0} << false;
    QTest::newRow("proxy's refusal") << Kind::ProxyRefused << QList{0} << false;
    QTest::newRow("cancelled") << Kind::Cancelled << QList{0} << false;
    QTest::newRow("other") << Kind::Other << QList{0} << false;
}

void TestReconnectPolicy::knowsWhatPassesByItself()
{
    QFETCH(const Kind, kind);
    QFETCH(const QList<int>, codes);
    QFETCH(const bool, passes);
    for (const int code : codes)
        QCOMPARE(ReconnectPolicy::isTransient({.kind = kind, .code = code}, false), passes);
}

void TestReconnectPolicy::givesAReasonForEveryFailure()
{
    for (int kind = 0; kind <= static_cast<int>(Kind::Other); ++kind) {
        const Failure failure{.kind = static_cast<Kind>(kind), .code = 1000};
        for (const bool wasConnected : {true, false})
            QVERIFY(ReconnectPolicy::reason(failure, wasConnected).endsWith(QLatin1Char('.')));
    }
}

ECHOBENCH_APPLESS_MAIN(TestReconnectPolicy)
#include "tst_reconnectpolicy.moc"
