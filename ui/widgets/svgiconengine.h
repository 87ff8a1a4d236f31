// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIconEngine>

namespace ui {

/// Draws an SVG file with `currentColor` as the application palette's text colour, now and after it changes.
class SvgIconEngine : public QIconEngine
{
public:
    explicit SvgIconEngine(const QString &path);

    /// True where the file is missing or Qt has no SVG plugin.
    bool isNull() override;
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    /// `size` is in device pixels.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    /// What QIcon asks for; `scale` is device pixels per pixel.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    SvgIconEngine(const SvgIconEngine &) = default;

    QString m_path;
    QByteArray m_svg;
};

} // namespace ui
