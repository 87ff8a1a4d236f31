// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/serverbar.h"

#include "ui/widgets/figures.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/troublebar.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace ui {

namespace {

constexpr int defaultPort = 8000;
constexpr int lastPort = 65'535;

QString localAddress(int port) { return QStringLiteral("ws://localhost:%1").arg(port); }

bool isUp(server::Phase phase)
{
    return phase == server::Phase::Listening || phase == server::Phase::Stopping;
}

} // namespace

ServerBar::ServerBar(QWidget *parent)
    : QWidget(parent)
    , m_state(new StateLabel(this))
    , m_address(new QLineEdit(this))
    , m_copy(new IconButton("copy", tr("Copy address"), tr("Copy the server's address"), this))
    , m_page(new IconButton("open-page", tr("Open page"), tr("Open the server's page in the browser"), this))
    , m_clients(new QLabel(this))
    , m_portLabel(new QLabel(tr("&Port:"), this))
    , m_port(new QSpinBox(this))
    , m_toggle(new QPushButton(this))
    , m_row(new QHBoxLayout)
    , m_reachable(new QLabel(tr("Other machines on the network can reach this server."), this))
    , m_trouble(new TroubleBar(this))
{
    m_state->reserve(
        {tr("Server stopped"), tr("Server starting"), tr("Server listening"), tr("Server stopping")});
    m_address->setReadOnly(true);
    m_address->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_address->setAccessibleName(tr("Address of the server"));
    m_port->setRange(0, lastPort);
    m_port->setValue(defaultPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setSpecialValueText(tr("any", "any free port"));
    m_port->setAccelerated(true);
    m_port->setKeyboardTracking(false);
    m_portLabel->setBuddy(m_port);
    m_reachable->setWordWrap(true);
    m_address->setObjectName(QStringLiteral("address"));
    m_clients->setObjectName(QStringLiteral("clients"));
    m_port->setObjectName(QStringLiteral("port"));
    m_toggle->setObjectName(QStringLiteral("toggle"));
    m_reachable->setObjectName(QStringLiteral("reachable"));
    buildRow();

    connect(m_copy, &IconButton::clicked, this, &ServerBar::copyAddress);
    connect(m_page, &IconButton::clicked, this, &ServerBar::pageRequested);
    connect(m_toggle, &QPushButton::clicked, this, &ServerBar::onToggleClicked);
    connect(m_trouble, &TroubleBar::actionChosen, this, &ServerBar::onTroubleAction);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerBar::showAddress);
    showState();
    showButtons();
}

void ServerBar::buildRow()
{
    m_row->addWidget(m_state);
    m_row->addWidget(m_address);
    m_row->addWidget(m_copy);
    m_row->addWidget(m_page);
    m_row->addStretch(1);
    m_row->addWidget(m_clients);
    m_row->addSpacing(fontMetrics().averageCharWidth());
    m_row->addWidget(m_portLabel);
    m_row->addWidget(m_port);
    m_row->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_row);
    column->addWidget(m_reachable);
    column->addWidget(m_trouble);
}

void ServerBar::addButton(QAction &action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [button, &action] { button->setVisible(action.isVisible()); };
    follow();
    connect(&action, &QAction::visibleChanged, button, follow);
    m_row->addWidget(button);
}

QString ServerBar::address() const { return isUp(m_status.phase) ? m_status.url : QString(); }

void ServerBar::setStatus(const server::Status &status)
{
    const server::Status before = m_status;
    m_status = status;
    // What the user is typing into the port field is not overwritten by news about something else.
    if (status.port != before.port || status.phase != before.phase)
        m_port->setValue(status.port);
    showState();
    showButtons();
    showTrouble(before);
    emit statusChanged();
}

void ServerBar::setPort(quint16 port)
{
    if (!isUp(m_status.phase))
        m_port->setValue(port);
}

void ServerBar::showState()
{
    switch (m_status.phase) {
    case server::Phase::Stopped:
        m_state->setState(m_status.error.isEmpty() ? Mood::Off : Mood::Trouble, tr("Server stopped"),
                          m_status.error.isEmpty() ? tr("Nobody can connect. Press Start to listen again.")
                                                   : m_status.error);
        break;
    case server::Phase::Starting:
        m_state->setState(Mood::Busy, tr("Server starting"), tr("The server is about to listen."));
        break;
    case server::Phase::Listening:
        m_state->setState(
            Mood::Good, tr("Server listening"),
            tr("Clients can connect to %1. Each message is answered with an echo.").arg(m_status.url));
        break;
    case server::Phase::Stopping:
        m_state->setState(Mood::Busy, tr("Server stopping"), tr("The open connections are being closed."));
        break;
    }
    showAddress();
    m_clients->setText(tr("%1 clients", "number of connected clients", m_status.connections)
                           .arg(grouped(m_status.connections)));
    m_reachable->setVisible(m_status.reachable && isUp(m_status.phase));
}

void ServerBar::showAddress()
{
    // While it is stopped: where it would be, greyed.
    const QString shown = address().isEmpty() ? localAddress(m_port->value()) : address();
    m_address->setText(shown);
    m_address->setCursorPosition(0);
    m_address->setEnabled(!address().isEmpty());
    const QFontMetrics metrics = m_address->fontMetrics();
    const int frame = m_address->sizeHint().height() - metrics.height();
    const int width =
        qMax(metrics.horizontalAdvance(localAddress(lastPort)), metrics.horizontalAdvance(shown));
    m_address->setFixedWidth(width + 2 * frame);
}

void ServerBar::showButtons()
{
    const bool stopped = m_status.phase == server::Phase::Stopped;
    const bool listening = m_status.phase == server::Phase::Listening;
    m_toggle->setText(stopped || m_status.phase == server::Phase::Starting ? tr("S&tart") : tr("S&top"));
    m_toggle->setIcon(icon(stopped || m_status.phase == server::Phase::Starting ? "start" : "stop"));
    m_toggle->setToolTip(stopped ? tr("Start the server") : tr("Stop the server and close its connections"));
    m_toggle->setEnabled(stopped || listening);
    m_copy->setEnabled(isUp(m_status.phase));
    m_page->setEnabled(listening);
    m_port->setEnabled(stopped);
    m_port->setToolTip(stopped ? tr("The port to listen on; 0 takes any free one")
                               : tr("Stop the server to choose another port"));
}

void ServerBar::showTrouble(const server::Status &before)
{
    if (m_status.phase == server::Phase::Starting)
        return; // whether the trouble is over, the outcome says
    if (m_status.error.isEmpty() && !m_status.portTaken) {
        m_trouble->dismiss();
        return;
    }
    // What the user has put away comes back only with another attempt.
    if (before.error == m_status.error && before.portTaken == m_status.portTaken &&
        before.phase == m_status.phase)
        return;
    if (m_status.portTaken)
        m_trouble->tell(tr("Port %1 is already in use by another program.").arg(m_status.port),
                        tr("&Use a free port"));
    else
        m_trouble->tell(m_status.error, tr("Try &again"));
}

void ServerBar::copyAddress()
{
    if (!address().isEmpty())
        QGuiApplication::clipboard()->setText(address());
}

void ServerBar::start()
{
    m_port->interpretText();
    emit startRequested(static_cast<quint16>(m_port->value()));
}

void ServerBar::dismissTrouble() { m_trouble->dismiss(); }

void ServerBar::onToggleClicked()
{
    if (m_status.phase == server::Phase::Stopped)
        start();
    else
        emit stopRequested();
}

void ServerBar::onTroubleAction()
{
    if (m_status.portTaken)
        emit startRequested(0);
    else
        start();
}

} // namespace ui
