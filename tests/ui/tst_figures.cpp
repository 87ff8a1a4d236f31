// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/widgets/figures.h"

#include <QHostAddress>
#include <QLocale>
#include <QtTest>

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void groupsDigitsEvenInTheCLocale();
    void groupsDigitsAsTheDefaultLocaleDoes();
    void tellsBytesShortly_data();
    void tellsBytesShortly();
    void tellsAPartInThousandths();
    void tellsDurationsShortly_data();
    void tellsDurationsShortly();
    void putsIPv6AddressesInBrackets();
};

namespace {

QString withBlanks(QString text) { return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')); }

} // namespace

void TestFigures::groupsDigitsEvenInTheCLocale()
{
    QCOMPARE(ui::grouped(1'234'567), QStringLiteral("1,234,567"));
}

void TestFigures::groupsDigitsAsTheDefaultLocaleDoes()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(ui::grouped(1'234'567), QStringLiteral("1.234.567"));
}

void TestFigures::tellsBytesShortly_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0 B");
    QTest::newRow("below a KiB") << qint64(1'023) << QStringLiteral("1,023 B");
    QTest::newRow("a KiB") << qint64(1'024) << QStringLiteral("1.0 KiB");
    QTest::newRow("not 1,024.0 KiB") << qint64(1'048'570) << QStringLiteral("1.0 MiB");
    QTest::newRow("16 MiB") << (qint64(16) << 20) << QStringLiteral("16.0 MiB");
    QTest::newRow("more than any unit") << (qint64(5'000) << 40) << QStringLiteral("5,000.0 TiB");
}

void TestFigures::tellsBytesShortly()
{
    QFETCH(qint64, bytes);
    QTEST(withBlanks(ui::byteCount(bytes)), "text");
}

void TestFigures::tellsAPartInThousandths()
{
    QCOMPARE(ui::permilleOf(1, 4), 250);
    QCOMPARE(ui::permilleOf(qint64(5) << 40, qint64(5) << 40), 1'000);
    QCOMPARE(ui::permilleOf(0, 0), 1'000);
}

void TestFigures::tellsDurationsShortly_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("ns") << qint64(850) << QStringLiteral("850 ns");
    QTest::newRow("µs") << qint64(142'900) << QStringLiteral("142 µs");
    QTest::newRow("ms") << qint64(1'250'000) << QStringLiteral("1.25 ms");
    QTest::newRow("s") << qint64(2'500'000'000) << QStringLiteral("2.50 s");
    QTest::newRow("before") << qint64(-12'345) << QStringLiteral("−12 µs");
}

void TestFigures::tellsDurationsShortly()
{
    QFETCH(qint64, nanoseconds);
    QTEST(withBlanks(ui::duration(nanoseconds)), "text");
}

void TestFigures::putsIPv6AddressesInBrackets()
{
    QCOMPARE(ui::hostAndPort(QHostAddress(QHostAddress::LocalHost), 8000), QStringLiteral("127.0.0.1:8000"));
    QCOMPARE(ui::hostAndPort(QHostAddress(QHostAddress::LocalHostIPv6), 8000), QStringLiteral("[::1]:8000"));
}

ECHOBENCH_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
