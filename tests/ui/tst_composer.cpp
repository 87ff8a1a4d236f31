// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/client/composer.h"
#include "ui/client/composernote.h"
#include "ui/client/messagefield.h"
#include "ui/client/repeatdialog.h"
#include "ui/client/sendfiledialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QUrl>
#include <QtTest>

using client::ComposedMessage;
using client::MessageFormat;
using client::Phase;

class TestComposer : public QObject
{
    Q_OBJECT

private slots:
    void sendsTextAsItIs();
    void sendsHexAndBase64AsBytes();
    void explainsDigitsThatAreNone();
    void keepsTheTextWhileThereIsNoConnection();
    void fillsPlaceholdersUnlessToldNot();
    void walksThroughWhatWasSent();
    void leavesTheArrowKeysToALongMessage();
    void checksJsonAndSendsItAllTheSame();
    void formatsJsonAndCanUndoIt();
    void repeatsAndCounts();
    void showsWhatItIsAboutToRepeat();
    void stopsRepeatingWithTheConnection();
    void sendsAFileWhole();
    void asksHowToSendAFileThatIsDroppedOnIt();
    void explainsAFileThatCannotBeRead();
    void takesAPastedMegabyteWhole();
};

namespace {

struct Fixture {
    Fixture()
    {
        composer.show();
        composer.setPhase(Phase::Connected);
        if (!QTest::qWaitForWindowExposed(&composer))
            qFatal("The composer is not shown.");
    }

    void compose(const QString &text, MessageFormat format = MessageFormat::Text)
    {
        composer.setMessage({.format = format, .content = text});
    }
    [[nodiscard]] QString note() const { return composer.findChild<ui::ComposerNote *>()->text(); }
    [[nodiscard]] QString text() const { return composer.field().message(); }
    void press(Qt::Key key) const { QTest::keyClick(&composer.field(), key); }

    client::SentHistory history;
    ui::Composer composer{history};
    QSignalSpy texts{&composer, &ui::Composer::textRequested};
    QSignalSpy binaries{&composer, &ui::Composer::binaryRequested};
    QSignalSpy blocks{&composer, &ui::Composer::blocked};
};

} // namespace

void TestComposer::sendsTextAsItIs()
{
    Fixture f;
    f.compose(QStringLiteral("a\u00a0b\n€"));
    f.press(Qt::Key_Return);
    QCOMPARE(f.texts.takeFirst().first().toByteArray(), QByteArray("a\u00a0b\n€"));
    QCOMPARE(f.text(), QString());
}

void TestComposer::sendsHexAndBase64AsBytes()
{
    Fixture f;
    f.compose(QStringLiteral("0xde ad\nBEEF"), MessageFormat::Hex);
    f.composer.send();
    f.compose(QStringLiteral("3q2+7w=="), MessageFormat::Base64);
    f.composer.send();
    QCOMPARE(f.binaries.size(), 2);
    QCOMPARE(f.binaries.first().first().toByteArray(), QByteArray::fromHex("deadbeef"));
    QCOMPARE(f.binaries.last().first().toByteArray(), QByteArray::fromHex("deadbeef"));
}

void TestComposer::explainsDigitsThatAreNone()
{
    Fixture f;
    f.compose(QStringLiteral("de ag"), MessageFormat::Hex);
    f.composer.send();
    QCOMPARE(f.binaries.size(), 0);
    QCOMPARE(f.text(), QStringLiteral("de ag"));
    QVERIFY2(f.note().contains(QStringLiteral("5")), qPrintable(f.note())); // the column
    QCOMPARE(f.composer.field().textCursor().position(), 4);
}

void TestComposer::keepsTheTextWhileThereIsNoConnection()
{
    Fixture f;
    f.composer.setPhase(Phase::Disconnected);
    f.compose(QStringLiteral("hello"));
    f.composer.send();
    QCOMPARE(f.blocks.size(), 1);
    QCOMPARE(f.texts.size(), 0);
    QCOMPARE(f.text(), QStringLiteral("hello"));
}

void TestComposer::fillsPlaceholdersUnlessToldNot()
{
    Fixture f;
    f.compose(QStringLiteral("{{counter}} {{nope}}"));
    f.composer.send();
    f.composer.setFillsPlaceholders(false);
    f.compose(QStringLiteral("{{counter}}"));
    f.composer.send();
    QCOMPARE(f.texts.first().first().toByteArray(), QByteArray("1 {{nope}}"));
    QCOMPARE(f.texts.last().first().toByteArray(), QByteArray("{{counter}}"));
    QCOMPARE(f.history.messages().first().content, QStringLiteral("{{counter}} {{nope}}"));
}

void TestComposer::walksThroughWhatWasSent()
{
    Fixture f;
    for (const QString &text : {QStringLiteral("one"), QStringLiteral("two")}) {
        f.compose(text);
        f.composer.send();
    }
    f.compose(QStringLiteral("ff"), MessageFormat::Hex);
    f.composer.send();
    QTest::keyClicks(&f.composer.field(), QStringLiteral("0a"));
    f.press(Qt::Key_Up);
    QCOMPARE(f.text(), QStringLiteral("ff"));
    f.press(Qt::Key_Up);
    QCOMPARE(f.composer.message(), (ComposedMessage{.content = QStringLiteral("two")}));
    f.press(Qt::Key_Up);
    f.press(Qt::Key_Up);
    QCOMPARE(f.text(), QStringLiteral("one"));
    for (int i = 0; i < 3; ++i)
        f.press(Qt::Key_Down);
    QCOMPARE(f.composer.message(),
             (ComposedMessage{.format = MessageFormat::Hex, .content = QStringLiteral("0a")}));
}

void TestComposer::leavesTheArrowKeysToALongMessage()
{
    Fixture f;
    f.compose(QStringLiteral("sent"));
    f.composer.send();
    f.compose(QStringLiteral("first\nsecond"));
    f.press(Qt::Key_Up);
    QCOMPARE(f.text(), QStringLiteral("first\nsecond"));
    f.press(Qt::Key_Up);
    QCOMPARE(f.text(), QStringLiteral("sent"));
}

void TestComposer::checksJsonAndSendsItAllTheSame()
{
    Fixture f;
    f.compose(QStringLiteral("{\"a\": 1,}"));
    QTRY_VERIFY2(f.note().startsWith(QStringLiteral("Not valid JSON")), qPrintable(f.note()));
    f.composer.send();
    QCOMPARE(f.texts.size(), 1);
    f.compose(QStringLiteral("[1]"));
    QTRY_COMPARE(f.note(), QString());
}

void TestComposer::formatsJsonAndCanUndoIt()
{
    Fixture f;
    QTest::keyClicks(&f.composer.field(), QStringLiteral("[1, 2]"));
    f.composer.prettify();
    QCOMPARE(f.text(), QStringLiteral("[\n  1,\n  2\n]"));
    f.composer.minify();
    QCOMPARE(f.text(), QStringLiteral("[1,2]"));
    f.composer.field().undo();
    f.composer.field().undo();
    QCOMPARE(f.text(), QStringLiteral("[1, 2]"));
    f.compose(QStringLiteral("[1"));
    f.composer.prettify();
    QCOMPARE(f.text(), QStringLiteral("[1"));
    QVERIFY(!f.note().isEmpty());
}

void TestComposer::repeatsAndCounts()
{
    Fixture f;
    f.compose(QStringLiteral("{{counter}}"));
    f.composer.startRepeating({.interval = std::chrono::milliseconds(1), .times = 5});
    QTRY_VERIFY(!f.composer.isRepeating());
    QCOMPARE(f.texts.size(), 5);
    QCOMPARE(f.texts.last().first().toByteArray(), QByteArray("5"));
    QVERIFY2(f.note().contains(QLatin1Char('5')), qPrintable(f.note()));
    QCOMPARE(f.text(), QStringLiteral("{{counter}}"));
}

void TestComposer::showsWhatItIsAboutToRepeat()
{
    Fixture f;
    const auto shown = [&f] {
        f.composer.repeat();
        const auto *dialog = f.composer.findChild<ui::RepeatDialog *>();
        const QString text = dialog->findChild<QLabel *>(QStringLiteral("message"))->text();
        delete dialog;
        return text;
    };
    QCOMPARE(shown(), QStringLiteral("empty"));
    f.compose(QStringLiteral("a\nb"));
    QCOMPARE(shown(), QStringLiteral("a␊b"));
    f.compose(QStringLiteral("x").repeated(1'000));
    QCOMPARE(shown(), QStringLiteral("x").repeated(40) + QChar(0x2026));
}

void TestComposer::stopsRepeatingWithTheConnection()
{
    Fixture f;
    f.compose(QStringLiteral("x"));
    f.composer.startRepeating({.interval = std::chrono::milliseconds(1)});
    QTRY_VERIFY(f.texts.size() > 1);
    QVERIFY(f.composer.isRepeating());
    f.composer.setPhase(Phase::Closing);
    QVERIFY(!f.composer.isRepeating());
    QVERIFY(f.note().contains(QStringLiteral("ended with the connection")));
}

void TestComposer::sendsAFileWhole()
{
    Fixture f;
    QTemporaryFile file;
    const QByteArray content(9 << 20, '\x01');
    QVERIFY(file.open() && file.write(content) == content.size() && file.flush());
    f.composer.sendFile(file.fileName(), true);
    QTRY_COMPARE(f.binaries.size(), 1);
    QCOMPARE(f.binaries.first().first().toByteArray(), content);
    f.composer.setCounters({.bytesWaiting = 5 << 20});
    QVERIFY2(f.note().startsWith(QStringLiteral("Sending the file")), qPrintable(f.note()));
    f.composer.setCounters({});
    QVERIFY(f.note().isEmpty());
}

void TestComposer::asksHowToSendAFileThatIsDroppedOnIt()
{
    Fixture f;
    const auto drop = [&f](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.composer.field().viewport(), &enter);
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.composer.field().viewport(), &event);
    };
    drop({QUrl::fromLocalFile(QStringLiteral("/tmp/picture.png"))});
    const auto *dialog = f.composer.findChild<ui::SendFileDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->path(), QStringLiteral("/tmp/picture.png"));
    QCOMPARE(f.text(), QString());
    delete dialog;
    drop({QUrl(QStringLiteral("https://example.org/"))});
    QVERIFY(f.composer.findChild<ui::SendFileDialog *>() == nullptr);
    QCOMPARE(f.text(), QStringLiteral("https://example.org/"));
}

void TestComposer::explainsAFileThatCannotBeRead()
{
    Fixture f;
    f.composer.sendFile(QStringLiteral("/nowhere/at/all"), false);
    QVERIFY2(f.note().contains(QStringLiteral("/nowhere/at/all")), qPrintable(f.note()));
}

void TestComposer::takesAPastedMegabyteWhole()
{
    Fixture f;
    const QString text(1 << 20, QLatin1Char('m'));
    QElapsedTimer timer;
    timer.start();
    QGuiApplication::clipboard()->setText(text);
    f.composer.field().paste();
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed()))); // without care: minutes
    f.composer.send();
    QCOMPARE(f.texts.first().first().toByteArray(), text.toUtf8());
}

ECHOBENCH_MAIN(TestComposer)
#include "tst_composer.moc"
