// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/importer.h"
#include "ui/timeline.h"

#include <QWidget>

class QLabel;

namespace ui {

class ExportCommand;
class LogPanel;

/// A window of its own for what was imported from a file, apart from the live traffic: to read, to search, to
/// export again.
class ImportWindow : public QWidget
{
    Q_OBJECT

public:
    /// Reads the file and shows itself; deletes itself when it is closed, or where the file cannot be read.
    ImportWindow(const QString &path, Timeline::Limits limits, QWidget *parent);
    ~ImportWindow() override;

    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }

signals:
    void finished();
    /// One sentence for the user.
    void failed(const QString &error);

private:
    void onFinished(quint64 letGo, const QString &note);
    void exportRows();

    const QString m_path;
    Timeline m_timeline;
    Importer m_importer;
    LogPanel *m_log;
    QLabel *m_note;
    ExportCommand *m_export;
};

} // namespace ui
