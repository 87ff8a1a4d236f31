// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/tlssettings.h"

#include "server/config.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/fileinput.h"
#include "ui/widgets/settingsform.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>

#include <utility>

namespace ui {

namespace {

/// Half of a fingerprint, with the colon that ends the line.
constexpr qsizetype CharactersPerLine = 48;

} // namespace

TlsSettings::TlsSettings(TlsCheck check, QWidget *parent)
    : SettingsPage(parent)
    , m_check(std::move(check))
    , m_choice(new QComboBox(this))
    , m_certificate(new FileInput(tr("Certificate of the server"),
                                  tr("PEM files (*.pem *.crt *.cer);;All files (*)"), this))
    , m_key(
          new FileInput(tr("Private key of the server"), tr("PEM files (*.pem *.key);;All files (*)"), this))
    , m_fingerprint(new QLabel(this))
{
    m_choice->addItems({tr("Off"), tr("Self-signed certificate"), tr("Own certificate")});
    m_choice->setObjectName(QStringLiteral("tls"));
    m_certificate->setObjectName(QStringLiteral("certificate"));
    m_key->setObjectName(QStringLiteral("key"));
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    m_fingerprint->setTextFormat(Qt::PlainText);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fingerprint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_fingerprint->setMinimumHeight(2 * m_fingerprint->fontMetrics().lineSpacing()); // nothing jumps
    buildRows();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TlsSettings::onEdited);
    connect(m_certificate, &FileInput::changed, this, &TlsSettings::onEdited);
    connect(m_key, &FileInput::changed, this, &TlsSettings::onEdited);
    judge();
}

void TlsSettings::buildRows()
{
    SettingsForm form(this);
    m_choiceNote = form.add(tr("&Secure (wss):"), m_choice, {});
    m_certificateNote = form.add(tr("&Certificate:"), m_certificate,
                                 tr("A PEM file: the server's own certificate, then its chain."), true);
    m_keyNote = form.add(
        tr("Private &key:"), m_key,
        tr("A PEM file that is not encrypted. The settings keep its path, not what is in it."), true);
    form.add(tr("&Fingerprint:"), m_fingerprint,
             tr("SHA-256. A client that shows the same has reached this server."), true);
    form.finish();
}

void TlsSettings::setConfig(const server::Config &config)
{
    const server::Tls tls = config.tls.value_or(server::Tls());
    // What is switched off may be switched on again with the same files.
    if (config.tls) {
        m_certificate->setPath(tls.certificateFile);
        m_key->setPath(tls.keyFile);
    }
    m_choice->setCurrentIndex(!config.tls ? Off : tls.certificateFile.isEmpty() ? SelfSigned : Files);
    judge();
}

void TlsSettings::writeTo(server::Config &config) const
{
    config.tls.reset();
    if (m_choice->currentIndex() != Off)
        config.tls = chosen();
}

server::Tls TlsSettings::chosen() const
{
    if (m_choice->currentIndex() != Files)
        return {};
    return {.certificateFile = m_certificate->path(), .keyFile = m_key->path()};
}

bool TlsSettings::isValid() const { return !m_certificateNote->hasProblem() && !m_keyNote->hasProblem(); }

void TlsSettings::onEdited()
{
    judge();
    emit edited();
}

void TlsSettings::judge()
{
    const int choice = m_choice->currentIndex();
    const server::Tls tls = chosen();
    const bool hasCertificate = choice == SelfSigned || !tls.certificateFile.isEmpty();
    const bool hasKey = choice != Files || !tls.keyFile.isEmpty();
    server::TlsVerdict verdict;
    if (m_check && choice != Off && hasCertificate && hasKey)
        verdict = m_check(tls);
    m_certificate->setEnabled(choice == Files);
    m_key->setEnabled(choice == Files);
    m_certificateNote->setProblem(hasCertificate || choice == Off ? verdict.certificateProblem
                                                                  : tr("Choose the certificate's file."));
    m_keyNote->setProblem(!hasKey ? tr("Choose the file of its private key.") : verdict.keyProblem);
    if (choice == Off)
        m_choiceNote->setNote(tr("Clients connect by ws:// and http://, unencrypted."));
    else if (choice == Files)
        m_choiceNote->setNote(tr("Clients connect by wss:// and https://, encrypted."));
    else
        m_choiceNote->setNote(
            tr("Clients connect by wss:// and https://, encrypted. Nobody vouches for this "
               "certificate for localhost, so a browser asks once. It is made when there is "
               "none, and kept."));
    showFingerprint(verdict.fingerprint);
}

void TlsSettings::showFingerprint(const QByteArray &sha256)
{
    const QString text = fingerprint(sha256);
    if (!text.isEmpty())
        m_fingerprint->setText(text.left(CharactersPerLine) + QLatin1Char('\n') +
                               text.mid(CharactersPerLine));
    else if (m_choice->currentIndex() == SelfSigned)
        m_fingerprint->setText(tr("known once the server has started"));
    else
        m_fingerprint->setText(QStringLiteral("–"));
}

} // namespace ui
