// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/filecommands.h"

#include "ui/files/filebar.h"
#include "ui/files/filepaths.h"
#include "ui/files/keepdialog.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QSettings>

namespace ui {

namespace {

constexpr QLatin1String RowsKey("timeline/rows");
constexpr QLatin1String BytesKey("timeline/bytes");

qint64 numberOf(const QSettings &settings, QLatin1String key, qint64 least, qint64 most, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 number = settings.value(key).toLongLong(&isNumber);
    return isNumber && number >= least && number <= most ? number : otherwise;
}

} // namespace

FileCommands::FileCommands(Timeline &timeline, QSettings &settings, const WindowActions &actions,
                           QWidget &window)
    : QObject(&window)
    , m_timeline(timeline)
    , m_settings(settings)
    , m_window(window)
    , m_export(timeline, window)
    , m_import(window)
    , m_record(*actions.record, window)
{
    connect(actions.importFile, &QAction::triggered, &m_import, &ImportCommand::choose);
    connect(actions.keepRows, &QAction::triggered, this, &FileCommands::editLimits);
    // A file that is written by two would be whole in neither way.
    const auto isRecorded = [this](const QString &path) {
        return m_record.recorder().isRecording() && isSameFile(path, m_record.recorder().path());
    };
    m_export.setTaken(isRecorded);
    m_import.setTaken(isRecorded);
    m_record.setTaken(
        [this](const QString &path) { return m_export.isRunning() && isSameFile(path, m_export.path()); });
    const Timeline::Limits limits = timeline.limits();
    if (m_settings.contains(RowsKey) || m_settings.contains(BytesKey))
        setLimits({.rows = numberOf(settings, RowsKey, Timeline::LeastRows, Timeline::MostRows, limits.rows),
                   .payloadBytes = numberOf(settings, BytesKey, Timeline::LeastBytes, Timeline::MostBytes,
                                            limits.payloadBytes)});
}

QList<QWidget *> FileCommands::bars() const { return {&m_export.bar(), &m_import.bar(), &m_record.bar()}; }

void FileCommands::dismiss()
{
    m_export.bar().dismiss();
    m_import.bar().dismiss();
    m_record.bar().dismiss();
}

void FileCommands::keep(std::optional<qint64> rows, std::optional<qint64> bytes)
{
    setLimits({.rows = rows.value_or(m_timeline.limits().rows),
               .payloadBytes = bytes.value_or(m_timeline.limits().payloadBytes)});
}

void FileCommands::editLimits()
{
    auto *dialog = new KeepDialog(m_timeline, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setLimits(dialog->limits());
        m_settings.setValue(RowsKey, static_cast<qint64>(m_timeline.limits().rows));
        m_settings.setValue(BytesKey, m_timeline.limits().payloadBytes);
    });
    dialog->open();
}

void FileCommands::setLimits(Timeline::Limits limits)
{
    m_timeline.setLimits(limits);
    m_import.setLimits(limits);
}

} // namespace ui
