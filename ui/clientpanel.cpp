// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/clientpanel.h"

#include "ui/icons.h"
#include "ui/messagefield.h"
#include "ui/messagelist.h"
#include "ui/statelabel.h"
#include "ui/troublebar.h"
#include "ui/urlinput.h"
#include "ui/visibletext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int longestHistory = 20;
constexpr quint16 normalClosure = 1000;
constexpr quint16 noStatusReceived = 1005;

bool endedWell(quint16 code) { return code == 0 || code == normalClosure || code == noStatusReceived; }

} // namespace

ClientPanel::ClientPanel(Timeline &timeline, QWidget *parent)
    : QWidget(parent)
    , m_ownServer(QStringLiteral("ws://localhost:8000"))
    , m_url(new QComboBox(this))
    , m_stateLabel(new StateLabel(this))
    , m_toggle(new QPushButton(this))
    , m_trouble(new TroubleBar(this))
    , m_messages(new MessageList(timeline, this))
    , m_field(new MessageField(this))
    , m_send(new QPushButton(icon("send"), tr("Se&nd"), this))
{
    m_url->setEditable(true);
    m_url->setInsertPolicy(QComboBox::NoInsert);
    m_url->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_url->setMinimumContentsLength(20);
    m_url->setAccessibleName(tr("Address to connect to"));
    m_url->lineEdit()->setAccessibleName(tr("Address to connect to"));
    m_url->lineEdit()->setPlaceholderText(QStringLiteral("ws://localhost:8000"));
    m_url->setEditText(m_ownServer);
    m_url->setToolTip(tr("The address of a WebSocket server (Ctrl+L)"));
    m_stateLabel->reserve({tr("Disconnected"), tr("Connecting"), tr("Connected"), tr("Closing")});
    m_field->setPlaceholderText(tr("Enter message"));
    m_field->setAccessibleName(tr("Message"));
    m_field->setToolTip(tr("Enter sends, Shift+Enter makes a new line"));
    m_url->setObjectName(QStringLiteral("url"));
    m_toggle->setObjectName(QStringLiteral("connect"));
    m_field->setObjectName(QStringLiteral("message"));
    m_send->setObjectName(QStringLiteral("send"));
    buildRows();

    connect(m_url->lineEdit(), &QLineEdit::returnPressed, this, &ClientPanel::connectToUrl);
    connect(m_toggle, &QPushButton::clicked, this, &ClientPanel::onToggleClicked);
    connect(m_trouble, &TroubleBar::actionChosen, this, &ClientPanel::connectToUrl);
    connect(m_field, &MessageField::submitted, this, &ClientPanel::send);
    connect(m_send, &QPushButton::clicked, this, &ClientPanel::send);
    showState();
    m_messages->setHint(tr("Type a message and press Enter. The server answers with an echo."));
    setFocusProxy(m_field);
}

void ClientPanel::buildRows()
{
    auto *connection = new QHBoxLayout;
    connection->addWidget(m_url, 1);
    connection->addWidget(m_stateLabel);
    connection->addWidget(m_toggle);
    auto *message = new QHBoxLayout;
    message->addWidget(m_field, 1);
    message->addWidget(m_send, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(connection);
    column->addWidget(m_trouble);
    column->addWidget(m_messages, 1);
    column->addLayout(message);
}

void ClientPanel::setState(const client::State &state)
{
    const client::State before = std::exchange(m_state, state);
    if (client::isAttempting(state.phase) && before.phase == client::Phase::Disconnected)
        m_endedByUser = false;
    // The address under the user's cursor is the user's.
    if (state.url != before.url && !state.url.isEmpty() && !m_url->lineEdit()->hasFocus())
        m_url->setEditText(state.url);
    showState();
    showHint();
    showOutcome(before);
    if (state.phase == client::Phase::Disconnected && !m_nextUrl.isEmpty())
        emit connectRequested(std::exchange(m_nextUrl, {}));
}

void ClientPanel::setOwnServer(const QString &address)
{
    if (address.isEmpty() || address == m_ownServer)
        return;
    if (m_state.phase == client::Phase::Disconnected && m_url->currentText() == m_ownServer)
        m_url->setEditText(address);
    m_ownServer = address;
}

void ClientPanel::showState()
{
    m_toggle->setEnabled(m_state.phase != client::Phase::Closing);
    const QString where = visibleText(m_state.url);
    switch (m_state.phase) {
    case client::Phase::Disconnected:
        m_stateLabel->setState(endedBadly() ? Mood::Trouble : Mood::Off, tr("Disconnected"),
                               endedBadly() ? outcome()
                                            : tr("There is no connection. Press Connect to open one."));
        m_toggle->setText(tr("C&onnect"));
        m_toggle->setIcon(icon("connect"));
        break;
    case client::Phase::Connecting:
    case client::Phase::Handshaking:
    case client::Phase::Waiting:
        m_stateLabel->setState(Mood::Busy, tr("Connecting"), tr("Waiting for the answer of %1.").arg(where));
        m_toggle->setText(tr("Cance&l"));
        m_toggle->setIcon(icon("close"));
        break;
    case client::Phase::Connected:
        m_stateLabel->setState(Mood::Good, tr("Connected"), tr("Connected to %1.").arg(where));
        m_toggle->setText(tr("Disc&onnect"));
        m_toggle->setIcon(icon("disconnect"));
        break;
    case client::Phase::Closing:
        m_stateLabel->setState(Mood::Busy, tr("Closing"), tr("Waiting for the server to close, too."));
        m_toggle->setText(tr("Disc&onnect"));
        m_toggle->setIcon(icon("disconnect"));
        break;
    }
}

void ClientPanel::showHint()
{
    const bool ended =
        m_state.phase == client::Phase::Disconnected || m_state.phase == client::Phase::Closing;
    m_messages->setHint(ended ? tr("There is no connection. Press Connect to open one.")
                              : tr("Type a message and press Enter. The server answers with an echo."));
}

void ClientPanel::showOutcome(const client::State &before)
{
    if (m_state.phase == client::Phase::Connected)
        m_trouble->dismiss();
    if (m_state.phase != client::Phase::Disconnected || m_state == before)
        return;
    if (endedBadly())
        m_trouble->tell(outcome(), tr("Connect &again"));
    else
        m_trouble->dismiss();
}

bool ClientPanel::endedBadly() const
{
    return !m_endedByUser && (!m_state.error.isEmpty() || !endedWell(m_state.closeCode));
}

QString ClientPanel::outcome() const
{
    if (!m_state.error.isEmpty())
        return m_state.error;
    const QString reason = visibleText(m_state.closeReason);
    if (reason.isEmpty())
        return tr("The server has ended the connection with code %1.").arg(m_state.closeCode);
    return tr("The server has ended the connection with code %1: %2")
        .arg(QString::number(m_state.closeCode), reason);
}

void ClientPanel::connectToUrl()
{
    const UrlInput input = readUrl(m_url->currentText());
    if (!input.error.isEmpty()) {
        m_trouble->tell(input.error);
        editUrl();
        return;
    }
    const QString url = input.url.toString(QUrl::FullyEncoded);
    m_trouble->dismiss();
    m_url->setEditText(url);
    remember(url);
    m_field->setFocus();
    if (m_state.phase == client::Phase::Disconnected) {
        emit connectRequested(url);
        return;
    }
    if (m_state.phase != client::Phase::Closing)
        disconnectFromServer();
    m_nextUrl = url;
}

void ClientPanel::disconnectFromServer()
{
    m_nextUrl.clear();
    m_endedByUser = true;
    emit disconnectRequested();
}

void ClientPanel::send()
{
    if (m_state.phase == client::Phase::Connected) {
        const QString text = m_field->message();
        m_field->clear();
        m_messages->followEnd();
        emit sendRequested(text);
    } else if (client::isAttempting(m_state.phase)) {
        m_trouble->tell(tr("The connection is not open yet. The message is still in the field."));
    } else {
        m_trouble->tell(tr("There is no connection. The message is still in the field."),
                        tr("Connect &again"));
    }
    m_field->setFocus();
}

void ClientPanel::editUrl()
{
    m_url->setFocus(Qt::ShortcutFocusReason);
    m_url->lineEdit()->selectAll();
}

void ClientPanel::editMessage() { m_field->setFocus(Qt::ShortcutFocusReason); }

void ClientPanel::dismissTrouble() { m_trouble->dismiss(); }

void ClientPanel::onToggleClicked()
{
    if (m_state.phase == client::Phase::Disconnected)
        connectToUrl();
    else
        disconnectFromServer();
}

QStringList ClientPanel::urlHistory() const
{
    QStringList urls;
    for (int i = 0; i < m_url->count(); ++i)
        urls.append(m_url->itemText(i));
    return urls;
}

void ClientPanel::setUrlHistory(const QStringList &urls)
{
    const QString typed = m_url->currentText();
    m_url->clear();
    m_url->addItems(urls.first(qMin<qsizetype>(urls.size(), longestHistory)));
    m_url->setEditText(typed);
}

void ClientPanel::remember(const QString &url)
{
    QStringList urls = urlHistory();
    urls.removeAll(url);
    urls.prepend(url);
    setUrlHistory(urls);
}

} // namespace ui
