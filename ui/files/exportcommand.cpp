// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/exportcommand.h"

#include "ui/files/exportdialog.h"
#include "ui/files/filebar.h"
#include "ui/files/filepaths.h"
#include "ui/list/timelinemodel.h"
#include "ui/widgets/figures.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace ui {

ExportCommand::ExportCommand(const Timeline &timeline, QWidget &window)
    : QObject(&window)
    , m_timeline(timeline)
    , m_window(window)
    , m_bar(new FileBar(&window))
{
    m_bar->setObjectName(QStringLiteral("exporting"));
    connect(&m_exporter, &Exporter::progressed, this,
            [this](qint64 rows, qint64 all) { m_bar->setProgress(permilleOf(rows, all)); });
    connect(&m_exporter, &Exporter::finished, this, &ExportCommand::onFinished);
    connect(&m_exporter, &Exporter::failed, this, &ExportCommand::onFailed);
    connect(&m_exporter, &Exporter::cancelled, this, [this] {
        m_bar->tellDone(
            tr("The export was cancelled; nothing was written to %1.").arg(QDir::toNativeSeparators(m_path)));
        m_stay.reset();
        emit ended();
    });
    connect(m_bar, &FileBar::cancelRequested, &m_exporter, &Exporter::cancel);
    connect(m_bar, &FileBar::actionChosen, this, &ExportCommand::onAction);
}

void ExportCommand::choose(const QList<View> &views, int preferred)
{
    if (isRunning()) {
        m_bar->showProgress();
        return;
    }
    QList<ExportDialog::Choice> choices;
    QList<QPointer<const TimelineModel>> models;
    for (const View &view : views) {
        choices.append({view.name, view.model->rowCount()});
        models.append(view.model);
    }
    choices.append({tr("&Everything, of both sides"), m_timeline.size()});
    models.append(nullptr);
    auto *dialog = new ExportDialog(choices, preferred, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const qsizetype last = choices.size() - 1;
    connect(dialog, &QDialog::accepted, this, [this, dialog, models, last] {
        const int chosen = dialog->chosen();
        if (chosen == last || models.value(chosen))
            chooseFile(models.value(chosen));
    });
    dialog->open();
}

void ExportCommand::chooseFile(const TimelineModel *model)
{
    const QPointer<const TimelineModel> rows = model;
    const bool all = model == nullptr;
    const QString folder = m_path.isEmpty() ? usualFolder() : QFileInfo(m_path).path();
    QString filter = files::nameFilters().constFirst();
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Export"), QDir(folder).filePath(QStringLiteral("echobench.jsonl")),
        files::nameFilters().join(QStringLiteral(";;")), &filter);
    if (!path.isEmpty() && (all || rows))
        exportTo(files::withEnding(path, filter), files::formatOf(path, filter), rows);
}

void ExportCommand::exportTo(const QString &path, files::Format format, const TimelineModel *model)
{
    if (isRunning())
        return;
    m_path = path;
    m_model = model;
    m_isAll = model == nullptr;
    if (m_isTaken && m_isTaken(path)) {
        onFailed(tr("Cannot export to %1: it is being recorded to. Choose another file.")
                     .arg(QDir::toNativeSeparators(path)));
        return;
    }
    const auto facts = format == files::Format::Har ? Timeline::Facts::With : Timeline::Facts::Without;
    Exporter::Job job{.rows = model != nullptr ? model->snapshot(facts) : m_timeline.snapshot(facts),
                      .format = format,
                      .path = path,
                      .letGo = m_letGo + m_timeline.dropped()};
    m_stay.emplace();
    m_bar->begin(tr("Exporting to %1…").arg(QFileInfo(m_path).fileName()));
    m_exporter.start(std::move(job));
}

void ExportCommand::onFinished(qint64 rows, qint64 leftOut, qint64 bytes)
{
    QString sentence = tr("%1 rows exported to %2 (%3).", nullptr, pluralOf(rows))
                           .arg(grouped(rows), QDir::toNativeSeparators(m_path), byteCount(bytes));
    if (leftOut > 0)
        sentence += QLatin1Char(' ') %
                    tr("%1 more have no place in a HAR, which has messages only.", nullptr, pluralOf(leftOut))
                        .arg(grouped(leftOut));
    m_failed = false;
    m_bar->tellDone(sentence, tr("Show in f&older"));
    m_stay.reset();
    emit finished(rows);
    emit ended();
}

void ExportCommand::onFailed(const QString &error)
{
    m_failed = true;
    m_bar->tellTrouble(error, tr("Export else&where…"));
    if (!m_window.isVisible())
        qWarning("%s", qPrintable(error)); // the window has been closed meanwhile
    m_stay.reset();
    emit ended();
}

void ExportCommand::onAction()
{
    if (!m_failed) {
        if (!showInFolder(m_path))
            m_bar->tellDone(m_bar->sentence() % QLatin1Char(' ') %
                            tr("There is no program here that shows folders."));
    } else if (m_isAll || m_model) {
        m_bar->dismiss();
        chooseFile(m_model);
    }
}

} // namespace ui
