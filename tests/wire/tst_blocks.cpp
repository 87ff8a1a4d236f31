// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/blocks.h"
#include "tests/testprogram.h"

#include <QtTest>

#include <utility>

using wire::Blocks;

class TestBlocks : public QObject
{
    Q_OBJECT

private slots:
    void givesAgainWhatWasGivenBack();
    void givesFirstWhatWasUsedLast();
    void keepsNoMoreThanItShould();
};

void TestBlocks::givesAgainWhatWasGivenBack()
{
    Blocks blocks;
    Blocks::Block block = blocks.take();
    const std::byte *const memory = block.get();
    blocks.giveBack(std::move(block));
    QCOMPARE(blocks.take().get(), memory);
    QCOMPARE(blocks.unused(), std::size_t(0));
}

void TestBlocks::givesFirstWhatWasUsedLast()
{
    Blocks blocks;
    Blocks::Block first = blocks.take();
    Blocks::Block last = blocks.take();
    const std::byte *const memory = last.get();
    blocks.giveBack(std::move(first));
    blocks.giveBack(std::move(last));
    QCOMPARE(blocks.take().get(), memory);
}

void TestBlocks::keepsNoMoreThanItShould()
{
    Blocks blocks(2);
    for (int i = 0; i < 3; ++i)
        blocks.giveBack(Blocks::Block());
    QCOMPARE(blocks.unused(), std::size_t(2));
}

ECHOBENCH_APPLESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
