// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/fileinput.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

FileInput::FileInput(const QString &title, const QString &filter, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_filter(filter)
    , m_path(new QLineEdit(this))
{
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose: %1").arg(title));
    m_path->setAccessibleName(title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, &FileInput::changed);
    connect(choose, &QPushButton::clicked, this, &FileInput::choose);
}

QString FileInput::path() const { return m_path->text().trimmed(); }

void FileInput::setPath(const QString &path) { m_path->setText(path); }

void FileInput::setPlaceholderText(const QString &text) { m_path->setPlaceholderText(text); }

void FileInput::choose()
{
    const QString chosen = QFileDialog::getOpenFileName(this, m_title, path(), m_filter);
    if (!chosen.isEmpty())
        setPath(chosen);
}

} // namespace ui
