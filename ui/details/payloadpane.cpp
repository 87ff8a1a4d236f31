// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/payloadpane.h"

#include "ui/details/jsontree.h"
#include "ui/details/jsontreeview.h"
#include "ui/details/lines.h"
#include "ui/details/linesview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QThreadPool>
#include <QVBoxLayout>

#include <array>
#include <chrono>
#include <memory>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds patience{500};

/// In the order of PayloadForm; for the settings.
constexpr std::array formKeys{"text", "json", "tree", "xml", "hex", "base64"};

QFuture<Rendering> renderElsewhere(const RenderOrder &order)
{
    auto promise = std::make_shared<QPromise<Rendering>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, order] {
        promise->addResult(ui::render(order, [&] { return promise->isCanceled(); }));
        promise->finish();
    });
    return promise->future();
}

} // namespace

PayloadPane::PayloadPane(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_note(new QLabel(this))
    , m_progress(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_lines(new LinesView(this))
    , m_tree(new JsonTreeView(this))
{
    m_tabs->addTab(tr("Text"));
    m_tabs->addTab(tr("JSON"));
    m_tabs->addTab(tr("Tree"));
    m_tabs->addTab(tr("XML"));
    m_tabs->addTab(tr("Hex"));
    m_tabs->addTab(tr("Base64"));
    m_tabs->setAccessibleName(tr("As what the payload is shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_lines->setAccessibleName(tr("Payload"));
    m_tree->setAccessibleName(tr("Payload"));
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_tree);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setObjectName(QStringLiteral("payloadNote"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    buildColumn();
    connect(m_tabs, &QTabBar::currentChanged, this, &PayloadPane::onTabChosen);
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    connect(&m_work, &QFutureWatcher<Rendering>::finished, this, [this] {
        if (!m_work.isCanceled())
            finish(m_work.result());
    });
}

PayloadPane::~PayloadPane() { m_work.cancel(); }

void PayloadPane::buildColumn()
{
    auto *bar = new QProgressBar(m_progress);
    bar->setRange(0, 0);
    bar->setAccessibleName(tr("Making the payload ready"));
    auto *stop = new QPushButton(tr("Cancel"), m_progress);
    stop->setObjectName(QStringLiteral("cancelRendering"));
    connect(stop, &QPushButton::clicked, this, &PayloadPane::cancel);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(bar, 1);
    row->addWidget(stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    column->addWidget(m_note);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    m_note->hide();
    m_progress->hide();
}

PayloadForm PayloadPane::form() const { return m_binary ? m_binaryForm : m_textForm; }

void PayloadPane::setForm(PayloadForm form) { m_tabs->setCurrentIndex(static_cast<int>(form)); }

QString PayloadPane::forms() const
{
    const auto key = [](PayloadForm form) {
        return QString::fromLatin1(formKeys.at(static_cast<std::size_t>(form)));
    };
    return key(m_textForm) % QLatin1Char(' ') % key(m_binaryForm);
}

void PayloadPane::setForms(const QString &forms)
{
    const QStringList keys = forms.split(QLatin1Char(' '));
    for (std::size_t i = 0; i < formKeys.size(); ++i) {
        if (keys.value(0) == QLatin1String(formKeys.at(i)))
            m_textForm = static_cast<PayloadForm>(i);
        if (keys.value(1) == QLatin1String(formKeys.at(i)))
            m_binaryForm = static_cast<PayloadForm>(i);
    }
    setPayload(m_payload, m_binary);
}

void PayloadPane::setPayload(const QByteArray &payload, bool binary)
{
    m_payload = payload;
    m_binary = binary;
    {
        const QSignalBlocker blocker(m_tabs); // the user did not choose
        m_tabs->setCurrentIndex(static_cast<int>(form()));
    }
    start();
}

void PayloadPane::onTabChosen(int tab)
{
    (m_binary ? m_binaryForm : m_textForm) = static_cast<PayloadForm>(tab);
    start();
    emit formChosen();
}

void PayloadPane::start()
{
    m_work.cancel();
    m_busy = true;
    const RenderOrder order{m_payload, form(), m_lines->columns(), m_lines->hasPictures()};
    if (m_payload.size() <= LongestAtOnce) {
        finish(ui::render(order, [] { return false; }));
        return;
    }
    m_lines->setLines(nullptr);
    m_tree->setTree(nullptr);
    m_note->hide();
    m_patience.start();
    m_work.setFuture(renderElsewhere(order));
}

void PayloadPane::finish(const Rendering &rendering)
{
    m_busy = false;
    m_patience.stop();
    m_progress->hide();
    m_note->setText(rendering.problem);
    m_note->setVisible(!rendering.problem.isEmpty());
    m_lines->setLines(rendering.lines);
    m_tree->setTree(rendering.tree);
    m_stack->setCurrentWidget(rendering.tree ? static_cast<QWidget *>(m_tree) : m_lines);
}

void PayloadPane::cancel()
{
    if (!m_busy)
        return;
    m_work.cancel();
    finish({.problem = tr("Cancelled. Choose a form to begin anew.")});
}

QString PayloadPane::note() const { return m_note->isHidden() ? QString() : m_note->text(); }

} // namespace ui
