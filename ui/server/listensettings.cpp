// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/listensettings.h"

#include "server/config.h"
#include "server/limitranges.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/settingsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <utility>

namespace ui {

ListenSettings::ListenSettings(QByteArray page, QWidget *parent)
    : SettingsPage(parent)
    , m_page(std::move(page))
    , m_port(new QSpinBox(this))
    , m_reach(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_prefix(new QLineEdit(this))
    , m_hasPage(new QCheckBox(tr("&Built-in page"), this))
{
    m_port->setRange(static_cast<int>(server::ranges::Port.least),
                     static_cast<int>(server::ranges::Port.most));
    m_port->setSpecialValueText(tr("any", "any free port"));
    m_port->setAccelerated(true);
    m_reach->addItems({tr("This machine only"), tr("The network"), tr("One address:")});
    m_address->setAccessibleName(tr("Address to listen on"));
    m_address->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_prefix->setFont(m_address->font());
    m_reach->setObjectName(QStringLiteral("reach"));
    m_address->setObjectName(QStringLiteral("address"));
    m_port->setObjectName(QStringLiteral("port"));
    m_prefix->setObjectName(QStringLiteral("prefix"));
    m_hasPage->setObjectName(QStringLiteral("page"));

    auto *where = new QWidget(this);
    auto *row = new QHBoxLayout(where);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_reach);
    row->addWidget(m_address, 1);
    where->setFocusProxy(m_reach);
    SettingsForm form(this);
    form.add(tr("&Port:"), m_port, tr("0 takes any free one."));
    m_reachNote = form.add(tr("&Listen for:"), where, {}, true);
    form.add(tr("&Echo prefix:"), m_prefix, tr("Stands before each echoed text; may be empty."), true);
    form.add(m_hasPage, tr("A browser that opens the server's address gets a page to send messages from."));
    form.finish();

    connect(m_port, &QSpinBox::valueChanged, this, &ListenSettings::onEdited);
    connect(m_reach, &QComboBox::currentIndexChanged, this, &ListenSettings::onEdited);
    connect(m_address, &QLineEdit::textChanged, this, &ListenSettings::onEdited);
    connect(m_prefix, &QLineEdit::textChanged, this, &ListenSettings::onEdited);
    connect(m_hasPage, &QCheckBox::toggled, this, &ListenSettings::onEdited);
    judge();
}

void ListenSettings::setConfig(const server::Config &config)
{
    m_port->setValue(config.port);
    Reach reach = OneAddress;
    if (config.addresses == server::Config().addresses)
        reach = ThisMachine;
    else if (config.addresses == QList<QHostAddress>{QHostAddress(QHostAddress::Any)})
        reach = Network;
    m_reach->setCurrentIndex(reach);
    m_address->setText(reach == OneAddress ? config.addresses.value(0).toString() : QString());
    m_prefix->setText(config.echoPrefix);
    m_hasPage->setChecked(!config.page.isEmpty());
    judge();
}

void ListenSettings::writeTo(server::Config &config) const
{
    config.port = static_cast<quint16>(m_port->value());
    config.addresses = addresses();
    config.echoPrefix = m_prefix->text();
    if (config.page.isEmpty() == m_hasPage->isChecked())
        config.page = m_hasPage->isChecked() ? m_page : QByteArray();
}

QList<QHostAddress> ListenSettings::addresses() const
{
    switch (m_reach->currentIndex()) {
    case ThisMachine:
        return server::Config().addresses;
    case Network:
        return {QHostAddress(QHostAddress::Any)};
    default:
        return {QHostAddress(m_address->text().trimmed())};
    }
}

bool ListenSettings::isValid() const { return !m_reachNote->hasProblem(); }

void ListenSettings::onEdited()
{
    judge();
    emit edited();
}

void ListenSettings::judge()
{
    m_address->setVisible(m_reach->currentIndex() == OneAddress);
    const QHostAddress address = addresses().constFirst();
    if (address.isNull())
        m_reachNote->setProblem(m_address->text().isEmpty()
                                    ? tr("Enter an IP address of this machine, such as 192.168.1.5 or ::1.")
                                    : tr("This is no IP address. Enter one such as 192.168.1.5 or ::1."));
    else
        m_reachNote->setProblem({});
    m_reachNote->setNote(address.isLoopback()
                             ? tr("Only programs on this machine can connect.")
                             : tr("Warning: everybody on the network can connect to this server."));
}

} // namespace ui
