// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/widgets/placeholdercolor.h"

#include <QApplication>
#include <QPalette>
#include <QtTest>

class TestPlaceholderColor : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatCanBeRead();
    void takesAFaintTextForWhatCannotBeRead();
    void followsTheTextWhenTheDesktopTurnsLight();
    void leavesAPaletteAloneThatCanBeRead();
};

namespace {

QPalette colors(const QColor &base, const QColor &text, const QColor &placeholder)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    return palette;
}

} // namespace

void TestPlaceholderColor::keepsWhatCanBeRead()
{
    const QColor gray(0, 0, 0, 128);
    QCOMPARE(ui::readablePlaceholder(colors(Qt::white, Qt::black, gray)), gray);
}

void TestPlaceholderColor::takesAFaintTextForWhatCannotBeRead()
{
    const QColor mended =
        ui::readablePlaceholder(colors(QColor(27, 30, 32), Qt::white, QColor(0, 0, 0, 128)));
    QCOMPARE(mended.rgb(), QColor(Qt::white).rgb());
    QVERIFY(mended.alpha() < 255);
}

void TestPlaceholderColor::followsTheTextWhenTheDesktopTurnsLight()
{
    const QColor dark = ui::readablePlaceholder(colors(Qt::black, Qt::white, Qt::black));
    const QColor light = ui::readablePlaceholder(colors(Qt::white, Qt::black, dark));
    QCOMPARE(light.rgb(), QColor(Qt::black).rgb());
}

void TestPlaceholderColor::leavesAPaletteAloneThatCanBeRead()
{
    const QPalette before = QGuiApplication::palette();
    const ui::PlaceholderColor keeper;
    QCOMPARE(QGuiApplication::palette(), before);
}

ECHOBENCH_MAIN(TestPlaceholderColor)
#include "tst_placeholdercolor.moc"
