// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/repeatschedule.h"

#include <QDialog>

class QSpinBox;

namespace ui {

/// How often, and how many times, the message is to be sent.
class RepeatDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RepeatDialog(const client::RepeatSchedule::Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] client::RepeatSchedule::Settings settings() const;

private:
    QSpinBox *m_interval;
    QSpinBox *m_times;
};

} // namespace ui
