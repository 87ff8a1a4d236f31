// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/limitranges.h"
#include "ui/server/settingspage.h"

#include <functional>
#include <span>
#include <vector>

namespace ui {

/// What one number of the server's configuration is called, and where it is.
struct NumberSetting {
    enum class Unit : quint8 { Count, Bytes, Seconds };

    const char *label; ///< to be translated, as the next two are
    const char *note;
    const char *zero; ///< what 0 means; null: nothing special
    Unit unit;
    server::ranges::Range range;
    qint64 (*get)(const server::Config &config);
    void (*set)(server::Config &config, qint64 value);
};

/// How much a peer may ask of the server.
[[nodiscard]] std::span<const NumberSetting> sizeSettings();
/// How long it may take.
[[nodiscard]] std::span<const NumberSetting> timeSettings();

/// A page of numbers with their units, each with a line that says what lies beyond it.
class NumberSettings : public SettingsPage
{
    Q_OBJECT

public:
    /// The defaults are named beside their fields.
    NumberSettings(std::span<const NumberSetting> settings, const server::Config &defaults,
                   QWidget *parent = nullptr);

    void setConfig(const server::Config &config) override;
    void writeTo(server::Config &config) const override;

private:
    struct Field {
        const NumberSetting *setting;
        QWidget *widget;
        std::function<qint64()> value;
        std::function<void(qint64)> setValue;
    };

    [[nodiscard]] static QString valueText(const NumberSetting &setting, qint64 value);
    Field sizeField(const NumberSetting &setting);
    Field countField(const NumberSetting &setting);

    std::vector<Field> m_fields;
};

} // namespace ui
