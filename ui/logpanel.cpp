// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/logpanel.h"

#include "ui/figures.h"
#include "ui/iconbutton.h"
#include "ui/logfile.h"
#include "ui/logview.h"
#include "ui/timeline.h"
#include "ui/troublebar.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds typingPause{150};

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
    , m_timeline(timeline)
    , m_filter(new QLineEdit(this))
    , m_side(new QComboBox(this))
    , m_dropped(new QLabel(this))
    , m_pause(new IconButton("pause", tr("Pause"),
                             tr("Hold the log still; everything goes on being recorded"), this))
    , m_clear(new IconButton("clear", tr("Clear"), tr("Clear the log"), this))
    , m_copy(new IconButton("copy", tr("Copy"), tr("Copy the selected lines, or all"), this))
    , m_save(new IconButton("save", tr("Save"), tr("Save the lines shown to a file"), this))
    , m_view(new LogView(timeline, this))
    , m_trouble(new TroubleBar(this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the log by text"));
    m_filter->setToolTip(tr("Show only lines that contain this text (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_side->addItem(tr("All"));
    m_side->addItem(tr("Server"), static_cast<int>(Side::Server));
    m_side->addItem(tr("Client"), static_cast<int>(Side::Client));
    m_side->setAccessibleName(tr("Whose lines to show"));
    m_side->setToolTip(tr("Whose lines to show"));
    m_pause->setCheckable(true);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_side->setObjectName(QStringLiteral("side"));
    m_dropped->setObjectName(QStringLiteral("dropped"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    buildRows();

    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, &LogPanel::applyFilter);
    connect(&m_typing, &QTimer::timeout, this, &LogPanel::applyFilter);
    connect(m_side, &QComboBox::currentIndexChanged, this, &LogPanel::applyFilter);
    connect(m_pause, &IconButton::toggled, this, &LogPanel::setPaused);
    connect(m_clear, &IconButton::clicked, this, &LogPanel::clear);
    connect(m_copy, &IconButton::clicked, this, &LogPanel::copy);
    connect(m_save, &IconButton::clicked, this, &LogPanel::save);
    connect(m_trouble, &TroubleBar::actionChosen, this, &LogPanel::save);
    connect(&timeline, &Timeline::appended, this, &LogPanel::showDropped);
    connect(&timeline, &Timeline::aboutToDrop, this, &LogPanel::showDropped);
    connect(&m_view->timelineModel(), &TimelineModel::searchingChanged, this, &LogPanel::showHint);
    applyFilter();
    showDropped();
}

void LogPanel::buildRows()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_side);
    row->addStretch(1);
    row->addWidget(m_dropped);
    row->addWidget(m_pause);
    row->addWidget(m_clear);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_trouble);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void LogPanel::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LogPanel::dismiss()
{
    if (!m_trouble->isHidden())
        m_trouble->dismiss();
    else
        m_filter->clear();
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

void LogPanel::setPaused(bool paused)
{
    if (m_view->timelineModel().isPaused() == paused)
        return;
    m_view->timelineModel().setPaused(paused);
    m_pause->setChecked(paused);
    emit pausedChanged(paused);
}

void LogPanel::applyFilter()
{
    m_typing.stop();
    TimelineFilter filter;
    filter.text = m_filter->text();
    if (m_side->currentData().isValid())
        filter.side = static_cast<Side>(m_side->currentData().toInt());
    m_view->timelineModel().setFilter(filter);
    showHint();
}

void LogPanel::showHint()
{
    const TimelineModel &model = m_view->timelineModel();
    if (model.isSearching())
        m_view->setHint(tr("Searching…"));
    else
        m_view->setHint(model.filter() == TimelineFilter() ? tr("Nothing has happened yet.")
                                                           : tr("No line matches the filter."));
}

void LogPanel::showDropped()
{
    const quint64 dropped = m_timeline.dropped();
    m_dropped->setVisible(dropped > 0);
    if (dropped > 0)
        m_dropped->setText(
            tr("%1 older lines were let go", nullptr, static_cast<int>(qMin<quint64>(dropped, 1 << 30)))
                .arg(grouped(static_cast<qint64>(dropped))));
}

} // namespace ui
