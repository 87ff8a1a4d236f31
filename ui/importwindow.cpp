// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/importwindow.h"

#include "ui/exportcommand.h"
#include "ui/figures.h"
#include "ui/logpanel.h"
#include "ui/logview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize DefaultSize(900, 600);

/// What is imported says by itself how long after 1970 it happened.
qint64 since1970() { return 0; }

} // namespace

ImportWindow::ImportWindow(const QString &path, Timeline::Limits limits, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_path(path)
    , m_timeline(limits, since1970)
    , m_log(new LogPanel(m_timeline, this))
    , m_note(new QLabel(tr("Reading…"), this))
    , m_export(new ExportCommand(m_timeline, *this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1, imported").arg(QFileInfo(path).fileName()));
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *save = new QPushButton(tr("&Export…"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_log, 1);
    resize(DefaultSize);

    connect(&m_importer, &Importer::read, this,
            [this](const QList<Entry> &entries) { m_timeline.append(entries); });
    connect(&m_importer, &Importer::finished, this, &ImportWindow::onFinished);
    connect(&m_importer, &Importer::failed, this, [this](const QString &error) {
        emit failed(error);
        close();
    });
    const auto key = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    key(QKeySequence::Find, [this] { m_log->find(); });
    key(QKeySequence::Copy, [this] { m_log->copy(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportRows(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    connect(save, &QPushButton::clicked, this, &ImportWindow::exportRows);
    m_importer.start(path);
    show();
}

ImportWindow::~ImportWindow() = default;

void ImportWindow::onFinished(quint64 letGo, const QString &note)
{
    m_export->setLetGo(letGo);
    QStringList sentences = {
        tr("%1 rows of %2.", nullptr, pluralOf(m_timeline.size())).arg(grouped(m_timeline.size()), m_path)};
    if (letGo > 0)
        sentences.append(tr("%1 older rows had been let go before it was written.", nullptr, pluralOf(letGo))
                             .arg(grouped(static_cast<qint64>(letGo))));
    if (!note.isEmpty())
        sentences.append(note);
    m_note->setText(sentences.join(QLatin1Char(' ')));
    emit finished();
}

void ImportWindow::exportRows()
{
    m_export->choose({{tr("The rows &shown"), &m_log->view().timelineModel()}}, 0);
}

} // namespace ui
