// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/networkoptions.h"

#include "ui/client/connectionfields.h"
#include "ui/widgets/fileinput.h"
#include "ui/widgets/formlabels.h"
#include "ui/widgets/hint.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using Kind = client::Proxy::Kind;

namespace {

constexpr quint16 usualProxyPort = 8080;

QString pemFilter() { return NetworkOptions::tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)"); }

} // namespace

NetworkOptions::NetworkOptions(QWidget *parent)
    : OptionsPage(parent)
    , m_caFile(new FileInput(tr("Authorities’ certificates"), pemFilter(), this))
    , m_certificateFile(new FileInput(tr("Own certificate"), pemFilter(), this))
    , m_keyFile(new FileInput(tr("Own key"), pemFilter(), this))
    , m_keyPassword(new QLineEdit(this))
    , m_acceptedList(new QListWidget(this))
    , m_noneAccepted(new Hint(m_acceptedList))
    , m_removeAccepted(new QPushButton(tr("&Remove"), this))
    , m_proxy(new QComboBox(this))
    , m_proxyHost(new QLineEdit(this))
    , m_proxyPort(new QSpinBox(this))
    , m_proxyUser(new QLineEdit(this))
    , m_proxyPassword(new QLineEdit(this))
    , m_proxyForm(new QFormLayout)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildTls());
    column->addWidget(buildProxy());
    column->addStretch(1);
    alignLabels(*this);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &NetworkOptions::showProxy);
    connect(m_removeAccepted, &QPushButton::clicked, this, &NetworkOptions::removeAccepted);
    showProxy();
}

QWidget *NetworkOptions::buildTls()
{
    m_caFile->setPlaceholderText(tr("The system’s"));
    m_keyPassword->setEchoMode(QLineEdit::Password);
    m_acceptedList->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_acceptedList->setTextElideMode(Qt::ElideMiddle);
    m_acceptedList->setFixedHeight(4 * fontMetrics().lineSpacing());
    m_acceptedList->setToolTip(tr("SHA-256 fingerprints of the certificates that you accepted"));
    m_acceptedList->setAccessibleName(tr("Accepted certificates"));
    m_noneAccepted->setFont(font());
    m_noneAccepted->setText(tr("None. One that is refused can be looked at, and accepted then."));
    m_acceptedList->setObjectName(QStringLiteral("accepted"));
    auto *box = new QGroupBox(tr("TLS, for wss:// addresses"), this);
    auto *form = new QFormLayout(box);
    form->addRow(tr("Trusted &authorities:"), m_caFile);
    form->addRow(tr("Own &certificate:"), m_certificateFile);
    form->addRow(tr("Own &key:"), m_keyFile);
    form->addRow(tr("Key’s pass&word:"), m_keyPassword);
    form->addRow(tr("Accepted c&ertificates:"), m_acceptedList);
    auto *removing = new QHBoxLayout; // no wider than its word
    removing->addWidget(m_removeAccepted);
    removing->addStretch(1);
    form->addRow(QString(), removing);
    return box;
}

QWidget *NetworkOptions::buildProxy()
{
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_proxy->addItem(tr("None: connect directly"), static_cast<int>(Kind::None));
    m_proxy->addItem(tr("The system’s"), static_cast<int>(Kind::System));
    m_proxy->addItem(tr("HTTP (CONNECT)"), static_cast<int>(Kind::Http));
    m_proxy->addItem(tr("SOCKS5"), static_cast<int>(Kind::Socks5));
    m_proxyHost->setObjectName(QStringLiteral("proxyHost"));
    m_proxyPort->setRange(1, 65'535);
    m_proxyPort->setValue(usualProxyPort);
    m_proxyPassword->setEchoMode(QLineEdit::Password);
    auto *box = new QGroupBox(tr("Proxy"), this);
    box->setLayout(m_proxyForm);
    m_proxyForm->addRow(tr("&Proxy:"), m_proxy);
    m_proxyForm->addRow(tr("&Host:"), m_proxyHost);
    m_proxyForm->addRow(tr("P&ort:"), m_proxyPort);
    m_proxyForm->addRow(tr("&Name:"), m_proxyUser);
    m_proxyForm->addRow(tr("Pa&ssword:"), m_proxyPassword);
    return box;
}

void NetworkOptions::display(const client::Config &config)
{
    m_caFile->setPath(config.tls.caFile);
    m_certificateFile->setPath(config.tls.certificateFile);
    m_keyFile->setPath(config.tls.keyFile);
    m_keyPassword->setText(config.tls.keyPassword);
    m_accepted = config.acceptedFingerprints;
    showAccepted();
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(config.proxy.kind)));
    m_proxyHost->setText(config.proxy.host);
    m_proxyPort->setValue(config.proxy.port == 0 ? usualProxyPort : config.proxy.port);
    m_proxyUser->setText(config.proxy.user);
    m_proxyPassword->setText(config.proxy.password);
}

void NetworkOptions::read(client::Config &config) const
{
    config.tls = {.caFile = m_caFile->path(),
                  .certificateFile = m_certificateFile->path(),
                  .keyFile = m_keyFile->path(),
                  .keyPassword = m_keyPassword->text()};
    config.acceptedFingerprints = m_accepted;
    config.proxy = {.kind = static_cast<Kind>(m_proxy->currentData().toInt())};
    if (config.proxy.kind != Kind::Http && config.proxy.kind != Kind::Socks5)
        return;
    config.proxy.host = m_proxyHost->text().trimmed();
    config.proxy.port = static_cast<quint16>(m_proxyPort->value());
    config.proxy.user = m_proxyUser->text();
    config.proxy.password = m_proxyPassword->text();
}

void NetworkOptions::showProxy()
{
    const auto kind = static_cast<Kind>(m_proxy->currentData().toInt());
    const bool own = kind == Kind::Http || kind == Kind::Socks5;
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_proxyHost, m_proxyPort, m_proxyUser, m_proxyPassword})
        m_proxyForm->setRowVisible(field, own);
}

void NetworkOptions::showAccepted()
{
    m_acceptedList->clear();
    for (const QByteArray &fingerprint : std::as_const(m_accepted))
        m_acceptedList->addItem(fingerprintText(fingerprint));
    m_noneAccepted->setVisible(m_accepted.isEmpty());
    m_removeAccepted->setEnabled(!m_accepted.isEmpty());
}

void NetworkOptions::removeAccepted()
{
    const int row = std::max(0, m_acceptedList->currentRow());
    if (row < m_accepted.size())
        m_accepted.removeAt(row);
    showAccepted();
}

} // namespace ui
