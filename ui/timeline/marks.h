// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <optional>

namespace ui {

/// The rows of the timeline that the user marked, and what was written beside them. A mark goes with its row.
class Marks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isEmpty() const { return m_notes.empty(); }
    [[nodiscard]] bool contains(quint64 sequence) const { return m_notes.contains(sequence); }
    /// Empty where there is none.
    [[nodiscard]] QString note(quint64 sequence) const;
    /// How many went because the timeline let their rows go for lack of room.
    [[nodiscard]] quint64 lost() const { return m_lost; }

    /// The marks in their order, and what is written beside each.
    [[nodiscard]] const std::map<quint64, QString> &notes() const { return m_notes; }

    void set(quint64 sequence, bool marked);
    /// Marks the row, too.
    void write(quint64 sequence, const QString &note);
    /// The rows before `end` are gone. `cleared`: since the user wanted it.
    void drop(quint64 end, bool cleared);

signals:
    /// Of one row, which is still there.
    void changed(quint64 sequence);
    /// Some have gone with their rows.
    void dropped();

private:
    std::map<quint64, QString> m_notes;
    quint64 m_lost = 0;
};

} // namespace ui
