// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/exportcommand.h"
#include "ui/files/importcommand.h"
#include "ui/files/recordcommand.h"
#include "ui/timeline/timeline.h"

#include <QObject>

#include <optional>

class QSettings;
class QWidget;

namespace ui {

class WindowActions;

/// What the File menu does with the timeline: export, import, record; and how much the timeline keeps.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// Sets the timeline's limits to what the settings say.
    FileCommands(Timeline &timeline, QSettings &settings, const WindowActions &actions, QWidget &window);

    [[nodiscard]] ExportCommand &exporting() { return m_export; }
    [[nodiscard]] ImportCommand &importing() { return m_import; }
    [[nodiscard]] RecordCommand &recording() { return m_record; }
    /// Where they say how it goes, to be put where the window has a place for them.
    [[nodiscard]] QList<QWidget *> bars() const;
    /// Puts away what they have said.
    void dismiss();
    /// For this run, whatever the settings say.
    void keep(std::optional<qint64> rows, std::optional<qint64> bytes);

private:
    void editLimits();
    void setLimits(Timeline::Limits limits);

    Timeline &m_timeline;
    QSettings &m_settings;
    QWidget &m_window;
    ExportCommand m_export;
    ImportCommand m_import;
    RecordCommand m_record;
};

} // namespace ui
