// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/wire/headerfields.h"

#include <QTableWidget>

namespace ui {

class Hint;

/// Request headers to edit: one row a field, in order, a name may come more than once. There is always an
/// empty last row to write the next one into; Delete removes the selected rows.
class HeaderTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit HeaderTable(QWidget *parent = nullptr);

    void setFields(const wire::HeaderFields &fields);
    /// Without rows that have no name.
    [[nodiscard]] wire::HeaderFields fields() const;
    /// Whether anything but the empty row is selected.
    [[nodiscard]] bool canRemove() const;

public slots:
    void removeSelected();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void appendRow(const QString &name = {}, const QString &value = {});
    void keepEmptyRow();
    [[nodiscard]] QString text(int row, int column) const;

    Hint *m_hint;
};

} // namespace ui
