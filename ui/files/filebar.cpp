// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/filebar.h"

#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds Unnoticed{500}; // what is faster needs no progress
constexpr int AllOfIt = 1'000;

} // namespace

FileBar::FileBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QToolButton(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setFocusPolicy(Qt::ClickFocus);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_action->setObjectName(QStringLiteral("action"));
    m_dismiss->setObjectName(QStringLiteral("dismiss"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss (Esc)"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setIcon(icon("close"));
    m_dismiss->setAutoRaise(true);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 2);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_action);
    row->addWidget(m_dismiss);
    m_soon.setSingleShot(true);
    m_soon.setInterval(Unnoticed);
    connect(&m_soon, &QTimer::timeout, this, &FileBar::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, &FileBar::cancelRequested);
    connect(m_action, &QPushButton::clicked, this, &FileBar::actionChosen);
    connect(m_dismiss, &QToolButton::clicked, this, &FileBar::dismiss);
    m_action->hide();
    dress();
    hide();
}

QString FileBar::sentence() const { return m_sentence->text(); }

QString FileBar::action() const { return m_action->isHidden() ? QString() : m_action->text(); }

void FileBar::begin(const QString &sentence)
{
    hide();
    m_busy = true;
    m_mood = Mood::Off;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_progress->setRange(0, AllOfIt);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_action->hide();
    m_dismiss->hide();
    dress();
    m_soon.start();
}

void FileBar::showProgress()
{
    m_soon.stop();
    if (m_busy)
        show();
}

void FileBar::setProgress(int permille)
{
    m_progress->setRange(0, permille < 0 ? 0 : AllOfIt);
    m_progress->setValue(permille);
}

void FileBar::tellDone(const QString &sentence, const QString &action) { tell(Mood::Good, sentence, action); }

void FileBar::tellTrouble(const QString &sentence, const QString &action)
{
    tell(Mood::Busy, sentence, action);
}

void FileBar::tell(Mood mood, const QString &sentence, const QString &action)
{
    m_soon.stop();
    m_busy = false;
    m_mood = mood;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_progress->hide();
    m_cancel->hide();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_dismiss->show();
    dress();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FileBar::dismiss()
{
    if (!m_busy)
        hide();
}

void FileBar::end()
{
    m_soon.stop();
    m_busy = false;
    hide();
}

void FileBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Setting the own palette sends the same event again.
    if (event->type() == QEvent::PaletteChange && !m_dressing)
        dress();
}

// The window's own background with a breath of the mood's colour, in dark and light.
void FileBar::dress()
{
    m_dressing = true;
    const QPalette outer = parentWidget() != nullptr ? parentWidget()->palette() : QPalette();
    QPalette own;
    own.setColor(QPalette::Window, m_mood == Mood::Off ? outer.color(QPalette::Window) : wash(outer, m_mood));
    setPalette(own);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QIcon shape = icon(m_mood == Mood::Busy ? "warning" : "save");
    m_icon->setPixmap(shape.pixmap(QSize(size, size), devicePixelRatioF()));
    m_icon->setVisible(!shape.isNull());
    m_dressing = false;
}

} // namespace ui
