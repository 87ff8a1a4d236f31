// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "tests/testprogram.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/svgiconengine.h"

#include <QApplication>
#include <QImageReader>
#include <QPalette>
#include <QtTest>

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryIconItAsksFor_data();
    void hasEveryIconItAsksFor();
    void isNullForAnUnknownName();
    void drawsInTheColourOfTheText();
    void followsAChangeOfThePalette();
    void isGreyWhereDisabled();
    void isSharpOnAFineScreen();
};

namespace {

/// The most opaque pixel, which is all stroke.
QColor strokeOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image =
        icon.pixmap(QSize(48, 48), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QColor stroke(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > stroke.alpha())
                stroke = pixel;
        }
    }
    return stroke;
}

QIcon own(const char *name)
{
    return QIcon(new ui::SvgIconEngine(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name))));
}

} // namespace

void TestIcons::hasEveryIconItAsksFor_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"copy", "open-page", "start", "stop", "send", "clear", "save", "pause",
                             "connect", "disconnect", "search", "server", "warning", "close"})
        QTest::newRow(name) << QByteArray(name);
}

void TestIcons::hasEveryIconItAsksFor()
{
    if (!QImageReader::supportedImageFormats().contains("svg"))
        QSKIP("Qt's SVG plugin is not installed.");
    QFETCH(QByteArray, name);
    QVERIFY(!ui::icon(name.constData()).isNull());
}

void TestIcons::isNullForAnUnknownName() { QVERIFY(ui::icon("no-such-icon").isNull()); }

void TestIcons::drawsInTheColourOfTheText()
{
    if (own("copy").isNull())
        QSKIP("Qt's SVG plugin is not installed.");
    QCOMPARE(strokeOf(own("copy")).rgb(), QApplication::palette().color(QPalette::WindowText).rgb());
}

void TestIcons::followsAChangeOfThePalette()
{
    const QIcon icon = own("copy");
    if (icon.isNull())
        QSKIP("Qt's SVG plugin is not installed.");
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::WindowText, QColor(250, 240, 230));
    QApplication::setPalette(dark);
    const QColor stroke = strokeOf(icon);
    QApplication::setPalette(before);
    QCOMPARE(stroke.rgb(), QColor(250, 240, 230).rgb());
}

void TestIcons::isGreyWhereDisabled()
{
    if (own("copy").isNull())
        QSKIP("Qt's SVG plugin is not installed.");
    QCOMPARE(strokeOf(own("copy"), QIcon::Disabled).rgb(),
             QApplication::palette().color(QPalette::Disabled, QPalette::WindowText).rgb());
}

void TestIcons::isSharpOnAFineScreen()
{
    if (own("copy").isNull())
        QSKIP("Qt's SVG plugin is not installed.");
    const QPixmap pixmap = own("copy").pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

ECHOBENCH_MAIN(TestIcons)
#include "tst_icons.moc"
