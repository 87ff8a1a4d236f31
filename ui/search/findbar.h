// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/search/textpattern.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QToolButton;

namespace ui {

class FilterBar;
class Hits;
class SearchHistory;
class TimelineView;

/// Finds rows of a list: by a text that is marked in them, and by what they are.
///
/// What is searched for either stands marked among the other rows or is all that is left of them.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// What becomes of the rows without a hit, as long as the user does not choose.
    enum class Others : quint8 { Stay, Go };

    /// `view` must outlive it. `name` is the text field's.
    FindBar(TimelineView &view, const QString &name, Others others, QWidget *parent = nullptr);
    ~FindBar() override;

    [[nodiscard]] TimelineView &view() const { return m_view; }
    [[nodiscard]] QLineEdit &field() const { return *m_text; }
    [[nodiscard]] SearchHistory &history() const { return *m_history; }
    /// At the end of the first row.
    void addWidget(QWidget *widget);
    /// "3 of 1,204"; for tests and screen readers.
    [[nodiscard]] QString count() const;

    /// What was searched for, to be offered again, and how.
    void save(QSettings &settings, const QString &group) const;
    /// Searches for nothing yet: the list of a new run begins whole.
    void restore(const QSettings &settings, const QString &group);

public slots:
    /// Shows itself with the cursor in the field.
    void find();
    void findNext();
    void findPrevious();
    /// Takes text and filters away.
    void showAll();

signals:
    /// save() has something else to write.
    void choiceChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildRows();
    void connectParts();
    void apply();
    void showFacts();
    void showFactsSoon();
    void showHint();
    [[nodiscard]] SearchText search() const;
    void go(bool forwards);

    TimelineView &m_view;
    Hits *m_hits;
    TextPattern m_pattern;
    QLineEdit *m_text;
    SearchHistory *m_history;
    QToolButton *m_expression;
    QToolButton *m_case;
    QToolButton *m_only;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_count;
    QToolButton *m_filters;
    FilterBar *m_filterBar;
    QLabel *m_note;
    QPushButton *m_showAll;
    QHBoxLayout *m_row;
    QTimer m_typing; // a keystroke is not yet a search
    QTimer m_facts;  // of a flood not every row is told
};

} // namespace ui
