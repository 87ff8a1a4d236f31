// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPushButton>

class QAbstractScrollArea;

namespace ui {

/// At the end of a list: what has come there while the user looked elsewhere. Pressing it is to go there.
class NewsButton : public QPushButton
{
    Q_OBJECT

public:
    /// A child of the list, hidden.
    explicit NewsButton(QAbstractScrollArea &list);

    /// Shows itself with that, where it belongs; with an empty text it goes.
    void say(const QString &text);

private:
    QAbstractScrollArea &m_list;
};

} // namespace ui
