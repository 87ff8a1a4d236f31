// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/repeatschedule.h"

#include <QDialog>

class QLabel;
class QSpinBox;

namespace ui {

/// How often, and how many times, the message is to be sent.
class RepeatDialog : public QDialog
{
    Q_OBJECT

public:
    /// `message` is shown: it is what will be sent.
    RepeatDialog(const client::RepeatSchedule::Settings &settings, const QString &message,
                 QWidget *parent = nullptr);

    [[nodiscard]] client::RepeatSchedule::Settings settings() const;

private:
    [[nodiscard]] QLabel *messageLabel(const QString &message);

    QSpinBox *m_interval;
    QSpinBox *m_times;
};

} // namespace ui
