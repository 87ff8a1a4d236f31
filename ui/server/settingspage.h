// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace server {
struct Config;
}

namespace ui {

/// A part of the server's settings: shows its share of a configuration, and writes it back.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setConfig(const server::Config &config) = 0;
    /// Only while isValid().
    virtual void writeTo(server::Config &config) const = 0;
    /// Whether everything can be taken as it is; what cannot says why beside itself.
    [[nodiscard]] virtual bool isValid() const { return true; }

signals:
    void edited();
};

} // namespace ui
