// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/svgiconengine.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace ui {

namespace {

QColor colorOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

QImage drawn(QByteArray svg, const QColor &color, const QSize &size)
{
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, QByteArrayLiteral("svg"));
    reader.setScaledSize(size);
    return reader.read();
}

} // namespace

SvgIconEngine::SvgIconEngine(const QString &path)
    : m_path(path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_svg = file.readAll();
    if (!QImageReader::supportedImageFormats().contains("svg"))
        m_svg.clear();
}

bool SvgIconEngine::isNull() { return m_svg.isEmpty(); }

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    const QColor color = colorOf(mode);
    const QString key =
        QStringLiteral("%1 %2 %3x%4").arg(m_path, color.name()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap::fromImage(drawn(m_svg, color, size));
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QPixmap SvgIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // QIcon gives the size in device pixels before Qt 6.8, and without the scale since.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return pixmap((QSizeF(size) * scale).toSize(), mode, state);
#else
    Q_UNUSED(scale)
    return pixmap(size, mode, state);
#endif
}

QIconEngine *SvgIconEngine::clone() const { return new SvgIconEngine(*this); }

} // namespace ui
