// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/importcommand.h"

#include "ui/files/exportcommand.h"
#include "ui/files/filebar.h"
#include "ui/files/filepaths.h"
#include "ui/files/importwindow.h"

#include <QFileDialog>
#include <QFileInfo>

namespace ui {

ImportCommand::ImportCommand(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_bar(new FileBar(&window))
    , m_folder(usualFolder())
{
    m_bar->setObjectName(QStringLiteral("importing"));
    connect(m_bar, &FileBar::actionChosen, this, [this] {
        m_bar->dismiss();
        choose();
    });
}

void ImportCommand::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Import"), m_folder,
        tr("Timelines and HAR (*.jsonl *.ndjson *.har *.jsonl.*);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void ImportCommand::open(const QString &path)
{
    m_bar->dismiss();
    m_folder = QFileInfo(path).path();
    auto *imported = new ImportWindow(path, m_limits, &m_window);
    imported->exporting().setTaken(m_isTaken);
    connect(imported, &ImportWindow::failed, this, &ImportCommand::onFailed);
    connect(imported, &ImportWindow::sendAgainRequested, this, &ImportCommand::sendAgainRequested);
    connect(imported, &ImportWindow::saveMessageRequested, this, &ImportCommand::saveMessageRequested);
}

void ImportCommand::onFailed(const QString &error) { m_bar->tellTrouble(error, tr("Choose anothe&r file…")); }

} // namespace ui
