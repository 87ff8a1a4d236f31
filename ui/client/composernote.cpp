// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/composernote.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

ComposerNote::ComposerNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("note"));
    m_progress->setRange(0, 1'000);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setObjectName(QStringLiteral("stop"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ComposerNote::stopChosen);
    m_stop->setText(tr("Stop"));
    tell({});
}

QString ComposerNote::text() const { return isHidden() ? QString() : m_text->text(); }

void ComposerNote::tell(const QString &text)
{
    m_text->setText(text);
    m_progress->hide();
    m_stop->hide();
    setVisible(!text.isEmpty());
}

void ComposerNote::tellProgress(const QString &text, const QString &stop, int permille)
{
    m_text->setText(text);
    m_progress->setVisible(permille >= 0);
    m_progress->setValue(permille);
    m_stop->setText(stop);
    m_stop->show();
    show();
}

} // namespace ui
