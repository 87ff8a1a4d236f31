// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/recorder.h"

#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace ui {

/// The switch that records everything to a file: asks for the file, and says what went wrong.
class RecordCommand : public QObject
{
    Q_OBJECT

public:
    /// `action` is the switch.
    RecordCommand(QAction &action, QWidget &window);

    [[nodiscard]] Recorder &recorder() { return m_recorder; }
    void setRotateAt(qint64 bytes) { m_rotateAt = bytes; }
    /// Records from now on. Where that is not possible, a box says why.
    void recordTo(const QString &path);

private:
    void onTriggered(bool record);
    void choose();
    void showState();
    void tell(const QString &error);

    QAction &m_action;
    QWidget &m_window;
    Recorder m_recorder;
    qint64 m_rotateAt = Recorder::DefaultRotateAt;
    QString m_folder;
};

} // namespace ui
