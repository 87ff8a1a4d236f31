// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QLineEdit;
class QMenu;

namespace ui {

/// What was searched for before, offered by a search field: by the key Down, and by a button in it.
///
/// The user takes one, or not: nothing is searched for by itself.
class SearchHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype Most = 10;

    /// It belongs to `field`.
    explicit SearchHistory(QLineEdit &field);

    /// The last one first.
    [[nodiscard]] QStringList texts() const { return m_texts; }
    /// Leaves out what is empty or too long to be offered, and what is beyond Most.
    void setTexts(const QStringList &texts);

public slots:
    /// Puts what stands in the field at the beginning.
    void remember();
    /// Opens the menu of them beneath the field, if there are any.
    void offer();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit &m_field;
    QMenu *m_menu;
    QAction *m_button;
    QStringList m_texts;
};

} // namespace ui
