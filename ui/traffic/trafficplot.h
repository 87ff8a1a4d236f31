// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/traffic/trafficseries.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace ui {

class Timeline;
class TrafficChart;

/// A strip that plots the client's messages a second each way, and the median and the 99th percentile of the
/// round trips, over the last five minutes. Pointing at a second shows its figures.
///
/// While it is hidden it does nothing at all: when it is shown it reads what the timeline has of that time.
class TrafficPlot : public QWidget
{
    Q_OBJECT

public:
    /// wire::now()
    using Clock = std::function<qint64()>;

    explicit TrafficPlot(Timeline &timeline, QWidget *parent = nullptr);
    TrafficPlot(Timeline &timeline, Clock clock, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Whether it reads along.
    [[nodiscard]] bool isActive() const { return m_series.has_value(); }
    /// The figures of the second that is pointed at, or of the last whole one, as they are shown.
    [[nodiscard]] QString figuresText() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read(quint64 begin, quint64 end);
    void readBack();
    void point(int second);
    /// The last whole second.
    [[nodiscard]] qint64 newest() const;
    [[nodiscard]] qint64 shownSecond() const;
    [[nodiscard]] TrafficSeries::Figures shownFigures() const;
    [[nodiscard]] TrafficChart messages() const;
    [[nodiscard]] TrafficChart roundTrips() const;

    Timeline &m_timeline;
    Clock m_clock;
    std::optional<TrafficSeries> m_series; ///< while it is shown
    QMetaObject::Connection m_reading;
    QTimer m_refresh;
    int m_pointed = -1; ///< 0: the oldest second
};

} // namespace ui
