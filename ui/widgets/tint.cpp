// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/tint.h"

#include <QPalette>

#include <cmath>
#include <utility>

namespace ui {

namespace {

double linear(float channel)
{
    const auto value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

float hueOf(Mood mood)
{
    switch (mood) {
    case Mood::Good:
        return 0.38F; // green, towards blue: told from red also by most who see red and green alike
    case Mood::Busy:
        return 0.11F;
    case Mood::Trouble:
    case Mood::Off:
        break;
    }
    return 0.01F;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    double bright = luminance(one);
    double dark = luminance(other);
    if (bright < dark)
        std::swap(bright, dark);
    return (bright + 0.05) / (dark + 0.05);
}

QColor tint(const QPalette &palette, Mood mood)
{
    if (mood == Mood::Off)
        return palette.color(QPalette::WindowText);
    const QColor background = palette.color(QPalette::Window);
    const bool dark = luminance(background) < 0.18;
    // From the middle away from the background, as far as it takes and no farther, to stay colourful.
    for (int step = 0; step <= 50; ++step) {
        const float lightness =
            dark ? 0.5F + 0.01F * static_cast<float>(step) : 0.5F - 0.01F * static_cast<float>(step);
        const QColor color = QColor::fromHslF(hueOf(mood), 0.75F, lightness);
        if (contrast(color, background) >= 4.5)
            return color;
    }
    return palette.color(QPalette::WindowText);
}

QColor wash(const QPalette &palette, Mood mood)
{
    constexpr float share = 0.16F;
    const QColor background = palette.color(QPalette::Window);
    const QColor color = QColor::fromHslF(hueOf(mood), 0.9F, 0.5F);
    const auto mixed = [](float one, float other) { return one + (other - one) * share; };
    return QColor::fromRgbF(mixed(background.redF(), color.redF()),
                            mixed(background.greenF(), color.greenF()),
                            mixed(background.blueF(), color.blueF()));
}

} // namespace ui
