// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QPainter;
class QPen;
class QWidget;

namespace ui {

/// Draws two lines over the last seconds, the first one solid, the second one dashed, beneath their words.
///
/// The newest second is where reading ends: at the right, in a right-to-left language at the left.
class TrafficChart
{
public:
    enum class Scale : quint8 {
        Linear,      ///< from 0
        Logarithmic, ///< 0 is a gap
    };
    struct Line {
        QString words;
        QList<qint64> values; ///< as many as the other line has, the oldest first
    };
    using Format = QString (*)(qint64);

    /// Within `area` of a widget, with its colours and font. `format` writes a value at the axis.
    TrafficChart(const QWidget &widget, const QRect &area, Scale scale, Format format);

    /// `pointed` is the value that is pointed at, -1: none.
    void paint(QPainter &painter, const QString &title, const Line &first, const Line &second,
               int pointed) const;
    /// Which of so many values lies at that place; -1: none.
    [[nodiscard]] int valueAt(QPoint place, qsizetype count) const;

private:
    struct Range {
        double low;
        double high;
    };

    [[nodiscard]] Range rangeOf(const QList<qint64> &first, const QList<qint64> &second) const;
    [[nodiscard]] double heightOf(qint64 value) const;
    [[nodiscard]] double xOf(qsizetype index, qsizetype count) const;
    [[nodiscard]] double yOf(double height, Range range) const;
    void paintLegend(QPainter &painter, const QString &title, const QString &first,
                     const QString &second) const;
    void paintAxis(QPainter &painter, Range range) const;
    void paintLine(QPainter &painter, const QList<qint64> &values, Range range) const;
    [[nodiscard]] QPen firstPen() const;
    [[nodiscard]] QPen secondPen() const;

    const QWidget &m_widget;
    Scale m_scale;
    Format m_format;
    QRect m_legend;
    QRect m_plot;
};

} // namespace ui
