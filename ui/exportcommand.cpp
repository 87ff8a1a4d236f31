// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/exportcommand.h"

#include "ui/exportdialog.h"
#include "ui/timelinemodel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>

#include <utility>

namespace ui {

namespace {

constexpr int ProgressSteps = 1'000;

} // namespace

ExportCommand::ExportCommand(const Timeline &timeline, QWidget &window)
    : QObject(&window)
    , m_timeline(timeline)
    , m_window(window)
{
    const auto hideProgress = [this] { delete m_progress; };
    connect(&m_exporter, &Exporter::progressed, this, [this](qint64 rows, qint64 all) {
        if (m_progress)
            m_progress->setValue(static_cast<int>(rows * ProgressSteps / qMax<qint64>(all, 1)));
    });
    connect(&m_exporter, &Exporter::failed, this, hideProgress);
    connect(&m_exporter, &Exporter::cancelled, this, hideProgress);
    connect(&m_exporter, &Exporter::finished, this, hideProgress);
    connect(&m_exporter, &Exporter::finished, this, &ExportCommand::finished);
    connect(&m_exporter, &Exporter::failed, this, &ExportCommand::onFailed);
}

void ExportCommand::choose(const QList<View> &views, int preferred)
{
    if (isRunning()) {
        showProgress();
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
    const QString folder = m_path.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_path).path();
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
    const auto facts = format == files::Format::Har ? Timeline::Facts::With : Timeline::Facts::Without;
    Exporter::Job job{.rows = model != nullptr ? model->snapshot(facts) : m_timeline.snapshot(facts),
                      .format = format,
                      .path = path,
                      .letGo = m_letGo + m_timeline.dropped()};
    m_exporter.start(std::move(job));
    showProgress();
}

void ExportCommand::showProgress()
{
    if (!m_progress) {
        m_progress = new QProgressDialog(tr("Exporting to %1…").arg(QFileInfo(m_path).fileName()),
                                         tr("Cancel"), 0, ProgressSteps, &m_window);
        m_progress->setWindowTitle(tr("Export"));
        m_progress->setAutoClose(false);
        m_progress->setAutoReset(false);
        m_progress->setValue(0);
        connect(m_progress, &QProgressDialog::canceled, &m_exporter, &Exporter::cancel);
        return;
    }
    m_progress->show();
    m_progress->raise();
}

void ExportCommand::onFailed(const QString &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Export"), error, QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *again = box->addButton(tr("Save else&where…"), QMessageBox::AcceptRole);
    connect(again, &QPushButton::clicked, this, [this] { chooseFile(m_model); });
    box->open();
}

} // namespace ui
