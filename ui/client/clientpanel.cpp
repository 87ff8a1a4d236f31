// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/clientpanel.h"

#include "server/wire/clock.h"
#include "ui/client/addressentry.h"
#include "ui/client/clientbar.h"
#include "ui/client/clientdialogs.h"
#include "ui/client/clientorders.h"
#include "ui/client/composer.h"
#include "ui/client/connectionform.h"
#include "ui/client/outcomebar.h"
#include "ui/list/messagelist.h"
#include "ui/saved/keptfiles.h"
#include "ui/search/findbar.h"

#include <QFocusEvent>
#include <QVBoxLayout>

#include <utility>

namespace ui {

ClientPanel::ClientPanel(Timeline &timeline, KeptFiles &files, quint32 tab, QWidget *parent)
    : QWidget(parent)
    , m_tab(tab)
    , m_bar(new ClientBar(this))
    , m_form(new ConnectionForm(*m_bar, *this))
    , m_orders(new ClientOrders(this))
    , m_dialogs(new ClientDialogs(*this))
    , m_trouble(new OutcomeBar(this))
    , m_entry(new AddressEntry(*m_bar, *m_form, *m_trouble, this))
    , m_messages(new MessageList(timeline, tab, this))
    , m_find(new FindBar(*m_messages, QStringLiteral("search"), FindBar::Others::Stay, this))
    , m_composer(new Composer(files.history(), this))
{
    buildColumn();
    connectParts(files);
    connectOrders();
    showState();
    showHint();
    showControlFrames(true);
}

void ClientPanel::buildColumn()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_trouble);
    column->addWidget(m_find);
    column->addWidget(m_messages, 1);
    m_find->hide();
    column->addWidget(m_composer);
}

void ClientPanel::connectParts(KeptFiles &files)
{
    connect(m_bar, &ClientBar::connectChosen, this, &ClientPanel::connectToUrl);
    connect(m_bar, &ClientBar::endChosen, this, &ClientPanel::disconnectFromServer);
    connect(m_bar, &ClientBar::optionsChosen, this, &ClientPanel::editOptions);
    connect(m_bar, &ClientBar::detailsChosen, this, &ClientPanel::showDetails);
    connect(m_bar, &ClientBar::commandPasted, m_entry, &AddressEntry::importCommand);
    connect(m_entry, &AddressEntry::accepted, this, [this](const QUrl &url) {
        m_composer->setFocus();
        m_orders->connectTo(url);
    });
    connect(m_trouble, &OutcomeBar::remedyChosen, this, &ClientPanel::onRemedyChosen);
    connect(m_trouble, &TroubleBar::detailsChosen, this, &ClientPanel::showDetails);
    connect(m_form, &ConnectionForm::optionsChanged, this, [this] {
        if (m_state.phase != client::Phase::Disconnected)
            emit adjustRequested(m_form->options());
    });
    connect(m_form, &ConnectionForm::mended, this, &ClientPanel::connectToUrl);
    connect(m_form, &ConnectionForm::changed, this, &ClientPanel::choiceChanged);
    connect(m_find, &FindBar::choiceChanged, this, &ClientPanel::choiceChanged);
    connect(m_composer, &Composer::textRequested, this, &ClientPanel::textRequested);
    connect(m_composer, &Composer::binaryRequested, this, &ClientPanel::binaryRequested);
    connect(m_composer, &Composer::abortRequested, this, &ClientPanel::abortConnection);
    connect(m_composer, &Composer::blocked, this, &ClientPanel::onBlocked);
    connect(m_composer, &Composer::sent, m_messages, &TimelineView::followEnd);
    connect(m_composer, &Composer::sent, &files.historyWriter(), &HistoryWriter::writeSoon);
}

void ClientPanel::connectOrders()
{
    connect(m_orders, &ClientOrders::connectRequested, this, &ClientPanel::open);
    connect(m_orders, &ClientOrders::disconnectRequested, this, &ClientPanel::disconnectRequested);
    connect(m_orders, &ClientOrders::cancelRequested, this, &ClientPanel::cancelRequested);
    connect(m_orders, &ClientOrders::abortRequested, this, &ClientPanel::abortRequested);
    connect(m_orders, &ClientOrders::stopReconnectingRequested, this,
            &ClientPanel::stopReconnectingRequested);
    connect(m_dialogs, &ClientDialogs::closeChosen, m_orders, &ClientOrders::close);
    connect(m_dialogs, &ClientDialogs::pingChosen, this, &ClientPanel::pingRequested);
    connect(m_dialogs, &ClientDialogs::certificateAccepted, this, [this](const QByteArray &fingerprint) {
        m_form->acceptCertificate(fingerprint);
        connectToUrl();
    });
}

const StateLabel &ClientPanel::stateLabel() const { return m_bar->stateLabel(); }

QString ClientPanel::url() const { return m_form->url(); }

bool ClientPanel::isForOwnServer() const { return m_form->isForOwnServer(); }

const client::Config &ClientPanel::options() const { return m_form->options(); }

void ClientPanel::setOptions(const client::Config &options, bool keepSecrets)
{
    m_form->setOptions(options, keepSecrets);
}

QStringList ClientPanel::urlHistory() const { return m_bar->history(); }

void ClientPanel::setUrlHistory(const QStringList &urls) { m_bar->setHistory(urls); }

client::SavedConnection ClientPanel::connection() const { return m_form->connection(); }

void ClientPanel::setConnection(const client::SavedConnection &connection)
{
    m_form->setConnection(connection);
    showHint();
}

void ClientPanel::restore(const QSettings &settings)
{
    m_form->restore(settings);
    m_find->restore(settings, QStringLiteral("messages"));
}

void ClientPanel::save(QSettings &settings) const
{
    m_form->save(settings);
    m_find->save(settings, QStringLiteral("messages"));
}

void ClientPanel::setState(const client::State &state)
{
    const client::State before = std::exchange(m_state, state);
    m_orders->setState(state);
    // The address under the user's cursor is the user's.
    if (state.url != before.url && !state.url.isEmpty() && !m_bar->isEditing())
        m_bar->setUrl(state.url);
    m_composer->setPhase(state.phase);
    showState();
    showHint();
    m_trouble->setState(state, m_orders->isUsersDoing());
    emit stateShown();
    m_orders->proceed();
}

void ClientPanel::setCounters(const client::Counters &counters)
{
    const quint64 before = received();
    m_counters = counters;
    m_composer->setCounters(counters);
    if (received() != before)
        emit messagesReceived();
}

void ClientPanel::tell(const QString &sentence) { m_trouble->report(sentence); }

void ClientPanel::showControlFrames(bool show) { m_messages->showControlFrames(show); }

void ClientPanel::setOwnServer(const QString &address, const QByteArray &fingerprint)
{
    m_form->setOwnServer(address, fingerprint, m_state.phase == client::Phase::Disconnected);
}

void ClientPanel::forgetOwnServer() { m_form->forgetOwnServer(m_state.phase == client::Phase::Disconnected); }

void ClientPanel::showState()
{
    m_bar->setState(m_state, m_orders->isUsersDoing() ? QString() : outcomeOf(m_state, wire::now()).sentence);
}

void ClientPanel::showHint()
{
    const bool ended =
        m_state.phase == client::Phase::Disconnected || m_state.phase == client::Phase::Closing;
    const bool isOwn = ended ? isForOwnServer() : m_form->isOwnServer(m_state.url);
    if (ended && (m_state.connection > 0 || !isOwn))
        m_messages->setHint(tr("There is no connection. Press Connect to open one."));
    else if (isOwn)
        m_messages->setHint(tr("Type a message and press Enter. The server answers with an echo."));
    else // what another one does, nobody knows
        m_messages->setHint(tr("Type a message and press Enter."));
}

void ClientPanel::onRemedyChosen(Remedy remedy)
{
    switch (remedy) {
    case Remedy::AcceptCertificate:
        m_dialogs->askForCertificate(m_state);
        break;
    case Remedy::FollowRedirect:
        m_trouble->dismiss();
        m_bar->remember(m_state.redirect.toString(QUrl::FullyEncoded));
        emit followRedirectRequested();
        break;
    case Remedy::StopReconnecting:
        disconnectFromServer();
        break;
    case Remedy::ChangeOptions:
        m_form->mendOptions(m_state);
        break;
    case Remedy::ConnectInstead:
        m_entry->enterInstead();
        break;
    case Remedy::ConnectNow:
    case Remedy::ConnectAgain:
    case Remedy::None:
        connectToUrl();
        break;
    }
}

void ClientPanel::follow(const QString &url) { open(QUrl(url)); }

void ClientPanel::open(const QUrl &url) { emit connectRequested(m_form->configFor(url)); }

void ClientPanel::connectTo(const QString &url)
{
    m_bar->setUrl(url);
    connectToUrl();
}

void ClientPanel::connectToUrl() { m_entry->enter(); }

void ClientPanel::disconnectFromServer() { m_orders->end(); }

void ClientPanel::abortConnection() { m_orders->abort(); }

void ClientPanel::closeWith() { m_dialogs->askForClose(); }

void ClientPanel::ping() { m_dialogs->askForPing(); }

void ClientPanel::sendAgain(const QByteArray &payload, bool binary)
{
    if (m_state.phase != client::Phase::Connected) {
        m_trouble->report(tr("There is no connection to send it through."), Remedy::ConnectAgain);
        return;
    }
    if (binary)
        emit binaryRequested(payload);
    else
        emit textRequested(payload);
    m_messages->followEnd();
}

void ClientPanel::onBlocked()
{
    if (client::isAttempting(m_state.phase)) {
        m_trouble->tell(tr("The connection is not open yet. The message is still in the field."));
        return;
    }
    m_trouble->report(tr("There is no connection. The message is still in the field."), Remedy::ConnectAgain);
}

void ClientPanel::editUrl() { m_bar->edit(); }

void ClientPanel::awaitUrl()
{
    m_messages->setHint(tr("Enter an address and press Enter to connect."));
    editUrl();
}

void ClientPanel::editMessage() { m_composer->setFocus(Qt::ShortcutFocusReason); }

void ClientPanel::editOptions() { m_form->editOptions(); }

void ClientPanel::showDetails() { m_dialogs->showDetails(m_state, m_counters); }

void ClientPanel::dismissTrouble()
{
    if (m_trouble->isHidden() && !m_find->isHidden()) {
        m_find->showAll();
        m_find->hide();
    }
    m_trouble->dismiss();
}

/// No focus proxy: Tab would go to that from before the first control, past all between.
void ClientPanel::focusInEvent(QFocusEvent *event) { m_composer->setFocus(event->reason()); }

} // namespace ui
