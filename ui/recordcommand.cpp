// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/recordcommand.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

RecordCommand::RecordCommand(QAction &action, QWidget &window)
    : QObject(&window)
    , m_action(action)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&m_action, &QAction::triggered, this, &RecordCommand::onTriggered);
    connect(&m_recorder, &Recorder::recordingChanged, this, &RecordCommand::showState);
    connect(&m_recorder, &Recorder::failed, this, &RecordCommand::tell);
    showState();
}

void RecordCommand::onTriggered(bool record)
{
    if (record)
        choose();
    else
        m_recorder.stop();
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
    if (!m_recorder.start(path, m_rotateAt))
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

void RecordCommand::tell(const QString &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Record"), error, QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *another = box->addButton(tr("Choose &another file…"), QMessageBox::AcceptRole);
    connect(another, &QPushButton::clicked, this, [this] {
        choose();
        showState();
    });
    box->open();
}

} // namespace ui
