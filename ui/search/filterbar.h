// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/search/rowfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

/// The fields by which a user chooses rows by what they are.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// Where all rows are of one side, that is not asked for.
    explicit FilterBar(bool withSide, QWidget *parent = nullptr);

    [[nodiscard]] RowFilter filter() const;
    void setFilter(const RowFilter &filter);

    /// "64", "4k" or "16 MiB" in bytes; an empty text is `none`, and so is one that is no size.
    [[nodiscard]] static qint64 sizeOf(const QString &text, qint64 none);

signals:
    void filterChanged();

private:
    void buildRow(bool withSide);

    QComboBox *m_side;
    QComboBox *m_direction;
    QComboBox *m_kind;
    QSpinBox *m_connection;
    QLineEdit *m_least;
    QLineEdit *m_most;
};

} // namespace ui
