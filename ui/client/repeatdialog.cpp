// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/repeatdialog.h"

#include "ui/widgets/visibletext.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

namespace {

constexpr int longestInterval = 86'400'000;
constexpr int mostTimes = 1'000'000'000;
constexpr qsizetype longestShown = 40;
constexpr int mostAtOnce = 100; // after a stall of the window, so that the rate is kept

} // namespace

RepeatDialog::RepeatDialog(const client::RepeatSchedule::Settings &settings, const QString &message,
                           QWidget *parent)
    : QDialog(parent)
    , m_interval(new QSpinBox(this))
    , m_times(new QSpinBox(this))
{
    setWindowTitle(tr("Repeat the message"));
    m_interval->setRange(1, longestInterval);
    m_interval->setSuffix(tr(" ms", "milliseconds"));
    m_interval->setGroupSeparatorShown(true);
    m_interval->setValue(static_cast<int>(settings.interval.count()));
    m_interval->setFocus();
    m_interval->selectAll(); // a number that is typed replaces it
    m_times->setRange(0, mostTimes);
    m_times->setSpecialValueText(tr("until stopped"));
    m_times->setGroupSeparatorShown(true);
    m_times->setValue(static_cast<int>(settings.times));
    auto *note =
        new QLabel(tr("Placeholders are filled anew each time. It stops with the connection."), this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Message:"), messageLabel(message));
    form->addRow(tr("Send one &every:"), m_interval);
    form->addRow(tr("How many &times:"), m_times);
    form->addRow(note);
    form->addRow(buttons);
    // The title is to be read whole.
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// The beginning of it: what is about to be sent so often is in sight.
QLabel *RepeatDialog::messageLabel(const QString &message)
{
    const QString shown = visibleText(message.left(longestShown + 1));
    auto *label = new QLabel(message.isEmpty() ? tr("empty", "a message") : shown.left(longestShown), this);
    if (message.size() > longestShown)
        label->setText(label->text() % QChar(0x2026));
    label->setObjectName(QStringLiteral("message"));
    label->setTextFormat(Qt::PlainText);
    if (message.isEmpty())
        label->setForegroundRole(QPalette::PlaceholderText);
    else
        label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return label;
}

client::RepeatSchedule::Settings RepeatDialog::settings() const
{
    return {.interval = std::chrono::milliseconds(m_interval->value()),
            .times = m_times->value(),
            .mostAtOnce = mostAtOnce};
}

} // namespace ui
