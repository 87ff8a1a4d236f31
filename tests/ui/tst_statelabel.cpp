// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/widgets/statelabel.h"

#include <QPalette>
#include <QtTest>

using ui::Mood;

class TestStateLabel : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheStateInWordsToEveryone();
    void looksDifferentInEachMoodWithoutColour();
    void keepsRoomForTheWidestWord();
    void isReadableInDarkAndLight_data();
    void isReadableInDarkAndLight();
};

void TestStateLabel::tellsTheStateInWordsToEveryone()
{
    ui::StateLabel label;
    label.setState(Mood::Good, QStringLiteral("Connected"), QStringLiteral("Connected to there."));
    QCOMPARE(label.accessibleName(), QStringLiteral("Connected"));
    QCOMPARE(label.accessibleDescription(), QStringLiteral("Connected to there."));
    QCOMPARE(label.toolTip(), QStringLiteral("Connected to there."));
}

void TestStateLabel::looksDifferentInEachMoodWithoutColour()
{
    QList<QImage> pictures;
    for (const Mood mood : {Mood::Off, Mood::Busy, Mood::Good, Mood::Trouble}) {
        ui::StateLabel label;
        label.setState(mood, QStringLiteral("Word"), {});
        // As somebody sees it who sees no colours: ink or no ink.
        const QImage picture =
            label.grab().toImage().convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
    }
}

void TestStateLabel::keepsRoomForTheWidestWord()
{
    ui::StateLabel label;
    label.reserve({QStringLiteral("A very wide word"), QStringLiteral("x")});
    label.setState(Mood::Off, QStringLiteral("x"), {});
    const int width = label.sizeHint().width();
    label.setState(Mood::Off, QStringLiteral("A very wide word"), {});
    QCOMPARE(label.sizeHint().width(), width);
}

void TestStateLabel::isReadableInDarkAndLight_data()
{
    QTest::addColumn<QColor>("background");
    QTest::newRow("white") << QColor(Qt::white);
    QTest::newRow("light") << QColor(239, 239, 239);
    QTest::newRow("middle") << QColor(118, 118, 118);
    QTest::newRow("dark") << QColor(45, 47, 50);
    QTest::newRow("black") << QColor(Qt::black);
}

void TestStateLabel::isReadableInDarkAndLight()
{
    QFETCH(QColor, background);
    const QPalette palette(background);
    for (const Mood mood : {Mood::Busy, Mood::Good, Mood::Trouble}) {
        const double contrast = ui::contrast(ui::tint(palette, mood), palette.color(QPalette::Window));
        QVERIFY2(contrast >= 4.4, qPrintable(QString::number(contrast)));
    }
}

ECHOBENCH_MAIN(TestStateLabel)
#include "tst_statelabel.moc"
