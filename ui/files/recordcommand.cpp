// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/recordcommand.h"

#include "ui/files/filebar.h"
#include "ui/files/filepaths.h"
#include "ui/widgets/figures.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace ui {

RecordCommand::RecordCommand(QAction &action, QWidget &window)
    : QObject(&window)
    , m_action(action)
    , m_window(window)
    , m_bar(new FileBar(&window))
    , m_folder(usualFolder())
{
    m_bar->setObjectName(QStringLiteral("recording"));
    connect(&m_action, &QAction::triggered, this, &RecordCommand::onTriggered);
    connect(&m_recorder, &Recorder::recordingChanged, this, &RecordCommand::showState);
    connect(&m_recorder, &Recorder::shortfallChanged, this, &RecordCommand::showShortfall);
    connect(&m_recorder, &Recorder::failed, this, &RecordCommand::tell);
    connect(m_bar, &FileBar::actionChosen, this, &RecordCommand::onAction);
    showState();
}

void RecordCommand::onTriggered(bool record)
{
    if (record) {
        choose();
    } else {
        m_recorder.stop();
        tellWhatWasRecorded();
    }
    showState();
}

void RecordCommand::choose()
{
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Record to a file"), QDir(m_folder).filePath(QStringLiteral("echobench-record.jsonl")),
        tr("JSON Lines (*.jsonl);;All files (*)"), nullptr,
        QFileDialog::DontConfirmOverwrite); // an old file is set aside, not overwritten
    if (!path.isEmpty())
        recordTo(path);
}

void RecordCommand::recordTo(const QString &path)
{
    m_folder = QFileInfo(path).path();
    m_bar->dismiss();
    if (m_isTaken && m_isTaken(path))
        tell(tr("Cannot record to %1: it is being exported to. Choose another file.")
                 .arg(QDir::toNativeSeparators(path)));
    else if (!m_recorder.start(path, m_rotateAt))
        tell(m_recorder.errorString());
    showState();
}

void RecordCommand::showState()
{
    const bool recording = m_recorder.isRecording();
    m_action.setChecked(recording);
    m_action.setToolTip(
        recording ? tr("Recording to %1. Press to stop.").arg(QDir::toNativeSeparators(m_recorder.path()))
                  : tr("Record everything that happens to a file"));
    m_action.setStatusTip(m_action.toolTip());
}

void RecordCommand::showShortfall()
{
    if (!m_recorder.isRecording())
        return; // told with what was recorded
    m_failed = false;
    m_bar->tellTrouble(m_recorder.shortfall(), tr("Show in fol&der"));
}

void RecordCommand::tellWhatWasRecorded()
{
    const auto rows = static_cast<qint64>(m_recorder.rows());
    const QString sentence = tr("%1 rows recorded to %2.", nullptr, pluralOf(rows))
                                 .arg(grouped(rows), QDir::toNativeSeparators(m_recorder.path()));
    const QString shortfall = m_recorder.shortfall();
    m_failed = false;
    if (shortfall.isEmpty())
        m_bar->tellDone(sentence, tr("Show in fol&der"));
    else
        m_bar->tellTrouble(sentence % QLatin1Char(' ') % shortfall, tr("Show in fol&der"));
}

void RecordCommand::tell(const QString &error)
{
    m_failed = true;
    m_bar->tellTrouble(error, tr("Choose &another file…"));
}

void RecordCommand::onAction()
{
    if (m_failed) {
        m_bar->dismiss();
        choose();
        showState();
    } else if (!showInFolder(m_recorder.path())) {
        m_bar->tellDone(m_bar->sentence() % QLatin1Char(' ') %
                        tr("There is no program here that shows folders."));
    }
}

} // namespace ui
