// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/savedconnection.h"
#include "client/config.h"
#include "client/counters.h"
#include "client/state.h"
#include "ui/client/outcome.h"

#include <QUrl>
#include <QWidget>

class QSettings;

namespace ui {

class AddressEntry;
class ClientBar;
class ClientDialogs;
class ClientOrders;
class Composer;
class ConnectionForm;
class FindBar;
class KeptFiles;
class MessageList;
class OutcomeBar;
class StateLabel;
class Timeline;

/// One outgoing connection: where to, its state, what was said, and the field to say more.
///
/// It says by signals what the user wants of the client, as client::Client's slots have it, and asks only for
/// what the state allows.
class ClientPanel : public QWidget
{
    Q_OBJECT

public:
    /// `timeline` and `files` must outlive it. It shows what the client in `tab` wrote.
    ClientPanel(Timeline &timeline, KeptFiles &files, quint32 tab = 0, QWidget *parent = nullptr);

    [[nodiscard]] quint32 tab() const { return m_tab; }

    [[nodiscard]] const client::State &state() const { return m_state; }
    /// The state in a word, a shape and a sentence.
    [[nodiscard]] const StateLabel &stateLabel() const;
    /// How many messages have come in all its connections together.
    [[nodiscard]] quint64 received() const
    {
        return m_counters.messagesReceivedBefore + m_counters.messagesReceived;
    }
    /// As the field has it.
    [[nodiscard]] QString url() const;
    [[nodiscard]] bool isForOwnServer() const;
    [[nodiscard]] MessageList &messages() const { return *m_messages; }
    [[nodiscard]] FindBar &findBar() const { return *m_find; }
    [[nodiscard]] Composer &composer() const { return *m_composer; }
    /// What it would connect with, but for the address.
    [[nodiscard]] const client::Config &options() const;
    void setOptions(const client::Config &options, bool keepSecrets);
    /// Address and options; no address: the own server, wherever it listens.
    [[nodiscard]] client::SavedConnection connection() const;
    /// Takes them over; nothing is connected by it.
    void setConnection(const client::SavedConnection &connection);
    /// The addresses that were connected to, the last one first.
    [[nodiscard]] QStringList urlHistory() const;
    void setUrlHistory(const QStringList &urls);

    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

public slots:
    void setState(const client::State &state);
    void setCounters(const client::Counters &counters);
    /// Something that is not about the connection.
    void tell(const QString &sentence);
    /// Whether pings, pongs and Closes are in the list.
    void showControlFrames(bool show);
    /// The own server's address; the URL field moves with it while it stands there and nothing is connected.
    /// Its certificate, if it has one, is known to be its own, whoever vouches for it.
    void setOwnServer(const QString &address, const QByteArray &fingerprint = {});
    /// The own server could not start. Where its address stands in the URL field it would lead to whoever has
    /// the port, so it goes.
    void forgetOwnServer();
    /// Connects to the own server, and leaves field and focus as they are.
    void follow(const QString &url);
    /// Connects to `url` as if it had been typed.
    void connectTo(const QString &url);
    /// Connects to what the URL field says, after ending the connection that there is.
    void connectToUrl();
    /// Ends what there is: the connection, the attempt, or the wait for the next.
    void disconnectFromServer();
    void abortConnection();
    /// Asks for a code and a reason.
    void closeWith();
    /// Asks for a payload.
    void ping();
    /// Sends what was sent or received before, or says that there is no connection.
    void sendAgain(const QByteArray &payload, bool binary);
    void editUrl();
    /// The same in a new tab, which says what to do.
    void awaitUrl();
    void editMessage();
    void editOptions();
    void showDetails();
    void dismissTrouble();

signals:
    void connectRequested(const client::Config &config);
    void disconnectRequested(quint16 code, const QString &reason);
    void cancelRequested();
    void abortRequested();
    void stopReconnectingRequested();
    void followRedirectRequested();
    /// The options that may be changed in a connection.
    void adjustRequested(const client::Config &config);
    void textRequested(const QByteArray &utf8);
    void binaryRequested(const QByteArray &bytes);
    void pingRequested(const QByteArray &payload);
    /// state() is another.
    void stateShown();
    /// received() is another.
    void messagesReceived();
    /// save() or connection() has something else to say.
    void choiceChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void buildColumn();
    void connectParts(KeptFiles &files);
    void onBlocked();
    void open(const QUrl &url);
    void showState();
    void showHint();
    void onRemedyChosen(Remedy remedy);
    void connectOrders();

    const quint32 m_tab;
    client::State m_state;
    client::Counters m_counters;
    ClientBar *m_bar;
    ConnectionForm *m_form;
    ClientOrders *m_orders;
    ClientDialogs *m_dialogs;
    OutcomeBar *m_trouble;
    AddressEntry *m_entry;
    MessageList *m_messages;
    FindBar *m_find;
    Composer *m_composer;
};

} // namespace ui
