// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/traffic/trafficchart.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

/// The next of 1, 2, 5, 10, 20, 50, ...
double roundedUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (value <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

TrafficChart::TrafficChart(const QWidget &widget, const QRect &area, Scale scale, Format format)
    : m_widget(widget)
    , m_scale(scale)
    , m_format(format)
    , m_legend(area)
    , m_plot(area)
{
    const QFontMetrics metrics = widget.fontMetrics();
    m_legend.setHeight(metrics.height());
    m_plot.setTop(m_legend.bottom() + metrics.height() / 2);
    m_plot.setBottom(m_plot.bottom() - metrics.height() / 2); // the lowest figure is as high as a text
    const int axis = metrics.horizontalAdvance(QStringLiteral("888,888 µs"));
    if (widget.layoutDirection() == Qt::RightToLeft)
        m_plot.setRight(m_plot.right() - axis);
    else
        m_plot.setLeft(m_plot.left() + axis);
}

void TrafficChart::paint(QPainter &painter, const QString &title, const Line &first, const Line &second,
                         int pointed) const
{
    const Range range = rangeOf(first.values, second.values);
    paintLegend(painter, title, first.words, second.words);
    paintAxis(painter, range);
    // The dashes on top: where both are the same, both are seen.
    painter.setPen(firstPen());
    paintLine(painter, first.values, range);
    painter.setPen(secondPen());
    paintLine(painter, second.values, range);
    if (pointed < 0)
        return;
    const double x = xOf(pointed, first.values.size());
    painter.setPen(QPen(m_widget.palette().color(QPalette::Text), 1, Qt::DotLine));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
}

int TrafficChart::valueAt(QPoint place, qsizetype count) const
{
    if (!m_plot.contains(place) || count < 2)
        return -1;
    double share = double(place.x() - m_plot.left()) / std::max(1, m_plot.width() - 1);
    if (m_widget.layoutDirection() == Qt::RightToLeft)
        share = 1 - share;
    return static_cast<int>(std::lround(share * static_cast<double>(count - 1)));
}

TrafficChart::Range TrafficChart::rangeOf(const QList<qint64> &first, const QList<qint64> &second) const
{
    qint64 lowest = 0;
    qint64 highest = 0;
    for (const QList<qint64> *values : {&first, &second}) {
        for (const qint64 value : *values) {
            highest = std::max(highest, value);
            if (value > 0 && (lowest == 0 || value < lowest))
                lowest = value;
        }
    }
    if (m_scale == Scale::Linear)
        return {0, roundedUp(std::max(10.0, static_cast<double>(highest)))};
    if (lowest == 0)
        return {3, 6}; // 1 µs to 1 ms
    const double low = std::floor(heightOf(lowest));
    return {low, std::max(low + 1, std::ceil(heightOf(highest)))};
}

double TrafficChart::heightOf(qint64 value) const
{
    return m_scale == Scale::Linear ? static_cast<double>(value) : std::log10(static_cast<double>(value));
}

double TrafficChart::xOf(qsizetype index, qsizetype count) const
{
    double share = static_cast<double>(index) / static_cast<double>(std::max<qsizetype>(1, count - 1));
    if (m_widget.layoutDirection() == Qt::RightToLeft)
        share = 1 - share;
    return m_plot.left() + share * (m_plot.width() - 1);
}

double TrafficChart::yOf(double height, Range range) const
{
    return m_plot.bottom() - (height - range.low) / (range.high - range.low) * (m_plot.height() - 1);
}

/// What the lines look like stands before what they mean.
void TrafficChart::paintLegend(QPainter &painter, const QString &title, const QString &first,
                               const QString &second) const
{
    const QFontMetrics metrics = m_widget.fontMetrics();
    const int space = metrics.averageCharWidth();
    const int sample = 4 * space;
    int x = m_legend.left();
    const auto text = [&](const QString &words) {
        painter.setPen(m_widget.palette().color(QPalette::WindowText));
        const QRect place(x, m_legend.top(), m_legend.right() - x, m_legend.height());
        if (place.width() <= 0)
            return;
        painter.drawText(
            QStyle::visualRect(m_widget.layoutDirection(), m_legend, place),
            QStyle::visualAlignment(m_widget.layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter),
            metrics.elidedText(words, Qt::ElideRight, place.width()));
        x += metrics.horizontalAdvance(words) + 2 * space;
    };
    const auto line = [&](const QPen &pen) {
        if (x + sample > m_legend.right())
            return; // beyond is the other chart
        const QRect place(x, m_legend.top(), sample, m_legend.height());
        const QRect visual = QStyle::visualRect(m_widget.layoutDirection(), m_legend, place);
        painter.setPen(pen);
        painter.drawLine(visual.left(), visual.center().y(), visual.right(), visual.center().y());
        x += sample + space;
    };
    // Where there is not room for all of it, the figures are worth more than their title.
    int all = 2 * (sample + space) + 4 * space;
    for (const QString &words : {title, first, second})
        all += metrics.horizontalAdvance(words);
    if (all <= m_legend.width())
        text(title);
    line(firstPen());
    text(first);
    line(secondPen());
    text(second);
}

void TrafficChart::paintAxis(QPainter &painter, Range range) const
{
    const QFontMetrics metrics = m_widget.fontMetrics();
    const bool isLinear = m_scale == Scale::Linear;
    // So many lines that their words do not touch.
    const double steps = isLinear ? 2 : range.high - range.low;
    const double room = std::max(1.0, std::floor(m_plot.height() / (1.2 * metrics.height())));
    const double step = std::ceil(steps / room) * (range.high - range.low) / steps;
    QColor faint = m_widget.palette().color(QPalette::WindowText);
    faint.setAlphaF(0.2F);
    for (double height = range.low; height <= range.high + step / 100; height += step) {
        const double y = yOf(height, range);
        painter.setPen(faint);
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        const auto value = static_cast<qint64>(std::llround(isLinear ? height : std::pow(10, height)));
        const bool mirrored = m_widget.layoutDirection() == Qt::RightToLeft;
        const int space = metrics.averageCharWidth();
        const QRectF place(mirrored ? m_plot.right() + space : m_legend.left(), y - metrics.height() / 2.0,
                           m_legend.width() - m_plot.width() - space, metrics.height());
        painter.setPen(m_widget.palette().color(QPalette::WindowText));
        painter.drawText(place, (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         m_format(value));
    }
}

void TrafficChart::paintLine(QPainter &painter, const QList<qint64> &values, Range range) const
{
    QPainterPath path;
    bool isGap = true;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (m_scale == Scale::Logarithmic && values[i] <= 0) {
            isGap = true;
            continue;
        }
        const QPointF point(xOf(i, values.size()), yOf(heightOf(values[i]), range));
        if (std::exchange(isGap, false)) {
            path.moveTo(point);
            path.lineTo(point + QPointF(0.01, 0)); // a second on its own is a dot
        } else {
            path.lineTo(point);
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

QPen TrafficChart::firstPen() const
{
    return {m_widget.palette().color(QPalette::Link), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPen TrafficChart::secondPen() const
{
    QPen pen(m_widget.palette().color(QPalette::WindowText), 1.5, Qt::CustomDashLine, Qt::FlatCap,
             Qt::RoundJoin);
    pen.setDashPattern({3, 2});
    return pen;
}

} // namespace ui
