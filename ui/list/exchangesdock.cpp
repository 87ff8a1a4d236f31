// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/list/exchangesdock.h"

#include "ui/list/exchangelist.h"

#include <QAction>
#include <QVBoxLayout>

namespace ui {

ExchangesDock::ExchangesDock(Timeline &timeline, QWidget *parent)
    : QDockWidget(tr("Both ends"), parent)
    , m_list(new ExchangeList(timeline, this))
    , m_show(new QAction(tr("Show &both ends"), this))
{
    setObjectName(QStringLiteral("exchanges"));
    // The dock's frame leaves no room of its own around what is in it.
    auto *inset = new QWidget(this);
    auto *layout = new QVBoxLayout(inset);
    const QMargins margins = layout->contentsMargins();
    layout->setContentsMargins(margins.left(), 0, margins.right(), margins.bottom());
    layout->addWidget(m_list);
    setWidget(inset);
    m_show->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    connect(m_show, &QAction::triggered, this, [this] {
        show();
        raise();
        m_list->setFocus();
    });
}

} // namespace ui
