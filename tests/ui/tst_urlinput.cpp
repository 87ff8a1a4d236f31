// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/client/urlinput.h"

#include <QElapsedTimer>
#include <QtTest>

class TestUrlInput : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatTheUserMeant_data();
    void readsWhatTheUserMeant();
    void explainsWhatCannotBe_data();
    void explainsWhatCannotBe();
    void offersWhatAPagesAddressMayMean();
    void keepsAnExplanationShort();
    void doesNotStallOverALongUrl();
};

void TestUrlInput::readsWhatTheUserMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QString &typed, const QString &url) {
        QTest::newRow(name) << typed << url;
    };
    row("whole", QStringLiteral("ws://localhost:8000"), QStringLiteral("ws://localhost:8000"));
    row("secure", QStringLiteral("wss://example.org/chat?a=b"), QStringLiteral("wss://example.org/chat?a=b"));
    row("host and port", QStringLiteral("localhost:8000"), QStringLiteral("ws://localhost:8000"));
    row("host and path", QStringLiteral("example.org/chat"), QStringLiteral("ws://example.org/chat"));
    row("blanks around", QStringLiteral("  ws://localhost:8000\n"), QStringLiteral("ws://localhost:8000"));
    row("a URL in the query", QStringLiteral("localhost:8000/?to=http://example.org"),
        QStringLiteral("ws://localhost:8000/?to=http://example.org"));
    row("upper case", QStringLiteral("WS://Localhost:8000"), QStringLiteral("ws://localhost:8000"));
    row("IPv6", QStringLiteral("ws://[::1]:8000"), QStringLiteral("ws://[::1]:8000"));
}

void TestUrlInput::readsWhatTheUserMeant()
{
    QFETCH(QString, typed);
    const ui::UrlInput input = ui::readUrl(typed);
    QVERIFY2(input.error.isEmpty(), qPrintable(input.error));
    QTEST(input.url.toString(QUrl::FullyEncoded), "url");
}

void TestUrlInput::explainsWhatCannotBe_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &typed, const QString &word) {
        QTest::newRow(name) << typed << word;
    };
    row("nothing", QStringLiteral("  "), QStringLiteral("Enter the address"));
    row("a page", QStringLiteral("https://example.org"), QStringLiteral("https:// is for web pages"));
    row("another scheme", QStringLiteral("ftp://example.org"), QStringLiteral("ftp:// is unknown here"));
    row("no host", QStringLiteral("ws://"), QStringLiteral("no host"));
    row("no such port", QStringLiteral("ws://localhost:99999"), QStringLiteral("not a valid address"));
    row("blank inside", QStringLiteral("ws://local host"), QStringLiteral("not a valid address"));
}

void TestUrlInput::explainsWhatCannotBe()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const ui::UrlInput input = ui::readUrl(typed);
    QVERIFY(!input.url.isValid());
    QVERIFY2(input.error.contains(word), qPrintable(input.error));
}

void TestUrlInput::offersWhatAPagesAddressMayMean()
{
    const auto instead = [](const QString &typed) { return ui::readUrl(typed).instead.toString(); };
    QCOMPARE(instead(QStringLiteral("http://localhost:8000/chat?a=b")),
             QStringLiteral("ws://localhost:8000/chat?a=b"));
    QCOMPARE(instead(QStringLiteral("https://example.org")), QStringLiteral("wss://example.org"));
    QCOMPARE(instead(QStringLiteral("ftp://example.org")), QString());
    QCOMPARE(instead(QStringLiteral("http://")), QString());
    const QString sentence = ui::readUrl(QStringLiteral("https://ann:secret@example.org")).error;
    QVERIFY2(sentence.contains(QStringLiteral(" wss://example.org.")), qPrintable(sentence));
}

void TestUrlInput::keepsAnExplanationShort()
{
    QVERIFY(ui::readUrl(QStringLiteral("ws://a b").repeated(5'000)).error.size() < 250);
}

void TestUrlInput::doesNotStallOverALongUrl()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(ui::readUrl(QStringLiteral("ws://localhost/") + QStringLiteral("a").repeated(10'000))
                .error.isEmpty());
    QVERIFY(timer.elapsed() < 100);
}

ECHOBENCH_APPLESS_MAIN(TestUrlInput)
#include "tst_urlinput.moc"
