// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/exporter.h"
#include "ui/timeline/timeline.h"

#include <QEventLoopLocker>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace ui {

class FileBar;
class TimelineModel;

/// File > Export: asks what and where, shows how far it is, and says what came of it.
///
/// An export that is under way when the last window is closed is finished before the program ends.
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
    /// Of a model, or everything where it is null. Not while another one goes on.
    void exportTo(const QString &path, files::Format format, const TimelineModel *model);
    /// How many rows had been let go before those of the timeline: of a file that was imported.
    void setLetGo(quint64 rows) { m_letGo = rows; }
    /// Which paths must not be written to, since a recording goes there.
    void setTaken(std::function<bool(const QString &path)> isTaken) { m_isTaken = std::move(isTaken); }
    [[nodiscard]] bool isRunning() const { return m_exporter.isRunning(); }
    /// Where it writes, or has written to last; empty: nowhere yet.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Says how it goes; to be put where the window has a place for it.
    [[nodiscard]] FileBar &bar() const { return *m_bar; }

signals:
    void finished(qint64 rows);
    /// It goes on no more, whatever came of it.
    void ended();

private:
    void chooseFile(const TimelineModel *model);
    void onFinished(qint64 rows, qint64 leftOut, qint64 bytes);
    void onFailed(const QString &error);
    void onAction();

    const Timeline &m_timeline;
    QWidget &m_window;
    Exporter m_exporter;
    FileBar *m_bar;
    std::function<bool(const QString &)> m_isTaken;
    std::optional<QEventLoopLocker> m_stay; ///< while it goes on
    QPointer<const TimelineModel> m_model;  ///< what is exported
    QString m_path;
    quint64 m_letGo = 0;
    bool m_isAll = true; ///< and not a model's rows
    bool m_failed = false;
};

} // namespace ui
