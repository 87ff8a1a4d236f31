// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/importer.h"
#include "ui/list/columnchoice.h"
#include "ui/timeline/timeline.h"

#include <QMainWindow>

class QLabel;
class QMenu;

namespace client {
struct ComposedMessage;
}

namespace ui {

class DetailsDock;
class ExportCommand;
class FileBar;
class LogPanel;
class TroubleBar;

/// A window of its own for what was imported from a file, apart from the live traffic: to read, to search, to
/// mark, to export again.
class ImportWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Reads the file and shows itself as soon as there is something to see; deletes itself when it is
    /// closed, or where the file cannot be read.
    ImportWindow(const QString &path, Timeline::Limits limits, QWidget *parent);
    ~ImportWindow() override;

    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] ExportCommand &exporting() { return *m_export; }

signals:
    void finished();
    /// One sentence for the user.
    void failed(const QString &error);
    /// By the client of the main window.
    void sendAgainRequested(const QByteArray &payload, bool binary);
    /// To be kept under a name.
    void saveMessageRequested(const client::ComposedMessage &message);

protected:
    /// Hides, and waits until an export has ended and a file that is being read is let go.
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void buildMenus();
    void connectParts();
    void read();
    void appear();
    void onFinished(quint64 letGo, const QString &note);
    void exportRows();
    /// Closes what was opened last: the details, the search, the window.
    void dismiss();

    const QString m_path;
    Timeline m_timeline;
    Importer m_importer;
    FileBar *m_reading;
    TroubleBar *m_notice;
    QLabel *m_note;
    LogPanel *m_log;
    DetailsDock *m_details;
    ExportCommand *m_export;
    ColumnChoice m_columns;
    bool m_hasAppeared = false;
};

} // namespace ui
