// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/mask.h"
#include "tests/testprogram.h"

#include <QByteArray>
#include <QtTest>

namespace {

constexpr wire::MaskKey key{'\x37', '\xfa', '\x21', '\x3d'};

/// The formula of RFC 6455 section 5.3 as it stands there.
QByteArray byTheFormula(const QByteArray &bytes)
{
    QByteArray result = bytes;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        result[i] = static_cast<char>(bytes[i] ^ key[static_cast<size_t>(i % 4)]);
    return result;
}

QByteArray sample(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 7);
    return bytes;
}

} // namespace

class TestMask : public QObject
{
    Q_OBJECT

private slots:
    void masksTheExampleOfTheStandard();
    void masksAnySizeAtAnyAlignmentAsTheFormulaSays();
    void masksInPlace();
    void goesOnWithTheTurnedKeyWhereverItIsCut();
};

void TestMask::masksTheExampleOfTheStandard()
{
    QByteArray bytes = "Hello";
    wire::copyMasked(bytes.data(), bytes.data(), bytes.size(), key);
    QCOMPARE(bytes.toHex(), "7f9f4d5158");
}

void TestMask::masksAnySizeAtAnyAlignmentAsTheFormulaSays()
{
    for (qsizetype size = 0; size < 150; ++size) {
        for (qsizetype from = 0; from < 9; ++from) {
            const QByteArray bytes = sample(from + size);
            QByteArray result(size + from, '\x55');
            wire::copyMasked(result.data(), bytes.constData() + from, size, key);
            QCOMPARE(result.first(size), byTheFormula(bytes.sliced(from)));
            QCOMPARE(result.sliced(size), QByteArray(from, '\x55'));
        }
    }
}

void TestMask::masksInPlace()
{
    for (qsizetype size = 0; size < 150; ++size) {
        QByteArray bytes = sample(size);
        wire::copyMasked(bytes.data(), bytes.data(), size, key);
        QCOMPARE(bytes, byTheFormula(sample(size)));
    }
}

void TestMask::goesOnWithTheTurnedKeyWhereverItIsCut()
{
    const QByteArray bytes = sample(70);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        QByteArray result(bytes.size(), '\0');
        const auto turned = wire::copyMasked(result.data(), bytes.constData(), cut, key);
        wire::copyMasked(result.data() + cut, bytes.constData() + cut, bytes.size() - cut, turned);
        QCOMPARE(result, byTheFormula(bytes));
    }
}

ECHOBENCH_APPLESS_MAIN(TestMask)
#include "tst_mask.moc"
