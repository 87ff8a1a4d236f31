// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/numbersettings.h"

#include "server/config.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/settingsform.h"
#include "ui/widgets/sizefield.h"

#include <QSpinBox>

#include <chrono>

namespace ui {

namespace {

using server::Config;
using std::chrono::seconds;
using Unit = NumberSetting::Unit;
namespace ranges = server::ranges;

qint64 secondsOf(std::chrono::milliseconds time) { return std::chrono::duration_cast<seconds>(time).count(); }

QString withoutMnemonic(QString label) { return label.remove(QLatin1Char('&')).remove(QLatin1Char(':')); }

} // namespace

std::span<const NumberSetting> sizeSettings()
{
    static constexpr NumberSetting all[] = {
        {QT_TRANSLATE_NOOP("ui::NumberSettings", "&Connections:"),
         QT_TRANSLATE_NOOP("ui::NumberSettings", "At once. Whoever comes beyond gets the answer 503."),
         QT_TRANSLATE_NOOP("ui::NumberSettings", "as many as possible"), Unit::Count, ranges::Connections,
         [](const Config &config) { return qint64(config.limits.connections); },
         [](Config &config, qint64 value) { config.limits.connections = static_cast<int>(value); }},
        {QT_TRANSLATE_NOOP("ui::NumberSettings", "&Message:"),
         QT_TRANSLATE_NOOP("ui::NumberSettings", "A client that sends a larger one is closed with 1009."),
         nullptr, Unit::Bytes, ranges::MessageSize,
         [](const Config &config) { return config.limits.messageSize; },
         [](Config &config, qint64 value) { config.limits.messageSize = value; }},
        {QT_TRANSLATE_NOOP("ui::NumberSettings", "&Unread echoes:"),
         QT_TRANSLATE_NOOP("ui::NumberSettings",
                           "A client that leaves more unread is held back: nothing more is read from it."),
         nullptr, Unit::Bytes, ranges::QueueSize,
         [](const Config &config) { return config.limits.queueSize; },
         [](Config &config, qint64 value) { config.limits.queueSize = value; }},
        {QT_TRANSLATE_NOOP("ui::NumberSettings", "&Head of a request:"),
         QT_TRANSLATE_NOOP("ui::NumberSettings", "A larger one gets the answer 431."), nullptr, Unit::Bytes,
         ranges::HeadSize, [](const Config &config) { return qint64(config.limits.headSize); },
         [](Config &config, qint64 value) { config.limits.headSize = static_cast<qsizetype>(value); }},
        {QT_TRANSLATE_NOOP("ui::NumberSettings", "Thre&ads:"),
         QT_TRANSLATE_NOOP("ui::NumberSettings", "Automatic: one per core but one, at most four."),
         QT_TRANSLATE_NOOP("ui::NumberSettings", "automatic"), Unit::Count, ranges::Threads,
         [](const Config &config) { return qint64(config.threads); },
         [](Config &config, qint64 value) { config.threads = static_cast<int>(value); }},
    };
    return all;
}

std::span<const NumberSetting> timeSettings()
{
    static constexpr NumberSetting all[] = {
        {QT_TRANSLATE_NOOP("ui::NumberSettings", "&Head of a request:"),
         QT_TRANSLATE_NOOP("ui::NumberSettings", "Until it is here; then the answer is 408."), nullptr,
         Unit::Seconds, ranges::Seconds,
         [](const Config &config) { return secondsOf(config.limits.headTime); },
         [](Config &config, qint64 value) { config.limits.headTime = seconds(value); }},
        {QT_TRANSLATE_NOOP("ui::NumberSettings", "&Message:"),
         QT_TRANSLATE_NOOP("ui::NumberSettings",
                           "From its first byte to its last; then the client is closed with 1008."),
         nullptr, Unit::Seconds, ranges::Seconds,
         [](const Config &config) { return secondsOf(config.limits.frameTime); },
         [](Config &config, qint64 value) { config.limits.frameTime = seconds(value); }},
        {QT_TRANSLATE_NOOP("ui::NumberSettings", "&Stall:"),
         QT_TRANSLATE_NOOP("ui::NumberSettings",
                           "A client that reads nothing of what waits for it for so long is dropped."),
         nullptr, Unit::Seconds, ranges::Seconds,
         [](const Config &config) { return secondsOf(config.limits.stallTime); },
         [](Config &config, qint64 value) { config.limits.stallTime = seconds(value); }},
        {QT_TRANSLATE_NOOP("ui::NumberSettings", "&Ping every:"),
         QT_TRANSLATE_NOOP("ui::NumberSettings", "Each client is asked so often whether it is there."),
         QT_TRANSLATE_NOOP("ui::NumberSettings", "never"), Unit::Seconds, ranges::SecondsOrNever,
         [](const Config &config) { return secondsOf(config.limits.pingInterval); },
         [](Config &config, qint64 value) { config.limits.pingInterval = seconds(value); }},
        {QT_TRANSLATE_NOOP("ui::NumberSettings", "P&ong:"),
         QT_TRANSLATE_NOOP("ui::NumberSettings", "A client whose answer takes longer is dropped."), nullptr,
         Unit::Seconds, ranges::Seconds,
         [](const Config &config) { return secondsOf(config.limits.pongTime); },
         [](Config &config, qint64 value) { config.limits.pongTime = seconds(value); }},
        {QT_TRANSLATE_NOOP("ui::NumberSettings", "&Closing:"),
         QT_TRANSLATE_NOOP("ui::NumberSettings",
                           "A client that does not end its connection so long after a Close is dropped."),
         nullptr, Unit::Seconds, ranges::Seconds,
         [](const Config &config) { return secondsOf(config.limits.closeTime); },
         [](Config &config, qint64 value) { config.limits.closeTime = seconds(value); }},
    };
    return all;
}

NumberSettings::NumberSettings(std::span<const NumberSetting> settings, const server::Config &defaults,
                               QWidget *parent)
    : SettingsPage(parent)
{
    SettingsForm form(this);
    for (const NumberSetting &setting : settings) {
        m_fields.push_back(setting.unit == Unit::Bytes ? sizeField(setting) : countField(setting));
        const QString value =
            valueText(setting, setting.get(defaults)).replace(QLatin1Char(' '), QChar::Nbsp);
        form.add(tr(setting.label), m_fields.back().widget,
                 tr("%1 Default: %2.").arg(tr(setting.note), value));
    }
    form.finish();
}

/// As the field shows it.
QString NumberSettings::valueText(const NumberSetting &setting, qint64 value)
{
    if (value == 0 && setting.zero != nullptr)
        return tr(setting.zero);
    switch (setting.unit) {
    case Unit::Bytes:
        return SizeField::text(value);
    case Unit::Seconds:
        return grouped(value) + tr(" s", "seconds, behind a number");
    case Unit::Count:
        break;
    }
    return grouped(value);
}

NumberSettings::Field NumberSettings::sizeField(const NumberSetting &setting)
{
    auto *field = new SizeField(setting.range.least, setting.range.most, this);
    field->setName(withoutMnemonic(tr(setting.label)));
    connect(field, &SizeField::edited, this, &NumberSettings::edited);
    return {&setting, field, [field] { return field->value(); },
            [field](qint64 value) { field->setValue(value); }};
}

NumberSettings::Field NumberSettings::countField(const NumberSetting &setting)
{
    auto *field = new QSpinBox(this);
    field->setRange(static_cast<int>(setting.range.least), static_cast<int>(setting.range.most));
    field->setAccelerated(true);
    field->setGroupSeparatorShown(true);
    if (setting.unit == Unit::Seconds)
        field->setSuffix(tr(" s", "seconds, behind a number"));
    if (setting.zero != nullptr)
        field->setSpecialValueText(tr(setting.zero));
    connect(field, &QSpinBox::valueChanged, this, &NumberSettings::edited);
    return {&setting, field, [field] { return qint64(field->value()); },
            [field](qint64 value) { field->setValue(static_cast<int>(value)); }};
}

void NumberSettings::setConfig(const server::Config &config)
{
    for (const Field &field : m_fields)
        field.setValue(field.setting->get(config));
}

void NumberSettings::writeTo(server::Config &config) const
{
    for (const Field &field : m_fields) {
        // What was not touched stays as it is, were it finer than the field can show.
        if (field.value() != field.setting->get(config))
            field.setting->set(config, field.value());
    }
}

} // namespace ui
