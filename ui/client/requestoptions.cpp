// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/requestoptions.h"

#include "ui/client/headertable.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

using Kind = client::Authentication::Kind;

RequestOptions::RequestOptions(QWidget *parent)
    : OptionsPage(parent)
    , m_headers(new HeaderTable(this))
    , m_origin(new QLineEdit(this))
    , m_subprotocols(new QLineEdit(this))
    , m_cookies(new QLineEdit(this))
    , m_authentication(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_form(new QFormLayout)
{
    auto *label = new QLabel(tr("&Headers, sent in this order; a name may come more than once:"), this);
    label->setBuddy(m_headers);
    auto *remove = new QPushButton(tr("&Remove"), this);
    remove->setToolTip(tr("Remove the selected headers (Delete)"));
    m_headers->setObjectName(QStringLiteral("headers"));
    setFocusProxy(m_headers);
    m_origin->setObjectName(QStringLiteral("origin"));
    m_origin->setPlaceholderText(QStringLiteral("https://example.org"));
    m_subprotocols->setObjectName(QStringLiteral("subprotocols"));
    m_subprotocols->setPlaceholderText(tr("graphql-ws, chat", "an example of subprotocols"));
    m_subprotocols->setToolTip(tr("The one you like best first, parted by commas"));
    m_cookies->setObjectName(QStringLiteral("cookies"));
    m_cookies->setPlaceholderText(tr("session=abc; theme=dark", "an example of cookies"));
    m_authentication->setObjectName(QStringLiteral("authentication"));
    m_authentication->addItem(tr("None", "authentication"), static_cast<int>(Kind::None));
    m_authentication->addItem(tr("Basic: name and password"), static_cast<int>(Kind::Basic));
    m_authentication->addItem(tr("Bearer: token"), static_cast<int>(Kind::Bearer));
    m_user->setObjectName(QStringLiteral("user"));
    m_password->setEchoMode(QLineEdit::Password);
    m_token->setObjectName(QStringLiteral("token"));

    auto *headerRow = new QHBoxLayout;
    headerRow->addWidget(label, 1);
    headerRow->addWidget(remove);
    m_form->addRow(tr("Or&igin:"), m_origin);
    m_form->addRow(tr("&Subprotocols:"), m_subprotocols);
    m_form->addRow(tr("&Cookies:"), m_cookies);
    m_form->addRow(tr("&Authentication:"), m_authentication);
    m_form->addRow(tr("&Name:"), m_user);
    m_form->addRow(tr("Pass&word:"), m_password);
    m_form->addRow(tr("&Token:"), m_token);
    auto *column = new QVBoxLayout(this);
    column->addLayout(headerRow);
    column->addWidget(m_headers, 1);
    column->addLayout(m_form);
    setTabOrder(m_headers, remove);
    connect(remove, &QPushButton::clicked, m_headers, &HeaderTable::removeSelected);
    const auto enableRemove = [this, remove] { remove->setEnabled(m_headers->canRemove()); };
    connect(m_headers, &QTableWidget::itemSelectionChanged, remove, enableRemove);
    connect(m_headers, &QTableWidget::cellChanged, remove, enableRemove);
    enableRemove();
    connect(m_authentication, &QComboBox::currentIndexChanged, this, &RequestOptions::showAuthentication);
    showAuthentication();
}

void RequestOptions::display(const client::Config &config)
{
    m_headers->setFields(config.headers);
    m_origin->setText(QString::fromUtf8(config.origin));
    m_subprotocols->setText(QString::fromUtf8(config.subprotocols.join(", ")));
    m_cookies->setText(QString::fromUtf8(config.cookies));
    m_authentication->setCurrentIndex(
        m_authentication->findData(static_cast<int>(config.authentication.kind)));
    m_user->setText(config.authentication.user);
    m_password->setText(config.authentication.password);
    m_token->setText(QString::fromUtf8(config.authentication.token));
}

void RequestOptions::read(client::Config &config) const
{
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    config.headers = m_headers->fields();
    config.origin = m_origin->text().trimmed().toUtf8();
    config.subprotocols.clear();
    const QStringList subprotocols = m_subprotocols->text().split(separator, Qt::SkipEmptyParts);
    for (const QString &subprotocol : subprotocols)
        config.subprotocols.append(subprotocol.toUtf8());
    config.cookies = m_cookies->text().trimmed().toUtf8();
    config.authentication = {.kind = static_cast<Kind>(m_authentication->currentData().toInt())};
    if (config.authentication.kind == Kind::Basic) {
        config.authentication.user = m_user->text();
        config.authentication.password = m_password->text();
    } else if (config.authentication.kind == Kind::Bearer) {
        config.authentication.token = m_token->text().trimmed().toUtf8();
    }
}

void RequestOptions::showAuthentication()
{
    const auto kind = static_cast<Kind>(m_authentication->currentData().toInt());
    m_form->setRowVisible(m_user, kind == Kind::Basic);
    m_form->setRowVisible(m_password, kind == Kind::Basic);
    m_form->setRowVisible(m_token, kind == Kind::Bearer);
}

} // namespace ui
