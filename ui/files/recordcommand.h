// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/recorder.h"

#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace ui {

class FileBar;

/// The switch that records everything to a file: asks for the file, and says what came of it or went wrong.
class RecordCommand : public QObject
{
    Q_OBJECT

public:
    /// `action` is the switch.
    RecordCommand(QAction &action, QWidget &window);

    [[nodiscard]] Recorder &recorder() { return m_recorder; }
    void setRotateAt(qint64 bytes) { m_rotateAt = bytes; }
    /// Which paths must not be written to, since an export goes there.
    void setTaken(std::function<bool(const QString &path)> isTaken) { m_isTaken = std::move(isTaken); }
    /// Records from now on. Where that is not possible, the bar says why.
    void recordTo(const QString &path);
    /// Says how it goes; to be put where the window has a place for it.
    [[nodiscard]] FileBar &bar() const { return *m_bar; }

private:
    void onTriggered(bool record);
    void choose();
    void showState();
    void showShortfall();
    void tellWhatWasRecorded();
    void tell(const QString &error);
    void onAction();

    QAction &m_action;
    QWidget &m_window;
    Recorder m_recorder;
    FileBar *m_bar;
    std::function<bool(const QString &)> m_isTaken;
    qint64 m_rotateAt = Recorder::DefaultRotateAt;
    QString m_folder;
    bool m_failed = false;
};

} // namespace ui
