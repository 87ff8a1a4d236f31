// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/clientbar.h"

#include "client/compose/commandimport.h"
#include "ui/client/connectionfields.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/visibletext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace ui {

namespace {

constexpr int longestHistory = 20;
constexpr qsizetype longestInSentence = 80;

QString shortened(const QString &url)
{
    const QString visible = visibleText(url);
    return visible.size() <= longestInSentence ? visible : visible.left(longestInSentence) % QChar(0x2026);
}

} // namespace

ClientBar::ClientBar(QWidget *parent)
    : QWidget(parent)
    , m_url(new QComboBox(this))
    , m_note(new QLabel(tr("pongs off"), this))
    , m_state(new StateLabel(this))
    , m_toggle(new QPushButton(this))
    , m_details(new IconButton("details", tr("Connection details"),
                               tr("The handshake, addresses and TLS of the connection (Ctrl+I)"), this))
    , m_options(new IconButton("settings", tr("Connection options"), {}, this))
{
    m_url->setEditable(true);
    m_url->setInsertPolicy(QComboBox::NoInsert);
    m_url->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_url->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_url->setMinimumContentsLength(20);
    m_url->setAccessibleName(tr("Address to connect to"));
    m_url->lineEdit()->setAccessibleName(tr("Address to connect to"));
    m_url->lineEdit()->setPlaceholderText(tr("Address of a server, ws:// or wss://"));
    m_url->setToolTip(tr("The address of a WebSocket server, or a command line of curl, websocat or wscat "
                         "(Ctrl+L)"));
    m_url->setObjectName(QStringLiteral("url"));
    // What stands there is what was typed: the history is offered beneath, and a path has its case.
    m_url->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_url->completer()->setFilterMode(Qt::MatchContains);
    m_url->completer()->setCaseSensitivity(Qt::CaseSensitive);
    m_url->installEventFilter(this);
    m_note->setToolTip(tr("Pings of the server are not answered: see the connection options."));
    m_note->hide();
    m_state->reserve({tr("Disconnected"), tr("Connecting"), tr("Connected"), tr("Closing"), tr("Waiting")});
    m_toggle->setObjectName(QStringLiteral("connect"));
    m_options->setObjectName(QStringLiteral("options"));
    m_details->setObjectName(QStringLiteral("details"));
    m_options->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    buildRow();
    markOptions({}, true);
    connect(m_url, &QComboBox::editTextChanged, this, &ClientBar::changed);
    connect(m_url->lineEdit(), &QLineEdit::returnPressed, this, &ClientBar::connectChosen);
    connect(m_url->lineEdit(), &QLineEdit::textEdited, this, &ClientBar::onEdited);
    connect(m_toggle, &QPushButton::clicked, this, &ClientBar::onToggleClicked);
    connect(m_options, &QToolButton::clicked, this, &ClientBar::optionsChosen);
    connect(m_details, &QToolButton::clicked, this, &ClientBar::detailsChosen);
    setState({}, {});
}

void ClientBar::buildRow()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_url, 1);
    row->addWidget(m_note);
    row->addWidget(m_state);
    row->addWidget(m_toggle);
    row->addWidget(m_details);
    row->addWidget(m_options);
}

QString ClientBar::url() const { return m_url->currentText(); }

void ClientBar::setUrl(const QString &url)
{
    m_url->setEditText(url);
    m_length = url.size();
}

bool ClientBar::isEditing() const { return m_url->lineEdit()->hasFocus(); }

QStringList ClientBar::history() const
{
    QStringList urls;
    for (int i = 0; i < m_url->count(); ++i)
        urls.append(m_url->itemText(i));
    return urls;
}

void ClientBar::setHistory(const QStringList &urls)
{
    const QString typed = m_url->currentText();
    {
        const QSignalBlocker blocker(m_url); // the address stays
        m_url->clear();
        m_url->addItems(urls.first(qMin<qsizetype>(urls.size(), longestHistory)));
        m_url->setEditText(typed);
    }
    emit changed();
}

void ClientBar::remember(const QString &url)
{
    QStringList urls = history();
    urls.removeAll(url);
    urls.prepend(url);
    setHistory(urls);
}

void ClientBar::edit()
{
    hideCompletions();
    m_url->setFocus(Qt::ShortcutFocusReason);
    m_url->lineEdit()->selectAll();
    m_length = 0;
}

// They would stay over whatever is in sight then, and take what is typed there.
void ClientBar::hideEvent(QHideEvent *event)
{
    hideCompletions();
    QWidget::hideEvent(event);
}

void ClientBar::hideCompletions() { m_url->completer()->popup()->hide(); }

void ClientBar::setState(const client::State &state, const QString &trouble)
{
    m_phase = state.phase;
    const bool hasDetails = state.handshake != nullptr || state.closeCode != 0 || state.certificateProblem;
    m_details->setEnabled(hasDetails);
    m_details->setToolTip(hasDetails ? tr("The handshake, addresses and TLS of the connection (Ctrl+I)")
                                     : tr("No server has answered yet"));
    const QString where = shortened(withoutPassword(state.url));
    switch (state.phase) {
    case client::Phase::Disconnected:
        m_state->setState(trouble.isEmpty() ? Mood::Off : Mood::Trouble, tr("Disconnected"),
                          trouble.isEmpty() ? tr("There is no connection. Press Connect to open one.")
                                            : trouble);
        dress("connect", tr("C&onnect"), {});
        break;
    case client::Phase::Connecting:
    case client::Phase::Handshaking:
        m_state->setState(Mood::Busy, tr("Connecting"), tr("Waiting for the answer of %1.").arg(where));
        dress("close", tr("Cance&l"), {});
        break;
    case client::Phase::Waiting:
        m_state->setState(Mood::Busy, tr("Waiting"), tr("Waiting to connect to %1 again.").arg(where));
        dress("stop", tr("Stop", "reconnecting"), tr("Stop reconnecting"));
        break;
    case client::Phase::Connected:
        m_state->setState(state.pongMissed ? Mood::Trouble : Mood::Good, tr("Connected"),
                          trouble.isEmpty() ? tr("Connected to %1.").arg(where) : trouble);
        dress("disconnect", tr("Disc&onnect"), {});
        break;
    case client::Phase::Closing:
        m_state->setState(Mood::Busy, tr("Closing"), tr("Waiting for the server to close, too."));
        dress("disconnect", tr("Ab&ort"), tr("End the connection without waiting for the server"));
        break;
    }
}

void ClientBar::dress(const char *iconName, const QString &text, const QString &toolTip)
{
    m_toggle->setText(text);
    m_toggle->setIcon(icon(iconName));
    m_toggle->setToolTip(toolTip);
}

void ClientBar::markOptions(const QStringList &changed, bool answersPings)
{
    m_options->setText(changed.isEmpty() ? tr("Options") : tr("Options •"));
    m_options->setToolTip(
        changed.isEmpty()
            ? tr("Headers, authentication, TLS, proxy, pings, reconnecting (Ctrl+Shift+O)")
            : tr("Not the defaults: %1 (Ctrl+Shift+O)").arg(changed.join(QStringLiteral(", "))));
    m_options->setAccessibleName(changed.isEmpty() ? tr("Connection options")
                                                   : tr("Connection options, changed"));
    m_note->setVisible(!answersPings);
}

// Typed letter by letter it is read when Enter says that it is whole.
void ClientBar::onEdited(const QString &text)
{
    const qsizetype before = std::exchange(m_length, text.size());
    if (text.size() > before + 1 && client::CommandImport::fits(text))
        emit commandPasted(text);
}

// A wheel that turns above it on the way is not to change where one connects to.
bool ClientBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_url && event->type() == QEvent::Wheel && !isEditing()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClientBar::onToggleClicked()
{
    if (m_phase == client::Phase::Disconnected)
        emit connectChosen();
    else
        emit endChosen();
}

} // namespace ui
