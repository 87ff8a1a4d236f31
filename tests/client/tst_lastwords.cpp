// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/lastwords.h"
#include "connection.h"

#include <array>

using client::LastWords;

class TestLastWords : public QObject
{
    Q_OBJECT

private slots:
    void areWhatWasUnreadWhenTheSocketWasClosed();
    void survivesAReset();
    void areNothingWhileNothingComes();
    void keepNoConnectionOnceClosed();

private:
    static QByteArray all(LastWords &words)
    {
        QByteArray read;
        std::array<char, 1000> piece{};
        while (const qint64 size = words.read(piece.data(), piece.size()))
            read.append(piece.data(), size);
        return read;
    }
};

void TestLastWords::areWhatWasUnreadWhenTheSocketWasClosed()
{
    Connection connection;
    LastWords words(connection.near);
    const QByteArray said(5000, 'x');
    connection.far->write(said);
    QVERIFY(connection.far->waitForBytesWritten());
    connection.near.abort();
    QCOMPARE(all(words), said);
}

void TestLastWords::survivesAReset()
{
    Connection connection;
    LastWords words(connection.near);
    connection.far->setReadBufferSize(1);
    connection.near.write(QByteArray(100'000, 'x'));
    QVERIFY(connection.near.waitForBytesWritten());
    connection.far->write("enough");
    QVERIFY(connection.far->waitForBytesWritten());
    connection.far->abort();
    connection.near.abort();
    QCOMPARE(all(words), QByteArray("enough"));
}

void TestLastWords::areNothingWhileNothingComes()
{
    Connection connection;
    LastWords words(connection.near);
    QCOMPARE(all(words), QByteArray());
}

void TestLastWords::keepNoConnectionOnceClosed()
{
    Connection connection;
    LastWords words(connection.near);
    connection.near.abort();
    words.close();
    QTRY_COMPARE(connection.far->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(all(words), QByteArray());
}

QTEST_GUILESS_MAIN(TestLastWords)
#include "tst_lastwords.moc"
