// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/importwindow.h"

#include "ui/details/detailsdock.h"
#include "ui/details/detailspane.h"
#include "ui/files/exportcommand.h"
#include "ui/files/filebar.h"
#include "ui/list/copycommands.h"
#include "ui/list/logpanel.h"
#include "ui/list/logview.h"
#include "ui/list/markcommands.h"
#include "ui/search/findbar.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/troublebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr QSize DefaultSize(900, 600);
constexpr int DetailsWidth = 340;
constexpr std::chrono::milliseconds Unnoticed{300};

/// What is imported says by itself how long after 1970 it happened.
qint64 since1970() { return 0; }

} // namespace

ImportWindow::ImportWindow(const QString &path, Timeline::Limits limits, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_path(path)
    , m_timeline(limits, since1970)
    , m_reading(new FileBar(this))
    , m_notice(new TroubleBar(this))
    , m_note(new QLabel(this))
    , m_log(new LogPanel(m_timeline, this))
    , m_details(new DetailsDock(this))
    , m_export(new ExportCommand(m_timeline, *this))
    , m_columns({TimelineModel::Statement, TimelineModel::Time, TimelineModel::Source, TimelineModel::Arrow,
                 TimelineModel::KindName, TimelineModel::RoundTrip, TimelineModel::Size, TimelineModel::Note},
                {TimelineModel::Time, TimelineModel::Source, TimelineModel::Statement, TimelineModel::Size})
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1, imported").arg(QFileInfo(path).fileName()));
    buildLayout();
    buildMenus();
    connectParts();
    read();
}

ImportWindow::~ImportWindow()
{
    // They look at the timeline, which would go before them.
    delete m_details;
    delete m_log;
}

void ImportWindow::buildLayout()
{
    m_note->setObjectName(QStringLiteral("imported"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_log->setLive(false);
    m_columns.add(m_log->view());
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->addWidget(m_reading);
    column->addWidget(&m_export->bar());
    column->addWidget(m_notice);
    column->addWidget(m_note);
    column->addWidget(m_log, 1);
    setCentralWidget(centre);
    addDockWidget(Qt::RightDockWidgetArea, m_details);
    resize(DefaultSize);
    resizeDocks({m_details}, {DetailsWidth}, Qt::Horizontal);
    m_log->setFocus();
}

void ImportWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), &ImportWindow::exportRows)
        ->setIcon(icon("save"));
    file->addSeparator();
    add(file, tr("&Close"), QKeySequence(Qt::CTRL | Qt::Key_W), &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    add(edit, tr("&Copy"), QKeySequence::Copy, [this] { m_log->copy(); })->setIcon(icon("copy"));
    QAction *all =
        add(edit, tr("Select &all"), QKeySequence::SelectAll, [this] { m_log->view().selectAll(); });
    edit->addSeparator();
    add(edit, tr("&Find"), QKeySequence::Find, [this] { m_log->find(); })->setIcon(icon("search"));
    add(edit, tr("Find &next"), QKeySequence(Qt::Key_F3), [this] { m_log->findBar().findNext(); });
    add(edit, tr("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
        [this] { m_log->findBar().findPrevious(); });
    edit->addSeparator();
    QAction *dismissing = add(edit, tr("&Dismiss"), QKeySequence(Qt::Key_Escape), &ImportWindow::dismiss);
    new MarkCommands(m_timeline.marks(), m_details->tracker(), *edit, dismissing, this);
    auto *copying = new CopyCommands(m_details->tracker(), *edit, all, this);
    connect(copying, &CopyCommands::told, m_notice, [this](const QString &text) { m_notice->tell(text); });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_details->toggleViewAction());
    auto *columns = new QMenu(tr("&Columns"), view);
    m_columns.fill(*columns);
    view->addMenu(columns);
}

void ImportWindow::connectParts()
{
    connect(&m_importer, &Importer::read, this, [this](const QList<Entry> &entries) {
        m_timeline.append(entries);
        appear();
    });
    connect(&m_importer, &Importer::progressed, this,
            [this](qint64 bytes, qint64 all) { m_reading->setProgress(permilleOf(bytes, all)); });
    connect(&m_importer, &Importer::finished, this, &ImportWindow::onFinished);
    connect(&m_importer, &Importer::cancelled, this, &QWidget::close);
    connect(&m_importer, &Importer::failed, this, [this](const QString &error) {
        emit failed(error);
        close();
    });
    connect(m_reading, &FileBar::cancelRequested, this, &QWidget::close);
    connect(&m_details->pane(), &DetailsPane::sendAgainRequested, this, &ImportWindow::sendAgainRequested);
    connect(&m_details->pane(), &DetailsPane::saveMessageRequested, this,
            &ImportWindow::saveMessageRequested);
}

void ImportWindow::read()
{
    const QString reading = tr("Reading %1…").arg(QFileInfo(m_path).fileName());
    m_reading->begin(reading);
    m_reading->setProgress(-1);
    m_log->view().setHint(reading);
    m_note->setText(QDir::toNativeSeparators(m_path));
    m_importer.start(m_path);
    QTimer::singleShot(Unnoticed, this, &ImportWindow::appear);
}

/// Not before there is something to see: of a file that is none of ours no window flashes up.
void ImportWindow::appear()
{
    if (!std::exchange(m_hasAppeared, true))
        show();
}

void ImportWindow::onFinished(quint64 letGo, const QString &note)
{
    appear();
    m_reading->end();
    m_log->view().setHint(tr("The file holds no row."));
    m_export->setLetGo(letGo);
    QStringList sentences = {tr("%1 rows of %2.", nullptr, pluralOf(m_timeline.size()))
                                 .arg(grouped(m_timeline.size()), QDir::toNativeSeparators(m_path))};
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

void ImportWindow::dismiss()
{
    const bool isTold = !m_export->bar().isHidden() || !m_notice->isHidden();
    m_notice->dismiss();
    m_export->bar().dismiss();
    if (m_details->dismiss() || (isTold && m_export->bar().isHidden()))
        return;
    if (m_log->view().timelineModel().filter().isNarrowed() || !m_log->findBar().field().text().isEmpty())
        m_log->dismiss();
    else
        close();
}

void ImportWindow::closeEvent(QCloseEvent *event)
{
    m_hasAppeared = true;
    if (!m_export->isRunning() && !m_importer.isRunning()) {
        QMainWindow::closeEvent(event);
        return;
    }
    connect(m_export, &ExportCommand::ended, this, &QWidget::close, Qt::UniqueConnection);
    m_importer.cancel();
    hide();
    event->ignore();
}

} // namespace ui
