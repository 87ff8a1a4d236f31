// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/timelineview.h"

#include "ui/figures.h"
#include "ui/hint.h"
#include "ui/letgonote.h"
#include "ui/rowcells.h"
#include "ui/textdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>

#include <utility>

namespace ui {

TimelineView::TimelineView(TimelineModel &model, const QList<TimelineModel::Column> &columns,
                           TimelineModel::Column wide, QWidget *parent)
    : RowTable(parent)
    , m_model(model)
    , m_columns(columns)
    , m_wide(wide)
    , m_newsButton(new QPushButton(this))
    , m_hint(new Hint(this))
    , m_delegate(new TextDelegate(this))
{
    setModel(&model);
    new LetGoNote(*this);
    setItemDelegate(m_delegate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    showColumns(columns);

    // Children of the view, not of its viewport: scrolling would carry them along.
    m_newsButton->setFocusPolicy(Qt::NoFocus);
    m_newsButton->hide();
    m_newsButton->setObjectName(QStringLiteral("news"));
    connect(m_newsButton, &QPushButton::clicked, this, &TimelineView::onNewsClicked);
    connect(&model, &TimelineModel::heldBackChanged, this, &TimelineView::showNews);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelineView::onScrolled);
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
    connect(&model, &QAbstractItemModel::modelReset, this, &TimelineView::onModelReset);
}

void TimelineView::showColumns(const QList<TimelineModel::Column> &columns)
{
    m_columns = columns;
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        setColumnHidden(column, !columns.contains(static_cast<TimelineModel::Column>(column)));
    fitColumns();
}

void TimelineView::setHint(const QString &hint)
{
    m_hintText = hint;
    showHint();
}

void TimelineView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showHint();
}

void TimelineView::setMarks(const TextPattern &pattern)
{
    m_delegate->setMarks(pattern);
    viewport()->update();
}

bool TimelineView::showsHint() const { return m_model.rowCount() == 0; }

QRect TimelineView::wideArea() const
{
    QRect area = viewport()->geometry();
    area.setLeft(area.left() + columnViewportPosition(m_wide));
    area.setWidth(columnWidth(m_wide));
    return area;
}

void TimelineView::goTo(int row)
{
    const QModelIndex index = m_model.index(row, m_wide);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // What comes must not carry it out of sight.
    m_following = false;
    scrollTo(index, rowViewportPosition(row) >= 0 && rowAt(viewport()->height() - 1) > row
                        ? QAbstractItemView::EnsureVisible
                        : QAbstractItemView::PositionAtCenter);
    showNews();
}

void TimelineView::setPaused(bool paused)
{
    if (m_model.isPaused() == paused)
        return;
    m_model.setPaused(paused);
    emit pausedChanged(paused);
}

void TimelineView::onNewsClicked()
{
    setPaused(false);
    followEnd();
}

void TimelineView::addActions(QMenu &menu)
{
    RowTable::addActions(menu);
    menu.addSeparator();
    menu.addAction(tr("Go to the &newest"), this, &TimelineView::followEnd);
}

void TimelineView::followEnd()
{
    m_following = true;
    m_news = 0;
    scrollToBottom();
    showNews();
}

void TimelineView::fitColumns()
{
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(m_wide, QHeaderView::Stretch);
    const int space = 2 * fontMetrics().averageCharWidth();
    for (const TimelineModel::Column column : std::as_const(m_columns)) {
        if (column != m_wide)
            setColumnWidth(
                column,
                qMax(fontMetrics().horizontalAdvance(widestText(column)) + space,
                     horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sectionSizeHint(column)));
    }
}

void TimelineView::changeEvent(QEvent *event)
{
    RowTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    // Rows are lines here: Home and End go up and down, not to the first and the last cell.
    const bool plain = event->modifiers() == Qt::NoModifier && m_model.rowCount() > 0;
    if (plain && event->key() == Qt::Key_Home) {
        selectRow(0);
        scrollToTop();
    } else if (plain && event->key() == Qt::Key_End) {
        selectRow(m_model.rowCount() - 1);
        followEnd();
    } else {
        RowTable::keyPressEvent(event);
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    RowTable::resizeEvent(event);
    if (m_following)
        scrollToBottom();
    showNews();
}

void TimelineView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    RowTable::rowsInserted(parent, first, last);
    const int count = last - first + 1;
    const bool areOlder = first == 0 && m_model.rowCount() > count; // a search finds these afterwards
    if (m_following) {
        scrollToBottom();
    } else if (areOlder) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + count);
    } else {
        m_news += count;
        showNews();
    }
    showHint();
}

void TimelineView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_topRow = verticalScrollBar()->value();
    RowTable::rowsAboutToBeRemoved(parent, first, last);
}

void TimelineView::updateGeometries()
{
    RowTable::updateGeometries();
    // Where everything is in sight, so is the end.
    if (verticalScrollBar()->maximum() == 0)
        onScrolled(0);
}

// What the user reads stays where it is while older rows go.
void TimelineView::onRowsRemoved(int first, int last)
{
    if (!m_following && first == 0)
        verticalScrollBar()->setValue(qMax(0, m_topRow - (last + 1)));
    m_news = qMin<qsizetype>(m_news, m_model.rowCount());
    showNews();
    showHint();
}

void TimelineView::onModelReset()
{
    followEnd();
    showHint();
}

void TimelineView::onScrolled(int value)
{
    m_following = value >= verticalScrollBar()->maximum();
    if (m_following)
        m_news = 0;
    showNews();
}

void TimelineView::showNews()
{
    const QString text = newsText();
    m_newsButton->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_newsButton->setText(text);
    m_newsButton->resize(m_newsButton->sizeHint());
    const int margin = fontMetrics().height() / 2;
    const QRect area = viewport()->geometry().adjusted(margin, margin, -margin, -margin);
    m_newsButton->move(QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignBottom,
                                           m_newsButton->size(), area)
                           .topLeft());
    m_newsButton->raise();
}

QString TimelineView::newsText() const
{
    const qsizetype news = m_news + m_model.heldBack();
    const int plural = pluralOf(news);
    if (m_model.isPaused() && news > 0)
        return tr("Paused, %1 new ↓", "rows that came meanwhile", plural).arg(grouped(news));
    if (m_model.isPaused())
        return tr("Paused");
    return news == 0
               ? QString()
               : tr("%1 new ↓", "rows that came while the user had scrolled up", plural).arg(grouped(news));
}

void TimelineView::showHint()
{
    const bool isEmptied = !m_emptyText.isEmpty() && m_model.rowCount() == 0;
    const QString &text = isEmptied ? m_emptyText : m_hintText;
    if (m_hint->text() != text) {
        m_hint->setText(text);
        setAccessibleDescription(text);
    }
    m_hint->setTaken(static_cast<int>(qMin<qint64>(
        viewport()->height(), qint64(m_model.rowCount()) * verticalHeader()->defaultSectionSize())));
    // A filter may leave only what has no message, and then the hint would be wrong.
    m_hint->setVisible(isEmptied || (m_emptyText.isEmpty() && showsHint()));
}

} // namespace ui
