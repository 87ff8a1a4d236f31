// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "server/wire/utf8checker.h"
#include "tests/testprogram.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QtTest>

using wire::Utf8Checker;

namespace {

/// Another way to the same verdict: decode one code point, then look at the number. The index of the first
/// octet after which nothing can make the bytes valid, or -1.
qsizetype firstWrong(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<quint8>(bytes.at(i));
        const int size = lead < 0x80   ? 1
                         : lead < 0xc0 ? 0
                         : lead < 0xe0 ? 2
                         : lead < 0xf0 ? 3
                         : lead < 0xf8 ? 4
                                       : 0;
        if (size == 0)
            return i;
        // The smallest and the largest number that the octets so far can still become.
        quint32 low = size == 1 ? lead : lead & (0x7fU >> size);
        quint32 high = low;
        for (int k = 0; k < size; ++k) {
            if (i + k >= bytes.size())
                return -1;
            if (k > 0) {
                const auto octet = static_cast<quint8>(bytes.at(i + k));
                if ((octet & 0xc0U) != 0x80)
                    return i + k;
                low = high = (low << 6U) | (octet & 0x3fU);
            }
            const int left = size == 1 ? 0 : 6 * (size - 1 - k);
            const quint32 least = low << left;
            const quint32 most = (high << left) | ((1U << left) - 1);
            constexpr quint32 smallest[]{0, 0, 0x80, 0x800, 0x10000};
            const bool surrogates = least >= 0xd800 && most <= 0xdfff;
            if (most < smallest[size] || least > 0x10ffff || surrogates)
                return i + k;
        }
        i += size;
    }
    return -1;
}

/// The same question to the checker.
qsizetype checked(const QByteArray &bytes)
{
    Utf8Checker checker;
    const qsizetype good = checker.add(bytes);
    return good == bytes.size() ? -1 : good;
}

} // namespace

class TestUtf8Checker : public QObject
{
    Q_OBJECT

private slots:
    void acceptsEveryCodePointButSurrogates();
    void findsTheWrongOctet_data();
    void findsTheWrongOctet();
    void findsTheWrongOctetAtEveryPlaceAmongAscii_data() { findsTheWrongOctet_data(); }
    void findsTheWrongOctetAtEveryPlaceAmongAscii();
    void judgesEveryPairOfOctets();
    void judgesEveryLeadWithEverySecondAndThirdOctet();
    void judgesFourOctetsAtTheEdges();
    void judgesRandomBytesHoweverTheyAreCut();
    void isNotCompleteWithinACodePoint();
};

void TestUtf8Checker::acceptsEveryCodePointButSurrogates()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        if (c < 0xd800 || c > 0xdfff)
            QCOMPARE(checked(QString::fromUcs4(&c, 1).toUtf8() + QString::fromUcs4(&c, 1).toUtf8()), -1);
    }
}

void TestUtf8Checker::findsTheWrongOctet_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("wrong");
    const auto row = [](const char *name, const QByteArray &bytes, qsizetype wrong) {
        QTest::newRow(name) << bytes << wrong;
    };
    row("a continuation alone", "\x80", 0);
    row("the last continuation alone", "\xbf", 0);
    row("an overlong slash", "\xc0\xaf", 0);
    row("the other overlong lead", "\xc1\xbf", 0);
    row("an overlong slash of three octets", "\xe0\x80\xaf", 1);
    row("the longest overlong one of three octets", "\xe0\x9f\xbf", 1);
    row("an overlong slash of four octets", "\xf0\x80\x80\xaf", 1);
    row("the longest overlong one of four octets", "\xf0\x8f\xbf\xbf", 1);
    row("the first surrogate", "\xed\xa0\x80", 1);
    row("the last surrogate", "\xed\xbf\xbf", 1);
    row("a pair of surrogates", "\xed\xa0\xbd\xed\xb8\x80", 1);
    row("beyond the last plane", "\xf4\x90\x80\x80", 1);
    row("a lead for far beyond", "\xf5\x80\x80\x80", 0);
    row("a lead of five octets", "\xf8\x88\x80\x80\x80", 0);
    row("a lead of six octets", "\xfc\x84\x80\x80\x80\x80", 0);
    row("FE", "\xfe", 0);
    row("FF", "\xff", 0);
    row("ASCII for the second octet of two", "\xc3(", 1);
    row("ASCII for the second octet of three", "\xe2(\xa1", 1);
    row("ASCII for the third octet of three", "\xe2\x82(", 2);
    row("ASCII for the fourth octet of four", "\xf0\x9f\x98(", 3);
    row("a lead within a code point", "\xe2\x82\xe2", 2);
    row("one octet too many", "\xc3\xa9\xa9", 2);
    row("Autobahn's example",
        "\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80"
        "edited",
        12);
}

void TestUtf8Checker::findsTheWrongOctet()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, wrong);
    QCOMPARE(checked(bytes), wrong);
}

void TestUtf8Checker::findsTheWrongOctetAtEveryPlaceAmongAscii()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, wrong);
    for (qsizetype before = 0; before < 80; ++before)
        QCOMPARE(checked(QByteArray(before, 'a') + bytes + QByteArray(40, 'b')), before + wrong);
}

void TestUtf8Checker::judgesEveryPairOfOctets()
{
    for (int pair = 0; pair < 0x10000; ++pair) {
        const QByteArray bytes{QByteArray(1, static_cast<char>(pair >> 8)) + static_cast<char>(pair)};
        QCOMPARE(checked(bytes), firstWrong(bytes));
    }
}

void TestUtf8Checker::judgesEveryLeadWithEverySecondAndThirdOctet()
{
    QByteArray bytes(3, '\0');
    for (int number = 0xc00000; number <= 0xffffff; ++number) {
        bytes.resize(3);
        bytes[0] = static_cast<char>(number >> 16);
        bytes[1] = static_cast<char>(number >> 8);
        bytes[2] = static_cast<char>(number);
        if (checked(bytes) != firstWrong(bytes))
            QFAIL(bytes.toHex().constData());
        // With more behind it, a whole code point is taken at once.
        bytes += "ab";
        if (checked(bytes) != firstWrong(bytes))
            QFAIL(bytes.toHex().constData());
    }
}

void TestUtf8Checker::judgesFourOctetsAtTheEdges()
{
    constexpr quint8 edges[]{0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xff};
    for (int lead = 0xee; lead <= 0xff; ++lead) {
        for (int second = 0; second <= 0xff; ++second) {
            for (const quint8 third : edges) {
                for (const quint8 fourth : edges) {
                    const char octets[]{static_cast<char>(lead), static_cast<char>(second),
                                        static_cast<char>(third), static_cast<char>(fourth)};
                    const QByteArray bytes(octets, 4);
                    if (checked(bytes) != firstWrong(bytes))
                        QFAIL(bytes.toHex().constData());
                }
            }
        }
    }
}

void TestUtf8Checker::judgesRandomBytesHoweverTheyAreCut()
{
    QRandomGenerator random(20260101);
    const QByteArrayList pieces{"a",
                                "plain ascii of some length ",
                                "\xc3\xa9",
                                "\xe2\x82\xac",
                                "\xf0\x9f\x98\x80",
                                "\xed\x9f\xbf",
                                "\xee\x80\x80",
                                "\xf4\x8f\xbf\xbf"};
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(12); i > 0; --i)
            bytes += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        if (!bytes.isEmpty() && random.bounded(2) == 0)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        const qsizetype wrong = firstWrong(bytes);

        Utf8Checker checker;
        qsizetype good = 0;
        while (good < bytes.size()) {
            const qsizetype size = std::min<qsizetype>(1 + random.bounded(9), bytes.size() - good);
            const qsizetype added = checker.add(QByteArrayView(bytes).sliced(good, size));
            good += added;
            if (added < size)
                break;
        }
        QCOMPARE(good == bytes.size() ? -1 : good, wrong);
    }
}

void TestUtf8Checker::isNotCompleteWithinACodePoint()
{
    const QByteArray face = "\xf0\x9f\x98\x80";
    Utf8Checker checker;
    QVERIFY(checker.isComplete());
    for (qsizetype i = 0; i < face.size(); ++i) {
        QCOMPARE(checker.add(QByteArrayView(face).sliced(i, 1)), 1);
        QCOMPARE(checker.isComplete(), i == 3);
        QCOMPARE(Utf8Checker::isValid(face.first(i + 1)), i == 3);
    }
}

ECHOBENCH_APPLESS_MAIN(TestUtf8Checker)
#include "tst_utf8checker.moc"
