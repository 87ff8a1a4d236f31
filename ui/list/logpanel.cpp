// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/logpanel.h"

#include "ui/files/logfile.h"
#include "ui/list/logview.h"
#include "ui/search/findbar.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/troublebar.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

namespace {

/// While it lives the cursor says that the program is busy.
class BusyCursor
{
public:
    BusyCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(BusyCursor)
};

} // namespace

LogPanel::LogPanel(Timeline &timeline, QWidget *parent)
    : QWidget(parent)
    , m_pause(new IconButton("pause", tr("Pause"),
                             tr("Hold the log still; everything goes on being recorded"), this))
    , m_clear(new IconButton("clear", tr("Clear"), tr("Clear the log"), this))
    , m_copy(new IconButton("copy", tr("Copy"), tr("Copy the selected lines, or all"), this))
    , m_save(new IconButton("save", tr("Save"), tr("Save the lines shown to a file"), this))
    , m_view(new LogView(timeline, this))
    , m_find(new FindBar(*m_view, QStringLiteral("filter"), FindBar::Others::Go, this))
    , m_trouble(new TroubleBar(this))
{
    m_pause->setCheckable(true);
    m_pause->setObjectName(QStringLiteral("pause"));
    buildRows();

    connect(m_pause, &IconButton::toggled, this, &LogPanel::setPaused);
    connect(m_view, &TimelineView::pausedChanged, m_pause, &IconButton::setChecked);
    connect(m_view, &TimelineView::pausedChanged, this, &LogPanel::pausedChanged);
    connect(m_clear, &IconButton::clicked, this, &LogPanel::clear);
    connect(m_copy, &IconButton::clicked, this, &LogPanel::copy);
    connect(m_save, &IconButton::clicked, this, &LogPanel::save);
    connect(m_trouble, &TroubleBar::actionChosen, this, &LogPanel::save);
    m_view->setHint(tr("Nothing has happened yet."));
}

void LogPanel::buildRows()
{
    for (IconButton *button : {m_pause, m_clear, m_copy, m_save})
        m_find->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_find);
    column->addWidget(m_trouble);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void LogPanel::setLive(bool live) { m_pause->setVisible(live); }

void LogPanel::find() { m_find->find(); }

void LogPanel::dismiss()
{
    if (!m_trouble->isHidden())
        m_trouble->dismiss();
    else
        m_find->showAll();
}

void LogPanel::clear() { m_view->timelineModel().hideShown(); }

void LogPanel::copy()
{
    if (!m_view->selectionModel()->hasSelection())
        m_view->selectAll();
    m_view->copy();
}

void LogPanel::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the log"),
                                                      QDir(folder).filePath(QStringLiteral("echobench.log")),
                                                      tr("Text files (*.log *.txt);;All files (*)"));
    if (!path.isEmpty())
        saveTo(path);
}

void LogPanel::saveTo(const QString &path)
{
    const BusyCursor busy;
    LogFile file(path);
    if (file.write(m_view->timelineModel()))
        m_trouble->dismiss();
    else
        m_trouble->tell(file.errorString(), tr("Save else&where…"));
}

void LogPanel::setPaused(bool paused) { m_view->setPaused(paused); }

} // namespace ui
