// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/timeline.h"

#include <QDialog>

class QSpinBox;

namespace ui {

class SizeField;

/// Asks how much the timeline keeps.
class KeepDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeepDialog(const Timeline &timeline, QWidget *parent = nullptr);

    [[nodiscard]] Timeline::Limits limits() const;

private:
    QSpinBox *m_rows;
    SizeField *m_bytes;
};

} // namespace ui
