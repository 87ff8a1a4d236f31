// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/admissionsettings.h"

#include "server/config.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/settingsform.h"
#include "ui/widgets/visibletext.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

/// A field holds several: parted by blanks or commas, which none of them can have in it.
QStringList itemsOf(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[\\s,]+"));
    QStringList items = text.split(separator, Qt::SkipEmptyParts);
    items.removeDuplicates();
    return items;
}

/// The first item that does not match the whole of `pattern`; empty if all do.
QString firstWrong(const QStringList &items, const QRegularExpression &pattern)
{
    const auto wrong = std::find_if_not(items.begin(), items.end(), [&pattern](const QString &item) {
        return pattern.match(item).hasMatch();
    });
    return wrong == items.end() ? QString() : visibleText(*wrong);
}

const QRegularExpression &originPattern()
{
    // RFC 6454 section 6.2: a scheme, a host, perhaps a port; or null, as a page from a file has it.
    static const QRegularExpression pattern(QStringLiteral(
        "^(null|[A-Za-z][A-Za-z0-9+.-]*://([^/?#@:\\[\\]]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?)$"));
    return pattern;
}

const QRegularExpression &hostPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^([^/?#@:\\[\\]]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)$"));
    return pattern;
}

const QRegularExpression &subprotocolPattern()
{
    // RFC 6455 section 4.1: characters of a token.
    static const QRegularExpression pattern(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"));
    return pattern;
}

} // namespace

AdmissionSettings::AdmissionSettings(QWidget *parent)
    : SettingsPage(parent)
    , m_origins(makeField("origins", tr("all", "origins or host names")))
    , m_hosts(makeField("hosts", tr("all", "origins or host names")))
    , m_subprotocols(makeField("subprotocols", tr("none")))
{
    SettingsForm form(this);
    m_originsNote = form.add(
        tr("&Origins:"), m_origins,
        tr("Whose pages may connect, as https://example.org; several with blanks between. Pages of any "
           "other origin get the answer 403."),
        true);
    m_hostsNote =
        form.add(tr("&Host names:"), m_hosts,
                 tr("What a request may call this server, as localhost. With any other name it gets "
                    "the answer 421."),
                 true);
    m_subprotocolsNote =
        form.add(tr("&Subprotocols:"), m_subprotocols,
                 tr("What the server agrees to if the client offers it; several with blanks between."), true);
    form.finish();
}

QLineEdit *AdmissionSettings::makeField(const char *name, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(placeholder);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(field, &QLineEdit::textChanged, this, &AdmissionSettings::onEdited);
    return field;
}

void AdmissionSettings::setConfig(const server::Config &config)
{
    m_origins->setText(config.allowedOrigins.join(QLatin1Char(' ')));
    m_hosts->setText(config.allowedHosts.join(QLatin1Char(' ')));
    m_subprotocols->setText(config.subprotocols.join(QLatin1Char(' ')));
}

void AdmissionSettings::writeTo(server::Config &config) const
{
    config.allowedOrigins = itemsOf(m_origins->text());
    config.allowedHosts = itemsOf(m_hosts->text());
    config.subprotocols = itemsOf(m_subprotocols->text());
}

bool AdmissionSettings::isValid() const
{
    return !m_originsNote->hasProblem() && !m_hostsNote->hasProblem() && !m_subprotocolsNote->hasProblem();
}

void AdmissionSettings::onEdited()
{
    judge();
    emit edited();
}

void AdmissionSettings::judge()
{
    const QString origin = firstWrong(itemsOf(m_origins->text()), originPattern());
    m_originsNote->setProblem(
        origin.isEmpty()
            ? QString()
            : tr("\"%1\" is no origin. Enter scheme and host without a path, as https://example.org.")
                  .arg(origin));
    const QString host = firstWrong(itemsOf(m_hosts->text()), hostPattern());
    m_hostsNote->setProblem(host.isEmpty()
                                ? QString()
                                : tr("\"%1\" is no host name. Enter it without scheme and port.").arg(host));
    const QString subprotocol = firstWrong(itemsOf(m_subprotocols->text()), subprotocolPattern());
    m_subprotocolsNote->setProblem(
        subprotocol.isEmpty()
            ? QString()
            : tr("\"%1\" is no subprotocol. Use letters, digits and signs such as . - _ alone.")
                  .arg(subprotocol));
}

} // namespace ui
