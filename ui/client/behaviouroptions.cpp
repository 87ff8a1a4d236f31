// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/behaviouroptions.h"

#include "ui/widgets/formlabels.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

namespace {

constexpr double longest = 86'400;
constexpr int mebibyte = 1 << 20;

std::chrono::milliseconds timeOf(const QDoubleSpinBox &box)
{
    return std::chrono::milliseconds(std::llround(box.value() * 1'000));
}

double secondsOf(std::chrono::milliseconds time) { return static_cast<double>(time.count()) / 1'000; }

} // namespace

BehaviourOptions::BehaviourOptions(QWidget *parent)
    : OptionsPage(parent)
    , m_handshake(seconds(0.1))
    , m_close(seconds(0.1))
    , m_pingInterval(seconds(0, tr("off")))
    , m_pongTimeout(seconds(0, tr("off")))
    , m_automaticPong(new QCheckBox(tr("&Answer pings of the server"), this))
    , m_reconnect(new QCheckBox(tr("&Reconnect when the connection is lost"), this))
    , m_attempts(new QSpinBox(this))
    , m_firstWait(seconds(0.1))
    , m_longestWait(seconds(0.1))
    , m_fragment(new QSpinBox(this))
    , m_maxMessage(new QSpinBox(this))
    , m_echo(new QCheckBox(tr("S&end every message received back as it came"), this))
{
    m_pingInterval->setObjectName(QStringLiteral("pingInterval"));
    m_automaticPong->setObjectName(QStringLiteral("automaticPong"));
    m_reconnect->setObjectName(QStringLiteral("reconnect"));
    m_fragment->setObjectName(QStringLiteral("fragment"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildTiming());
    column->addWidget(buildReconnect());
    column->addWidget(buildMessages());
    column->addStretch(1);
    alignLabels(*this);
    for (QWidget *field : std::initializer_list<QWidget *>{m_attempts, m_firstWait, m_longestWait})
        connect(m_reconnect, &QCheckBox::toggled, field, &QWidget::setEnabled);
}

QDoubleSpinBox *BehaviourOptions::seconds(double least, const QString &atLeast)
{
    auto *box = new QDoubleSpinBox(this);
    box->setDecimals(1);
    box->setRange(least, longest);
    box->setSuffix(tr(" s", "seconds"));
    box->setSpecialValueText(atLeast);
    return box;
}

QWidget *BehaviourOptions::buildTiming()
{
    m_pongTimeout->setToolTip(tr("A ping that is not answered for so long raises an alarm"));
    m_automaticPong->setToolTip(tr("Switch it off to see how long the server waits"));
    auto *box = new QGroupBox(tr("Deadlines and pings"), this);
    auto *form = new QFormLayout(box);
    form->addRow(tr("&Handshake within:"), m_handshake);
    form->addRow(tr("&Closing handshake within:"), m_close);
    form->addRow(tr("Send a &ping every:"), m_pingInterval);
    form->addRow(tr("A&larm without a pong after:"), m_pongTimeout);
    form->addRow(QString(), m_automaticPong);
    return box;
}

QWidget *BehaviourOptions::buildReconnect()
{
    m_reconnect->setToolTip(tr("Only after errors that may pass by themselves"));
    m_attempts->setRange(0, 1'000'000);
    m_attempts->setSpecialValueText(tr("without end"));
    auto *box = new QGroupBox(tr("Reconnecting"), this);
    auto *form = new QFormLayout(box);
    form->addRow(m_reconnect);
    form->addRow(tr("At most so many &times in a row:"), m_attempts);
    form->addRow(tr("&First wait:"), m_firstWait);
    form->addRow(tr("Longest &wait:"), m_longestWait);
    return box;
}

QWidget *BehaviourOptions::buildMessages()
{
    m_fragment->setRange(0, 1 << 30);
    m_fragment->setSuffix(tr(" bytes"));
    m_fragment->setSpecialValueText(tr("whole messages"));
    m_fragment->setGroupSeparatorShown(true);
    m_maxMessage->setRange(1, 2'047);
    m_maxMessage->setSuffix(QStringLiteral(" MiB"));
    m_maxMessage->setToolTip(tr("A larger message ends the connection with code 1009"));
    auto *box = new QGroupBox(tr("Messages"), this);
    auto *form = new QFormLayout(box);
    form->addRow(tr("Sen&d in frames of:"), m_fragment);
    form->addRow(tr("Receive at m&ost:"), m_maxMessage);
    form->addRow(QString(), m_echo);
    return box;
}

void BehaviourOptions::display(const client::Config &config)
{
    m_handshake->setValue(secondsOf(config.handshakeTimeout));
    m_close->setValue(secondsOf(config.closeTimeout));
    m_pingInterval->setValue(secondsOf(config.pingInterval));
    m_pongTimeout->setValue(secondsOf(config.pongTimeout));
    m_automaticPong->setChecked(config.automaticPong);
    m_reconnect->setChecked(config.reconnect.enabled);
    m_attempts->setValue(config.reconnect.attempts);
    m_firstWait->setValue(secondsOf(config.reconnect.first));
    m_longestWait->setValue(secondsOf(config.reconnect.longest));
    for (QWidget *field : std::initializer_list<QWidget *>{m_attempts, m_firstWait, m_longestWait})
        field->setEnabled(config.reconnect.enabled);
    m_fragment->setValue(static_cast<int>(qMin<qint64>(config.fragmentSize, 1 << 30)));
    m_maxMessage->setValue(static_cast<int>(qMin<qint64>(config.maxMessageSize / mebibyte, 2'047)));
    m_echo->setChecked(config.echo);
}

void BehaviourOptions::read(client::Config &config) const
{
    config.handshakeTimeout = timeOf(*m_handshake);
    config.closeTimeout = timeOf(*m_close);
    config.pingInterval = timeOf(*m_pingInterval);
    config.pongTimeout = timeOf(*m_pongTimeout);
    config.automaticPong = m_automaticPong->isChecked();
    config.reconnect.enabled = m_reconnect->isChecked();
    config.reconnect.attempts = m_attempts->value();
    config.reconnect.first = timeOf(*m_firstWait);
    config.reconnect.longest = qMax(timeOf(*m_longestWait), config.reconnect.first);
    config.fragmentSize = m_fragment->value();
    config.maxMessageSize = qint64(m_maxMessage->value()) * mebibyte;
    config.echo = m_echo->isChecked();
}

} // namespace ui
