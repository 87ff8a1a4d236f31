// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

class QAbstractScrollArea;

namespace ui {

class Timeline;

/// At the top of a list, where its oldest row is in sight: how many older ones were let go.
class LetGoNote : public QLabel
{
    Q_OBJECT

public:
    /// A child of the list.
    LetGoNote(const Timeline &timeline, QAbstractScrollArea &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    const Timeline &m_timeline;
    QAbstractScrollArea &m_list;
};

} // namespace ui
