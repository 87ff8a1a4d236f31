// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ui {

/// A number of bytes, entered in the unit that suits it.
class SizeField : public QWidget
{
    Q_OBJECT

public:
    SizeField(qint64 least, qint64 most, QWidget *parent = nullptr);

    /// So many bytes as a field shows them: "16 MiB".
    [[nodiscard]] static QString text(qint64 bytes);

    /// In bytes.
    [[nodiscard]] qint64 value() const;
    void setValue(qint64 bytes);
    /// For both fields of it.
    void setName(const QString &name);

signals:
    void edited();

private:
    void onUnitChosen();
    void setUnit(int unit);

    const qint64 m_least;
    const qint64 m_most;
    QSpinBox *m_number;
    QComboBox *m_unit;
    qint64 m_bytes = 0; ///< what the number stands for, while the unit changes
};

} // namespace ui
