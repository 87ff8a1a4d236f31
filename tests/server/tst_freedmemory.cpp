// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/freedmemory.h"
#include "tests/testprogram.h"

#include <QtTest>

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

class TestFreedMemory : public QObject
{
    Q_OBJECT

private slots:
    void takesTheBlocksOfLongMessagesFromWhatTheHeapKeeps();
};

void TestFreedMemory::takesTheBlocksOfLongMessagesFromWhatTheHeapKeeps()
{
#ifdef __GLIBC__
    server::keepFreedMemory();
    // Blocks of their own are what the system is asked for, and given back, each time.
    const std::size_t before = ::mallinfo2().hblks;
    void *volatile block = std::malloc(512UL << 10);
    const std::size_t meanwhile = ::mallinfo2().hblks;
    std::free(block);
    QCOMPARE(meanwhile, before);
#else
    QSKIP("Only the C library of GNU says where blocks come from.");
#endif
}

ECHOBENCH_APPLESS_MAIN(TestFreedMemory)
#include "tst_freedmemory.moc"
