// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/addressentry.h"

#include "client/compose/commandimport.h"
#include "ui/client/clientbar.h"
#include "ui/client/connectionfields.h"
#include "ui/client/connectionform.h"
#include "ui/client/outcomebar.h"
#include "ui/client/urlinput.h"

namespace ui {

AddressEntry::AddressEntry(ClientBar &bar, ConnectionForm &form, OutcomeBar &trouble, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_form(form)
    , m_trouble(trouble)
{
}

void AddressEntry::enter()
{
    if (client::CommandImport::fits(m_bar.url())) {
        importCommand(m_bar.url());
        return;
    }
    const UrlInput input = readUrl(m_bar.url());
    m_instead = input.instead;
    if (!input.error.isEmpty()) {
        m_trouble.report(input.error, m_instead.isValid() ? Remedy::ConnectInstead : Remedy::None);
        m_bar.edit();
        return;
    }
    const QString url = input.url.toString(QUrl::FullyEncoded);
    m_trouble.forget();
    m_bar.setUrl(url);
    m_bar.remember(url);
    emit accepted(input.url);
}

void AddressEntry::enterInstead()
{
    m_bar.setUrl(m_instead.toString(QUrl::FullyEncoded));
    enter();
}

void AddressEntry::importCommand(const QString &line)
{
    const client::ImportedCommand command = client::CommandImport::read(line);
    if (!command.isValid()) {
        m_trouble.report(command.error);
        return;
    }
    m_form.fill(command);
    m_trouble.report(importSentence(command), Remedy::ConnectNow);
}

} // namespace ui
