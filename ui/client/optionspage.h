// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/config.h"

#include <QWidget>

namespace ui {

/// A page of the connection options: shows its part of the options and reads it back.
class OptionsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void display(const client::Config &config) = 0;
    virtual void read(client::Config &config) const = 0;
};

} // namespace ui
