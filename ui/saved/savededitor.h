// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

class QFormLayout;

namespace ui {

/// Changes what a saved item holds: rows in the form that asks for its name and folder.
class SavedEditor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Inserts its rows, the first one at `row`.
    virtual void insertInto(QFormLayout &form, int row) = 0;
    /// As the user has changed them.
    [[nodiscard]] virtual QJsonObject fields() const = 0;
    /// Why they cannot be saved, in a sentence; empty: they can.
    [[nodiscard]] virtual QString problem() const { return {}; }

signals:
    /// problem() may be another.
    void changed();
};

} // namespace ui
