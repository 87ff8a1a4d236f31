// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/lastwords.h"
#include "connection.h"
#include "encryptedconnection.h"
#include "tests/testprogram.h"

#include <QLibraryInfo>
#include <QVersionNumber>
#include <array>

using client::LastWords;
using namespace Qt::StringLiterals;

namespace {

/// What `near` sends is not read by `far`.
void leaveUnread(QTcpSocket &near, QTcpSocket &far)
{
    far.setReadBufferSize(1);
    near.write(QByteArray(100'000, 'x'));
    near.flush();
}

/// The network resets the connection, since there is something unread.
void sayAndDrop(QTcpSocket &far, const QByteArray &bytes)
{
    far.write(bytes);
    far.flush();
    far.abort();
}

} // namespace

class TestLastWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void areWhatWasUnreadWhenTheSocketWasClosed();
    void surviveAReset();
    void areWhatTheSocketHeldWhenAWriteFailed();
    void areDecrypted();
    void areDecryptedAfterWhatTheSocketHeld();
    void areTheSocketsOwnBehindAProxy();
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

    Certificates m_certificates;
};

void TestLastWords::initTestCase() { QVERIFY(m_certificates.make(u"peer"_s)); }

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

void TestLastWords::surviveAReset()
{
    Connection connection;
    LastWords words(connection.near);
    leaveUnread(connection.near, *connection.far);
    sayAndDrop(*connection.far, "enough");
    connection.near.abort();
    QCOMPARE(all(words), QByteArray("enough"));
}

void TestLastWords::areWhatTheSocketHeldWhenAWriteFailed()
{
    Connection connection;
    LastWords words(connection.near);
    connect(&connection.near, &QTcpSocket::errorOccurred, this, [&] { words.rescue(); });
    connection.far->write("held, ");
    QTRY_COMPARE(connection.near.bytesAvailable(), 6);
    leaveUnread(connection.near, *connection.far);
    sayAndDrop(*connection.far, "enough");
    connection.near.write("more");
    connection.near.flush();
    QCOMPARE(connection.near.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(all(words), QByteArray("held, enough"));
}

void TestLastWords::areDecrypted()
{
    if (QLibraryInfo::version() >= QVersionNumber(6, 5))
        QSKIP("Of a newer Qt's encrypted socket no more is to be had once a write has failed.");
    EncryptedConnection connection(m_certificates, u"peer"_s);
    LastWords words(connection.near);
    connect(&connection.near, &QTcpSocket::errorOccurred, this, [&] { words.rescue(); });
    leaveUnread(connection.near, connection.far);
    const QByteArray said(40'000, 'y');
    sayAndDrop(connection.far, said);
    connection.near.write("more");
    connection.near.flush();
    QCOMPARE(connection.near.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(all(words), said);
}

void TestLastWords::areDecryptedAfterWhatTheSocketHeld()
{
    EncryptedConnection connection(m_certificates, u"peer"_s);
    LastWords words(connection.near);
    connect(&connection.near, &QTcpSocket::errorOccurred, this, [&] { words.rescue(); });
    connection.near.setReadBufferSize(1);
    connection.far.write(QByteArray(100'000, 'y'));
    QTRY_VERIFY(connection.near.bytesAvailable() > 0);
    leaveUnread(connection.near, connection.far);
    sayAndDrop(connection.far, "enough");
    connection.near.write("more");
    connection.near.flush();
    QCOMPARE(connection.near.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(all(words), QByteArray(100'000, 'y') + "enough");
}

// What the operating system has comes behind what the proxy's socket has read already.
void TestLastWords::areTheSocketsOwnBehindAProxy()
{
    Connection connection;
    connection.near.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy));
    LastWords words(connection.near);
    connection.far->write("held");
    QTRY_COMPARE(connection.near.bytesAvailable(), 4);
    words.rescue();
    connection.far->write("unread");
    QVERIFY(connection.far->waitForBytesWritten());
    connection.near.abort();
    QCOMPARE(all(words), QByteArray("held"));
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

ECHOBENCH_GUILESS_MAIN(TestLastWords)
#include "tst_lastwords.moc"
