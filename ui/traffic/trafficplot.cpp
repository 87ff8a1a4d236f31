// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/traffic/trafficplot.h"

#include "server/wire/clock.h"
#include "ui/timeline/timeline.h"
#include "ui/traffic/trafficchart.h"
#include "ui/widgets/figures.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <chrono>
#include <utility>

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto refreshTime = 1s;
constexpr qint64 secondInNanoseconds = 1'000'000'000;

QString orDash(qint64 nanoseconds) { return nanoseconds == 0 ? QStringLiteral("–") : duration(nanoseconds); }

} // namespace

TrafficPlot::TrafficPlot(Timeline &timeline, QWidget *parent)
    : TrafficPlot(timeline, &wire::now, parent)
{
}

TrafficPlot::TrafficPlot(Timeline &timeline, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_timeline(timeline)
    , m_clock(std::move(clock))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setAccessibleName(tr("Traffic"));
    m_refresh.setInterval(refreshTime);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        setAccessibleDescription(figuresText());
        update();
    });
}

QSize TrafficPlot::sizeHint() const
{
    return {80 * fontMetrics().averageCharWidth(), 7 * fontMetrics().height()};
}

/// As low as the two figures of an axis stand one above the other.
QSize TrafficPlot::minimumSizeHint() const { return {0, 13 * fontMetrics().height() / 4}; }

void TrafficPlot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_series)
        return;
    m_series.emplace();
    readBack();
    m_reading = connect(&m_timeline, &Timeline::appended, this, &TrafficPlot::read);
    m_refresh.start();
}

void TrafficPlot::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_refresh.stop();
    disconnect(m_reading);
    m_series.reset();
    m_pointed = -1;
}

void TrafficPlot::read(quint64 begin, quint64 end)
{
    for (quint64 sequence = begin; sequence < end; ++sequence) {
        if (isMessage(m_timeline.kindAt(sequence)) && m_timeline.sideAt(sequence) == Side::Client)
            m_series->add(m_timeline.momentAt(sequence));
    }
}

/// The timeline is as good as in order, so what is before the first old entry is old, too.
void TrafficPlot::readBack()
{
    const qint64 oldest = m_clock() - TrafficSeries::Length * secondInNanoseconds;
    quint64 begin = m_timeline.end();
    while (begin > m_timeline.begin() && m_timeline.stampAt(begin - 1) >= oldest)
        --begin;
    read(begin, m_timeline.end());
}

qint64 TrafficPlot::newest() const { return TrafficSeries::secondOf(m_clock()) - 1; }

qint64 TrafficPlot::shownSecond() const
{
    return m_pointed < 0 ? newest() : newest() - TrafficSeries::Length + 1 + m_pointed;
}

TrafficSeries::Figures TrafficPlot::shownFigures() const
{
    return m_series ? m_series->at(shownSecond()) : TrafficSeries::Figures();
}

QString TrafficPlot::figuresText() const
{
    const TrafficSeries::Figures shown = shownFigures();
    return tr("Messages a second: sent %1, received %2. Round trip: median %3, 99 % within %4.")
        .arg(grouped(shown.sent), grouped(shown.received), orDash(shown.median), orDash(shown.highest));
}

TrafficChart TrafficPlot::messages() const
{
    QRect half = rect();
    half.setWidth(half.width() / 2 - fontMetrics().averageCharWidth());
    return {*this, QStyle::visualRect(layoutDirection(), rect(), half), TrafficChart::Scale::Linear,
            &grouped};
}

TrafficChart TrafficPlot::roundTrips() const
{
    QRect half = rect();
    half.setLeft(half.width() / 2 + fontMetrics().averageCharWidth());
    return {*this, QStyle::visualRect(layoutDirection(), rect(), half), TrafficChart::Scale::Logarithmic,
            &duration};
}

void TrafficPlot::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_series)
        return;
    const TrafficSeries::Figures shown = shownFigures();
    TrafficChart::Line sent{tr("sent %1").arg(grouped(shown.sent)), {}};
    TrafficChart::Line received{tr("received %1").arg(grouped(shown.received)), {}};
    TrafficChart::Line median{tr("median %1").arg(orDash(shown.median)), {}};
    TrafficChart::Line highest{tr("99 % within %1").arg(orDash(shown.highest)), {}};
    const qint64 last = newest();
    for (qint64 second = last - TrafficSeries::Length + 1; second <= last; ++second) {
        const TrafficSeries::Figures figures = m_series->at(second);
        sent.values.append(figures.sent);
        received.values.append(figures.received);
        median.values.append(figures.median);
        highest.values.append(figures.highest);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString when = m_pointed < 0 ? tr("Messages/s, 5 min:")
                                       : tr("Messages/s, %1 s ago:").arg(TrafficSeries::Length - m_pointed);
    messages().paint(painter, when, sent, received, m_pointed);
    roundTrips().paint(painter, tr("Round trip:"), median, highest, m_pointed);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TrafficPlot::point(int second)
{
    if (std::exchange(m_pointed, second) == second)
        return;
    setAccessibleDescription(figuresText());
    update();
}

void TrafficPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int inMessages = messages().valueAt(place, TrafficSeries::Length);
    point(inMessages >= 0 ? inMessages : roundTrips().valueAt(place, TrafficSeries::Length));
}

void TrafficPlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(-1);
}

void TrafficPlot::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int from = m_pointed < 0 ? TrafficSeries::Length : m_pointed;
    point(qBound(0, from + (layoutDirection() == Qt::RightToLeft ? -step : step), TrafficSeries::Length - 1));
}

void TrafficPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1);
}

} // namespace ui
