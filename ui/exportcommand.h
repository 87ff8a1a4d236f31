// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/exporter.h"
#include "ui/timeline.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QProgressDialog;
class QWidget;

namespace ui {

class TimelineModel;

/// File > Export: asks what and where, shows how far it is, and says what went wrong.
class ExportCommand : public QObject
{
    Q_OBJECT

public:
    /// A view whose rows can be exported.
    struct View {
        QString name;
        const TimelineModel *model = nullptr;
    };

    ExportCommand(const Timeline &timeline, QWidget &window);

    /// Asks for rows (of one of the views, or all) and a file.
    void choose(const QList<View> &views, int preferred);
    /// Of a model, or everything where it is null.
    void exportTo(const QString &path, files::Format format, const TimelineModel *model);
    /// How many rows had been let go before those of the timeline: of a file that was imported.
    void setLetGo(quint64 rows) { m_letGo = rows; }
    [[nodiscard]] bool isRunning() const { return m_exporter.isRunning(); }

signals:
    void finished(qint64 rows);

private:
    void chooseFile(const TimelineModel *model);
    void showProgress();
    void onFailed(const QString &error);

    const Timeline &m_timeline;
    QWidget &m_window;
    Exporter m_exporter;
    QPointer<QProgressDialog> m_progress;
    QPointer<const TimelineModel> m_model; ///< what is exported
    QString m_path;
    quint64 m_letGo = 0;
};

} // namespace ui
