// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/importedcommand.h"
#include "client/compose/savedconnection.h"
#include "client/config.h"
#include "client/state.h"

#include <QByteArray>
#include <QObject>
#include <QString>

class QSettings;
class QUrl;
class QWidget;

namespace ui {

class ClientBar;
class OptionsDialog;

/// What a client is to connect with: the address in its bar, its options, and where the own server is.
class ConnectionForm : public QObject
{
    Q_OBJECT

public:
    /// `bar` must outlive it; it gets the own server's usual address. The dialogs belong to `panel`.
    ConnectionForm(ClientBar &bar, QWidget &panel);

    [[nodiscard]] QString url() const;
    [[nodiscard]] bool isOwnServer(const QString &url) const { return url == m_ownServer; }
    [[nodiscard]] bool isForOwnServer() const { return isOwnServer(url()); }
    [[nodiscard]] const client::Config &options() const { return m_options; }
    void setOptions(const client::Config &options, bool keepSecrets);
    /// Of a certificate that is accepted whoever vouches for it.
    void acceptCertificate(const QByteArray &fingerprint);
    /// The options with that address, and with the own server's certificate accepted.
    [[nodiscard]] client::Config configFor(const QUrl &url) const;
    /// Address and options; no address: the own server, wherever it listens.
    [[nodiscard]] client::SavedConnection connection() const;
    void setConnection(const client::SavedConnection &connection);
    void fill(const client::ImportedCommand &command);

    /// The options and the addresses that were connected to.
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    /// `moves`: the address in the bar moves with it where it is the own server's.
    void setOwnServer(const QString &address, const QByteArray &fingerprint, bool moves);
    void forgetOwnServer(bool moves);

public slots:
    void editOptions();
    /// At those that are to blame for how it ended; mended() follows unless they are cancelled.
    void mendOptions(const client::State &state);

signals:
    void optionsChanged();
    void mended();
    /// save() or connection() has something else to say.
    void changed();

private:
    OptionsDialog *openOptions();

    ClientBar &m_bar;
    QWidget &m_panel;
    client::Config m_options;
    bool m_keepSecrets = false;
    QString m_ownServer;
    QByteArray m_ownFingerprint;
};

} // namespace ui
