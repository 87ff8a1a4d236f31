// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/answerbrake.h"
#include "tests/testprogram.h"

#include <QtTest>

using client::AnswerBrake;

class TestAnswerBrake : public QObject
{
    Q_OBJECT

private slots:
    void comesOnWithTooManyAnswers()
    {
        AnswerBrake brake;
        for (qint64 i = 0; i < AnswerBrake::MostAnswers; ++i)
            brake.queued(0);
        QVERIFY(!brake.isOn());
        brake.queued(0);
        QVERIFY(brake.isOn());
    }

    void comesOnWithTooManyBytes()
    {
        AnswerBrake brake;
        brake.queued(AnswerBrake::MostBytes);
        QVERIFY(!brake.isOn());
        brake.queued(1);
        QVERIFY(brake.isOn());
    }

    void letsGoAtHalfOfBoth()
    {
        AnswerBrake brake;
        for (qint64 i = 0; i <= AnswerBrake::MostAnswers; ++i)
            brake.queued(1);
        brake.queued(AnswerBrake::MostBytes);
        for (qint64 i = 0; i <= AnswerBrake::MostAnswers; ++i)
            brake.sent(1);
        QVERIFY(brake.isOn());
        brake.sent(AnswerBrake::MostBytes);
        QVERIFY(!brake.isOn());
    }
};

ECHOBENCH_APPLESS_MAIN(TestAnswerBrake)
#include "tst_answerbrake.moc"
