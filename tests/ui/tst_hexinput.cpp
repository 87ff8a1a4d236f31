// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/hexinput.h"

#include <QtTest>

class TestHexInput : public QObject
{
    Q_OBJECT

private slots:
    void readsBytes_data();
    void readsBytes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestHexInput::readsBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray hello("\x48\x65\x6c\xff\x00", 5);
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("blank") << QStringLiteral(" \n\t") << QByteArray();
    QTest::newRow("pairs") << QStringLiteral("48 65 6c ff 00") << hello;
    QTest::newRow("in one") << QStringLiteral("48656cff00") << hello;
    QTest::newRow("either case") << QStringLiteral("48 65 6C Ff 00") << hello;
    QTest::newRow("as in C") << QStringLiteral("0x48, 0x65, 0x6c, 0XFF, 0x00") << hello;
    QTest::newRow("lines and colons") << QStringLiteral("48:65\n6c:ff\r\n00") << hello;
}

void TestHexInput::readsBytes()
{
    QFETCH(const QString, text);
    const ui::HexInput input = ui::readHex(text);
    QCOMPARE(input.error, QString());
    QTEST(input.bytes, "bytes");
}

void TestHexInput::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin");
    QTest::newRow("no digit") << QStringLiteral("48 6g") << QStringLiteral("\"g\" is no hexadecimal digit.");
    QTest::newRow("a lone x") << QStringLiteral("x48") << QStringLiteral("\"x\" is no hexadecimal digit.");
    QTest::newRow("half a byte") << QStringLiteral("48 6") << QStringLiteral("A byte has two digits");
    QTest::newRow("half a byte amid") << QStringLiteral("4 86") << QStringLiteral("A byte has two digits");
    QTest::newRow("0x alone at the end") << QStringLiteral("48 0") << QStringLiteral("A byte has two digits");
    QTest::newRow("control character") << QString(QChar(7)) << QStringLiteral("\"\u2407\" is no");
}

void TestHexInput::saysWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, begin);
    const QString error = ui::readHex(text).error;
    QVERIFY2(error.startsWith(begin), qPrintable(error));
}

QTEST_APPLESS_MAIN(TestHexInput)
#include "tst_hexinput.moc"
