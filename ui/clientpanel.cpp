// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/clientpanel.h"

#include "client/compose/commandimport.h"
#include "server/wire/clock.h"
#include "server/wire/closecode.h"
#include "ui/clientbar.h"
#include "ui/closedialog.h"
#include "ui/composer.h"
#include "ui/connectionfields.h"
#include "ui/detailsdialog.h"
#include "ui/findbar.h"
#include "ui/keptfiles.h"
#include "ui/messagelist.h"
#include "ui/optionsdialog.h"
#include "ui/pingdialog.h"
#include "ui/refusedcertificatedialog.h"
#include "ui/troublebar.h"
#include "ui/urlinput.h"

#include <QFocusEvent>
#include <QJsonDocument>
#include <QSettings>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds tick{250};
constexpr QLatin1String urlsKey("client/urls");
constexpr QLatin1String optionsKey("client/options");

} // namespace

ClientPanel::ClientPanel(Timeline &timeline, KeptFiles &files, quint32 tab, QWidget *parent)
    : QWidget(parent)
    , m_tab(tab)
    , m_ownServer(QStringLiteral("ws://localhost:8000"))
    , m_bar(new ClientBar(this))
    , m_trouble(new TroubleBar(this))
    , m_messages(new MessageList(timeline, tab, this))
    , m_find(new FindBar(*m_messages, QStringLiteral("search"), FindBar::Others::Stay, this))
    , m_composer(new Composer(files.history(), this))
{
    m_bar->setUrl(m_ownServer);
    m_countdown.setInterval(tick);
    buildColumn();
    connectParts(files);
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
    connect(m_bar, &ClientBar::commandPasted, this, &ClientPanel::importCommand);
    connect(m_trouble, &TroubleBar::actionChosen, this, &ClientPanel::onRemedyChosen);
    connect(m_trouble, &TroubleBar::detailsChosen, this, &ClientPanel::showDetails);
    connect(&m_countdown, &QTimer::timeout, this, &ClientPanel::showOutcome);
    connect(m_composer, &Composer::textRequested, this, &ClientPanel::textRequested);
    connect(m_composer, &Composer::binaryRequested, this, &ClientPanel::binaryRequested);
    connect(m_composer, &Composer::abortRequested, this, &ClientPanel::abortConnection);
    connect(m_composer, &Composer::blocked, this, &ClientPanel::onBlocked);
    connect(m_composer, &Composer::sent, m_messages, &TimelineView::followEnd);
    connect(m_composer, &Composer::sent, &files.historyWriter(), &HistoryWriter::writeSoon);
}

void ClientPanel::setOptions(const client::Config &options, bool keepSecrets)
{
    m_options = options;
    m_options.url.clear();
    m_keepSecrets = keepSecrets;
    m_bar->markOptions(changedOptions(m_options), m_options.automaticPong);
    if (m_state.phase != client::Phase::Disconnected)
        emit adjustRequested(m_options);
}

const StateLabel &ClientPanel::stateLabel() const { return m_bar->stateLabel(); }

QString ClientPanel::url() const { return m_bar->url(); }

QStringList ClientPanel::urlHistory() const { return m_bar->history(); }

void ClientPanel::setUrlHistory(const QStringList &urls) { m_bar->setHistory(urls); }

client::SavedConnection ClientPanel::connection() const
{
    client::SavedConnection connection = savedConnectionOf(m_options, m_keepSecrets);
    connection.url = isForOwnServer() ? QString() : url();
    return connection;
}

void ClientPanel::setConnection(const client::SavedConnection &connection)
{
    setOptions(configOf(connection), connection.keepSecrets);
    m_bar->setUrl(connection.url.isEmpty() ? m_ownServer : connection.url);
    showHint();
}

void ClientPanel::fillForm(const QString &url, const client::Config &options, bool keepSecrets)
{
    setOptions(options, keepSecrets);
    m_bar->setUrl(url);
    m_bar->edit();
}

void ClientPanel::restore(const QSettings &settings)
{
    m_bar->setHistory(settings.value(urlsKey).toStringList());
    m_find->restore(settings, QStringLiteral("messages"));
    const QJsonDocument saved = QJsonDocument::fromJson(settings.value(optionsKey).toByteArray());
    const client::SavedConnection options = client::readConnection(saved.object());
    setOptions(configOf(options), options.keepSecrets);
}

void ClientPanel::save(QSettings &settings) const
{
    settings.setValue(urlsKey, m_bar->history());
    m_find->save(settings, QStringLiteral("messages"));
    const QJsonDocument options(client::writeConnection(savedConnectionOf(m_options, m_keepSecrets)));
    settings.setValue(optionsKey, QString::fromUtf8(options.toJson(QJsonDocument::Compact)));
}

void ClientPanel::setState(const client::State &state)
{
    const client::State before = std::exchange(m_state, state);
    if (client::isAttempting(state.phase) && before.phase == client::Phase::Disconnected)
        m_endedByUser = false;
    // The address under the user's cursor is the user's.
    if (state.url != before.url && !state.url.isEmpty() && !m_bar->isEditing())
        m_bar->setUrl(state.url);
    if (state.phase == client::Phase::Waiting)
        m_countdown.start();
    else
        m_countdown.stop();
    m_composer->setPhase(state.phase);
    showState();
    showHint();
    if (state != before)
        showOutcome();
    emit stateShown();
    if (state.phase == client::Phase::Disconnected && !m_nextUrl.isEmpty())
        open(std::exchange(m_nextUrl, {}));
}

void ClientPanel::setCounters(const client::Counters &counters)
{
    m_composer->setCounters(counters);
    const quint64 received = counters.messagesReceivedBefore + counters.messagesReceived;
    if (std::exchange(m_received, received) != received)
        emit messagesReceived();
}

void ClientPanel::tell(const QString &sentence)
{
    m_outcome = {};
    m_trouble->tell(sentence);
}

void ClientPanel::showControlFrames(bool show) { m_messages->showControlFrames(show); }

void ClientPanel::setOwnServer(const QString &address, const QByteArray &fingerprint)
{
    m_ownFingerprint = fingerprint;
    if (address.isEmpty() || address == m_ownServer)
        return;
    if (m_state.phase == client::Phase::Disconnected && m_bar->url() == m_ownServer)
        m_bar->setUrl(address);
    m_ownServer = address;
}

void ClientPanel::forgetOwnServer()
{
    if (m_state.phase == client::Phase::Disconnected && m_bar->url() == m_ownServer)
        m_bar->setUrl({});
    m_ownServer.clear();
}

void ClientPanel::showState()
{
    m_bar->setState(m_state, isUsersDoing() ? QString() : outcomeOf(m_state, wire::now()).sentence);
}

void ClientPanel::showHint()
{
    const bool ended =
        m_state.phase == client::Phase::Disconnected || m_state.phase == client::Phase::Closing;
    m_messages->setHint(ended && (m_state.connection > 0 || !isForOwnServer())
                            ? tr("There is no connection. Press Connect to open one.")
                            : tr("Type a message and press Enter. The server answers with an echo."));
}

bool ClientPanel::isUsersDoing() const
{
    return m_endedByUser && m_state.phase == client::Phase::Disconnected;
}

void ClientPanel::showOutcome()
{
    const Outcome outcome = isUsersDoing() ? Outcome() : outcomeOf(m_state, wire::now());
    // While an attempt is under way, the reason why the last one failed stays to be read.
    if (outcome.sentence.isEmpty() && client::isAttempting(m_state.phase))
        return;
    if (outcome == m_outcome && !outcome.sentence.isEmpty() && m_countdown.isActive())
        return;
    m_outcome = outcome;
    if (outcome.sentence.isEmpty())
        m_trouble->dismiss();
    else
        m_trouble->tell(outcome.sentence, remedyText(outcome.remedy), outcome.hasDetails);
}

void ClientPanel::onRemedyChosen()
{
    switch (m_outcome.remedy) {
    case Remedy::AcceptCertificate:
        acceptCertificate();
        break;
    case Remedy::FollowRedirect:
        m_trouble->dismiss();
        emit followRedirectRequested();
        break;
    case Remedy::StopReconnecting:
        disconnectFromServer();
        break;
    case Remedy::ConnectAgain:
    case Remedy::None:
        connectToUrl();
        break;
    }
}

void ClientPanel::acceptCertificate()
{
    if (!m_state.certificateProblem)
        return;
    auto *dialog = new RefusedCertificateDialog(*m_state.certificateProblem, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, fingerprint = m_state.certificateProblem->fingerprint] {
        client::Config options = m_options;
        options.acceptedFingerprints.append(fingerprint);
        setOptions(options, m_keepSecrets);
        connectToUrl();
    });
    dialog->open();
}

void ClientPanel::follow(const QString &url) { open(QUrl(url)); }

void ClientPanel::open(const QUrl &url)
{
    client::Config config = m_options;
    config.url = url;
    if (!m_ownFingerprint.isEmpty())
        config.acceptedFingerprints.append(m_ownFingerprint);
    emit connectRequested(config);
}

void ClientPanel::connectTo(const QString &url)
{
    m_bar->setUrl(url);
    connectToUrl();
}

void ClientPanel::connectToUrl()
{
    if (client::CommandImport::fits(m_bar->url())) {
        importCommand(m_bar->url());
        return;
    }
    const UrlInput input = readUrl(m_bar->url());
    m_outcome = {};
    if (!input.error.isEmpty()) {
        m_trouble->tell(input.error);
        editUrl();
        return;
    }
    const QString url = input.url.toString(QUrl::FullyEncoded);
    m_trouble->dismiss();
    m_bar->setUrl(url);
    m_bar->remember(url);
    m_composer->setFocus();
    if (m_state.phase == client::Phase::Disconnected) {
        open(input.url);
        return;
    }
    if (m_state.phase != client::Phase::Closing)
        disconnectFromServer();
    m_nextUrl = input.url;
}

void ClientPanel::disconnectFromServer()
{
    m_nextUrl.clear();
    m_endedByUser = true;
    switch (m_state.phase) {
    case client::Phase::Disconnected:
        break;
    case client::Phase::Connecting:
    case client::Phase::Handshaking:
        emit cancelRequested();
        break;
    case client::Phase::Waiting:
        emit stopReconnectingRequested();
        break;
    case client::Phase::Connected:
        emit disconnectRequested(wire::closecode::Normal, {});
        break;
    case client::Phase::Closing:
        emit abortRequested();
        break;
    }
}

void ClientPanel::abortConnection()
{
    m_nextUrl.clear();
    m_endedByUser = true;
    emit abortRequested();
}

void ClientPanel::closeWith()
{
    auto *dialog = new CloseDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_endedByUser = true;
        emit disconnectRequested(dialog->code(), dialog->reason());
    });
    dialog->open();
}

void ClientPanel::ping()
{
    auto *dialog = new PingDialog(m_pingPayload, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_pingPayload = dialog->payload();
        emit pingRequested(m_pingPayload.toUtf8());
    });
    dialog->open();
}

void ClientPanel::sendAgain(const QByteArray &payload, bool binary)
{
    if (m_state.phase != client::Phase::Connected) {
        m_outcome = {.remedy = Remedy::ConnectAgain};
        m_trouble->tell(tr("There is no connection to send it through."), remedyText(Remedy::ConnectAgain));
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
    m_outcome = {.remedy = Remedy::ConnectAgain};
    m_trouble->tell(tr("There is no connection. The message is still in the field."),
                    remedyText(Remedy::ConnectAgain));
}

// The form is filled and nothing is connected yet: the user looks at it first.
void ClientPanel::importCommand(const QString &line)
{
    const client::ImportedCommand command = client::CommandImport::read(line);
    m_outcome = {};
    if (!command.isValid()) {
        m_trouble->tell(command.error);
        return;
    }
    setOptions(configOf(command, m_options), m_keepSecrets);
    m_bar->setUrl(command.url);
    m_trouble->tell(importSentence(command));
}

void ClientPanel::editUrl() { m_bar->edit(); }

void ClientPanel::awaitUrl()
{
    m_messages->setHint(tr("Enter an address and press Enter to connect."));
    editUrl();
}

void ClientPanel::editMessage() { m_composer->setFocus(Qt::ShortcutFocusReason); }

void ClientPanel::editOptions()
{
    auto *dialog = new OptionsDialog(m_options, m_keepSecrets, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { setOptions(dialog->config(), dialog->keepsSecrets()); });
    dialog->open();
}

void ClientPanel::showDetails()
{
    auto *dialog = new DetailsDialog(m_state, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

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
