// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace ui {

class TimelineView;

/// At the top of a list, where its oldest row is in sight: how many older ones of it were let go, and how
/// many marks with them.
class LetGoNote : public QLabel
{
    Q_OBJECT

public:
    /// A child of the list.
    explicit LetGoNote(TimelineView &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    TimelineView &m_list;
};

} // namespace ui
