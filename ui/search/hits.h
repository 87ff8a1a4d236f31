// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/search/textpattern.h"

#include <QObject>

#include <memory>

namespace ui {

class TimelineModel;
class TimelineView;

/// The rows of a list in which a text is found: all that the list shows, or, where it shows the others too,
/// the rows of a second model beside it.
class Hits : public QObject
{
    Q_OBJECT

public:
    /// `view` must outlive it.
    explicit Hits(TimelineView &view, QObject *parent = nullptr);
    ~Hits() override;

    /// `only`: the list shows nothing else. An invalid text has no hits. Takes effect by update().
    void setSearch(const SearchText &search, const TextPattern &pattern, bool only);
    /// The list's own filter may be another, too.
    void update();
    /// Null where nothing is searched for.
    [[nodiscard]] const TimelineModel *model() const;
    /// "3 of 1,204".
    [[nodiscard]] QString count() const;
    /// Selects the next hit from the selected row or from where the user looks; after the last one the first.
    void go(bool forwards);

signals:
    /// There are more of them.
    void found();
    void searchingChanged();

private:
    [[nodiscard]] int selectedRow() const;

    TimelineView &m_view;
    std::unique_ptr<TimelineModel> m_beside;
    SearchText m_search;
    bool m_exist = false; // something is searched for
    bool m_only = false;
};

} // namespace ui
