// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/findbar.h"

#include "ui/list/timelineview.h"
#include "ui/search/filterbar.h"
#include "ui/search/hits.h"
#include "ui/search/searchhistory.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/figures.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds typingPause{100};
constexpr std::chrono::milliseconds factsPause{50};

QToolButton *button(const QString &text, const QString &name, const QString &toolTip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FindBar::FindBar(TimelineView &view, const QString &name, Others others, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_hits(new Hits(view, this))
    , m_text(new QLineEdit(this))
    , m_history(new SearchHistory(*m_text))
    , m_expression(button(QStringLiteral(".*"), QStringLiteral("expression"),
                          tr("The text is a regular expression"), this))
    , m_case(button(QStringLiteral("Aa"), QStringLiteral("case"), tr("Upper and lower case differ"), this))
    , m_only(button(tr("Hits only"), QStringLiteral("only"),
                    tr("Show only the rows with a hit, or mark the hits among the others"), this))
    , m_previous(button({}, QStringLiteral("previous"), tr("Previous hit (Shift+F3)"), this))
    , m_next(button({}, QStringLiteral("next"), tr("Next hit (F3)"), this))
    , m_count(new QLabel(this))
    , m_filters(button(tr("Filter"), QStringLiteral("filters"),
                       tr("Choose rows by side, connection, direction, kind and size"), this))
    , m_filterBar(new FilterBar(others == Others::Go, this))
    , m_note(new QLabel(this))
    , m_showAll(new QPushButton(tr("Show all"), this))
{
    m_text->setObjectName(name);
    m_text->setPlaceholderText(tr("Search"));
    m_text->setAccessibleName(tr("Search the rows for a text"));
    m_text->setToolTip(tr("Ctrl+F; Enter goes to the next hit, Shift+Enter to the previous one"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("count"));
    m_note->setObjectName(QStringLiteral("note"));
    m_showAll->setObjectName(QStringLiteral("showAll"));
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    for (QToolButton *toggle : {m_expression, m_case, m_only, m_filters})
        toggle->setCheckable(true);
    m_only->setChecked(others == Others::Go);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_facts.setSingleShot(true);
    m_facts.setInterval(factsPause);
    buildRows();
    connectParts();
    showFacts();
}

FindBar::~FindBar() = default;

void FindBar::buildRows()
{
    m_row = new QHBoxLayout;
    m_row->addWidget(m_text, 1);
    // The count beside the field, at whose expense it grows: no button moves away from under the mouse.
    for (QWidget *widget :
         {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_expression),
          static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_only), static_cast<QWidget *>(m_previous),
          static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_filters)})
        m_row->addWidget(widget);
    auto *notes = new QHBoxLayout;
    m_note->setWordWrap(true);
    notes->addWidget(m_note, 1);
    notes->addWidget(m_showAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_row);
    column->addWidget(m_filterBar);
    column->addLayout(notes);
    m_filterBar->hide();
}

void FindBar::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &FindBar::apply);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (m_typing.isActive())
            apply();
        m_history->remember();
    });
    connect(m_history, &SearchHistory::changed, this, &FindBar::choiceChanged);
    for (QToolButton *toggle : {m_expression, m_case, m_only})
        connect(toggle, &QToolButton::toggled, this, &FindBar::apply);
    for (QToolButton *toggle : {m_expression, m_case, m_only, m_filters})
        connect(toggle, &QToolButton::toggled, this, &FindBar::choiceChanged);
    connect(m_filterBar, &FilterBar::filterChanged, this, &FindBar::apply);
    connect(m_filters, &QToolButton::toggled, m_filterBar, &QWidget::setVisible);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_showAll, &QPushButton::clicked, this, &FindBar::showAll);
    connect(&m_facts, &QTimer::timeout, this, &FindBar::showFacts);
    const TimelineModel &model = m_view.timelineModel();
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FindBar::showFactsSoon);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &FindBar::showFactsSoon);
    // Also where the filter rejects it all.
    connect(&model.timeline(), &Timeline::appended, this, &FindBar::showFactsSoon);
    // Whoever gives the list another filter means the hits as well.
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_hits->update();
        showFacts();
    });
    connect(m_hits, &Hits::found, this, &FindBar::showFactsSoon);
    connect(m_hits, &Hits::searchingChanged, this, &FindBar::showFacts);
    connect(&model, &TimelineModel::searchingChanged, this, &FindBar::showFacts);
    connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindBar::showFactsSoon);
}

void FindBar::addWidget(QWidget *widget) { m_row->addWidget(widget); }

QString FindBar::count() const { return m_count->text(); }

SearchText FindBar::search() const
{
    return {m_text->text(), m_expression->isChecked(), m_case->isChecked()};
}

void FindBar::find()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::showAll()
{
    m_history->remember();
    m_text->clear();
    m_filterBar->setFilter({});
    apply();
}

void FindBar::apply()
{
    m_typing.stop();
    m_pattern = TextPattern(search());
    const SearchText valid = m_pattern.isValid() ? search() : SearchText();
    TimelineFilter filter = m_view.timelineModel().filter();
    filter.rows = m_filterBar->filter();
    filter.setSearch(m_only->isChecked() ? valid : SearchText());
    m_view.setMarks(m_pattern);
    m_hits->setSearch(search(), m_pattern, m_only->isChecked());
    m_view.timelineModel().setFilter(filter);
    m_hits->update();
    showFacts();
}

void FindBar::findNext() { go(true); }

void FindBar::findPrevious() { go(false); }

void FindBar::go(bool forwards)
{
    if (m_typing.isActive())
        apply();
    m_history->remember();
    m_hits->go(forwards);
    showFacts();
}

void FindBar::showFactsSoon()
{
    if (!m_facts.isActive())
        m_facts.start();
}

void FindBar::showFacts()
{
    m_facts.stop();
    const TimelineModel &model = m_view.timelineModel();
    const TimelineModel *found = m_hits->model();
    m_previous->setEnabled(found != nullptr);
    m_next->setEnabled(found != nullptr);
    m_count->setText(m_hits->count());

    QStringList notes;
    const bool narrowed = model.filter().isNarrowed();
    if (!m_pattern.isValid())
        notes.append(m_pattern.errorString());
    if (narrowed)
        notes.append(tr("Filtered: %1 of %2", "rows shown, rows that there are")
                         .arg(grouped(model.rowCount()), grouped(model.offered())));
    if (found != nullptr && found->tooSlow() > 0)
        notes.append(tr("%1 rows could not be searched whole: the expression takes too long in them", nullptr,
                        pluralOf(found->tooSlow()))
                         .arg(grouped(found->tooSlow())));
    m_note->setText(notes.join(QStringLiteral(" · ")));
    m_note->setVisible(!notes.isEmpty());
    m_showAll->setVisible(narrowed);
    showHint();
}

void FindBar::showHint()
{
    const TimelineModel &model = m_view.timelineModel();
    m_view.setEmptyText(!model.filter().isNarrowed() ? QString()
                        : model.isSearching()        ? tr("Searching…")
                                                     : tr("No row matches the filter."));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            go((key->modifiers() & Qt::ShiftModifier) == 0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::save(QSettings &settings, const QString &group) const
{
    settings.setValue(group % QLatin1String("/searches"), QStringList{m_text->text()} + m_history->texts());
    settings.setValue(group % QLatin1String("/searchExpression"), m_expression->isChecked());
    settings.setValue(group % QLatin1String("/searchCase"), m_case->isChecked());
    settings.setValue(group % QLatin1String("/searchOnly"), m_only->isChecked());
    settings.setValue(group % QLatin1String("/filterShown"), m_filters->isChecked());
    for (const char *former : {"/search", "/filter", "/searchShown"})
        settings.remove(group % QLatin1String(former));
}

void FindBar::restore(const QSettings &settings, const QString &group)
{
    m_history->setTexts(settings.value(group % QLatin1String("/searches")).toStringList());
    m_expression->setChecked(settings.value(group % QLatin1String("/searchExpression")).toBool());
    m_case->setChecked(settings.value(group % QLatin1String("/searchCase")).toBool());
    m_only->setChecked(settings.value(group % QLatin1String("/searchOnly"), m_only->isChecked()).toBool());
    m_filters->setChecked(settings.value(group % QLatin1String("/filterShown")).toBool());
}

} // namespace ui
