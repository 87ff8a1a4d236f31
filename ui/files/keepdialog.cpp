// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/keepdialog.h"

#include "ui/widgets/figures.h"
#include "ui/widgets/sizefield.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int RowStep = 100'000;

} // namespace

KeepDialog::KeepDialog(const Timeline &timeline, QWidget *parent)
    : QDialog(parent)
    , m_rows(new QSpinBox(this))
    , m_bytes(new SizeField(Timeline::LeastBytes, Timeline::MostBytes, this))
{
    setWindowTitle(tr("What the window keeps"));
    m_rows->setRange(static_cast<int>(Timeline::LeastRows), static_cast<int>(Timeline::MostRows));
    m_rows->setSingleStep(RowStep);
    m_rows->setGroupSeparatorShown(true);
    m_rows->setValue(static_cast<int>(timeline.limits().rows));
    m_rows->setObjectName(QStringLiteral("rows"));
    m_bytes->setValue(timeline.limits().payloadBytes);
    m_bytes->setName(tr("Bytes of messages"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Rows:"), m_rows);
    form->addRow(tr("&Bytes of messages:"), m_bytes);
    auto *hint =
        new QLabel(tr("Of both sides together. Beyond it, the oldest are let go, and the list says how many; "
                      "so far %1.")
                       .arg(grouped(static_cast<qint64>(timeline.dropped()))),
                   this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(hint);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Timeline::Limits KeepDialog::limits() const
{
    return {.rows = m_rows->value(), .payloadBytes = m_bytes->value()};
}

} // namespace ui
