// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/mailbox.h"
#include "tests/testprogram.h"

#include <QtTest>

#include <memory>
#include <semaphore>
#include <thread>

using client::Mailbox;

class TestMailbox : public QObject
{
    Q_OBJECT

private slots:
    void givesValuesInTheirOrder()
    {
        Mailbox<int> box;
        (void)box.put(1);
        (void)box.put(2);
        QCOMPARE(box.take(), std::optional(1));
        QCOMPARE(box.take(), std::optional(2));
        QCOMPARE(box.take(), std::optional<int>());
    }

    void wakesOnceUntilItIsEmpty()
    {
        Mailbox<int> box;
        QVERIFY(box.put(1));
        QVERIFY(!box.put(2));
        (void)box.take();
        QVERIFY(!box.put(3));
        (void)box.take();
        (void)box.take();
        QVERIFY(box.put(4));
    }

    void keepsNothingOfWhatWasTaken()
    {
        Mailbox<std::shared_ptr<int>> box;
        auto value = std::make_shared<int>(1);
        (void)box.put(value);
        (void)box.take();
        QCOMPARE(value.use_count(), 1);
    }

    void losesNothingBetweenThreads()
    {
        constexpr int values = 100'000;
        Mailbox<int> box;
        std::counting_semaphore<> woken(0);
        std::thread writer([&] {
            for (int i = 0; i < values; ++i) {
                if (box.put(i))
                    woken.release();
            }
        });
        int next = 0;
        bool isInOrder = true;
        while (next < values) {
            woken.acquire();
            while (const std::optional<int> value = box.take())
                isInOrder = isInOrder && *value == next++;
        }
        writer.join();
        QVERIFY(isInOrder);
    }
};

ECHOBENCH_APPLESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
