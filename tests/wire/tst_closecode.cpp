// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/closecode.h"
#include "server/wire/utf8checker.h"
#include "tests/testprogram.h"

#include <QtTest>

namespace closecode = wire::closecode;
using namespace Qt::StringLiterals;

class TestCloseCode : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhichCodesMayStandInACloseFrame_data();
    void tellsWhichCodesMayStandInACloseFrame();
    void namesTheRegisteredCodes();
    void hasAMeaningForEveryCode();
    void offersTheRegisteredCodesThatMayBeSent();
    void explainsWhyACodeCannotBeSent();
    void leavesAShortReasonAlone();
    void countsTheBytesOfAReason();
    void cutsALongReasonWithinAByteOfTheLimit_data();
    void cutsALongReasonWithinAByteOfTheLimit();
};

void TestCloseCode::tellsWhichCodesMayStandInACloseFrame_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<bool>("legal");
    const auto range = [](int first, int last, bool legal) {
        QTest::addRow("%d-%d", first, last) << first << last << legal;
    };
    range(0, 999, false);
    range(1000, 1003, true);
    range(1004, 1006, false);
    range(1007, 1014, true);
    range(1015, 2999, false);
    range(3000, 4999, true);
    range(5000, 65535, false);
}

void TestCloseCode::tellsWhichCodesMayStandInACloseFrame()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(bool, legal);
    for (int code = first; code <= last; ++code)
        QCOMPARE(closecode::isLegal(static_cast<quint16>(code)), legal);
}

void TestCloseCode::namesTheRegisteredCodes()
{
    QCOMPARE(closecode::name(1001), u"Going Away"_s);
    for (quint16 code = 1000; code <= 1015; ++code)
        QVERIFY(!closecode::name(code).isEmpty());
    QVERIFY(closecode::name(999).isEmpty());
    QVERIFY(closecode::name(4000).isEmpty());
}

void TestCloseCode::hasAMeaningForEveryCode()
{
    QSet<QString> meanings;
    for (const int code : {1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010,
                           1011, 1012, 1013, 1014, 1015, 3000, 4999, 2000, 0,    65535})
        meanings.insert(closecode::meaning(static_cast<quint16>(code)));
    QCOMPARE(meanings.size(), 19); // the last three share one
    QVERIFY(!meanings.contains(QString()));
}

void TestCloseCode::offersTheRegisteredCodesThatMayBeSent()
{
    QCOMPARE(closecode::sendable(),
             (QList<quint16>{1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014}));
}

void TestCloseCode::explainsWhyACodeCannotBeSent()
{
    QSet<QString> reasons;
    for (int code = 0; code <= 65535; ++code) {
        const QString why = closecode::whyNotSendable(static_cast<quint16>(code));
        QCOMPARE(why.isEmpty(), closecode::isLegal(static_cast<quint16>(code)));
        reasons.insert(why);
    }
    QCOMPARE(reasons.size(), 8); // none; four codes; three ranges
}

void TestCloseCode::countsTheBytesOfAReason()
{
    QCOMPARE(closecode::reasonSize(u"a\u00e9\U0001f600"_s), 7);
    QCOMPARE(closecode::reasonSize(QString()), 0);
}

void TestCloseCode::leavesAShortReasonAlone()
{
    const QString reason(123, u'x');
    QCOMPARE(closecode::cutReason(reason), reason.toUtf8());
}

void TestCloseCode::cutsALongReasonWithinAByteOfTheLimit_data()
{
    QTest::addColumn<QString>("character");
    QTest::newRow("of one byte") << u"x"_s;
    QTest::newRow("of two bytes") << u"\u00e9"_s;
    QTest::newRow("of three bytes") << u"\u20ac"_s;
    QTest::newRow("of four bytes") << u"\U0001f600"_s;
}

void TestCloseCode::cutsALongReasonWithinAByteOfTheLimit()
{
    QFETCH(QString, character);
    const qsizetype size = character.toUtf8().size();
    for (qsizetype before = 0; before < size; ++before) {
        const QString reason = QString(before, u'-') + character.repeated(200);
        const QByteArray cut = closecode::cutReason(reason);
        QVERIFY(reason.toUtf8().startsWith(cut));
        QVERIFY(wire::Utf8Checker::isValid(cut));
        QVERIFY(cut.size() <= 123);
        QVERIFY(cut.size() > 123 - size);
    }
}

ECHOBENCH_APPLESS_MAIN(TestCloseCode)
#include "tst_closecode.moc"
