// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/placeholdercolor.h"

#include "ui/widgets/tint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace ui {

namespace {

constexpr double leastContrast = 2.5; // about what the light style has

QColor over(const QColor &background, const QColor &color)
{
    const auto mix = [share = color.alphaF()](float above, float below) {
        return share * above + (1 - share) * below;
    };
    return QColor::fromRgbF(mix(color.redF(), background.redF()), mix(color.greenF(), background.greenF()),
                            mix(color.blueF(), background.blueF()));
}

} // namespace

QColor readablePlaceholder(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor given = palette.color(QPalette::PlaceholderText);
    if (contrast(over(base, given), base) >= leastContrast)
        return given;
    QColor faint = palette.color(QPalette::Text);
    faint.setAlpha(0x99);
    return faint;
}

PlaceholderColor::PlaceholderColor(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
    mend();
}

bool PlaceholderColor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance())
        mend();
    return QObject::eventFilter(watched, event);
}

void PlaceholderColor::mend()
{
    const QColor color = readablePlaceholder(QGuiApplication::palette());
    if (color == QGuiApplication::palette().color(QPalette::PlaceholderText))
        return;
    QPalette mended; // nothing but this one is set in it: the others go on following the desktop
    mended.setResolveMask(0);
    mended.setColor(QPalette::PlaceholderText, color);
    QGuiApplication::setPalette(mended);
}

} // namespace ui
