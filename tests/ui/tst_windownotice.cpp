// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/state.h"
#include "tests/testprogram.h"
#include "tests/ui/windowfixture.h"
#include "ui/client/clientpanel.h"
#include "ui/widgets/troublebar.h"

#include <QDir>
#include <QtTest>

/// What the window says about the program as a whole: above its panels, until it is dismissed.
class TestWindowNotice : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatBecameOfADamagedFile();
    void keepsItWhileTheClientConnects();
    void showsOneSentenceBeneathTheOther();
    void isDismissedByEscape();
};

namespace {

struct Fixture : window::Fixture {
    explicit Fixture(const QByteArray &messages = {})
        : window::Fixture(messages, QStringLiteral("messages.json"))
    {
    }

    /// The one bar that is seen; null: none is.
    [[nodiscard]] ui::TroubleBar *bar() const
    {
        for (ui::TroubleBar *each : window->findChildren<ui::TroubleBar *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
};

} // namespace

void TestWindowNotice::tellsWhatBecameOfADamagedFile()
{
    const Fixture f("{\"items\": [");
    QVERIFY(f.bar() != nullptr);
    const QStringList aside = QDir(f.folder.path()).entryList({QStringLiteral("messages.json.damaged-*")});
    QCOMPARE(aside.size(), 1);
    QVERIFY2(f.bar()->sentence().contains(aside.first()), qPrintable(f.bar()->sentence()));
}

void TestWindowNotice::keepsItWhileTheClientConnects()
{
    const Fixture f("rubbish");
    f.window->client().setState(
        {.phase = client::Phase::Handshaking, .url = QStringLiteral("ws://localhost:8000")});
    f.window->client().setState(
        {.phase = client::Phase::Connected, .url = QStringLiteral("ws://localhost:8000")});
    QVERIFY(f.bar() != nullptr);
}

void TestWindowNotice::showsOneSentenceBeneathTheOther()
{
    const Fixture f;
    QVERIFY(f.bar() == nullptr);
    f.window->tell(QStringLiteral("One."));
    f.window->tell(QStringLiteral("Two."));
    QCOMPARE(f.bar()->sentence(), QStringLiteral("One.\nTwo."));
}

void TestWindowNotice::isDismissedByEscape()
{
    const Fixture f;
    f.window->tell(QStringLiteral("One."));
    QTest::keyClick(f.window.get(), Qt::Key_Escape);
    QVERIFY(f.bar() == nullptr);
}

ECHOBENCH_MAIN(TestWindowNotice)
#include "tst_windownotice.moc"
