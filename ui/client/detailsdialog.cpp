// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/detailsdialog.h"

#include "ui/client/certificatetext.h"
#include "ui/client/connectionfields.h"
#include "ui/client/outcome.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/visibletext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Of a head or a body: lines as lines, all other control characters visible.
QString linesOf(const QByteArray &bytes)
{
    QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        line = visibleText(line);
    }
    return lines.join(QLatin1Char('\n'));
}

QString responseText(const client::HandshakeInfo &handshake)
{
    QString text = linesOf(handshake.response).trimmed();
    if (handshake.body.isEmpty())
        return text;
    text += QStringLiteral("\n\n") % linesOf(handshake.body);
    if (handshake.bodyIsCut)
        text +=
            QLatin1Char('\n') % DetailsDialog::tr("… (the rest of the body is not kept, or did not come)");
    return text;
}

void addHandshake(const client::HandshakeInfo &handshake, QStringList &lines)
{
    if (handshake.status > 0)
        lines.append(
            DetailsDialog::tr("Answer: %1 %2")
                .arg(QString::number(handshake.status), visibleText(QString::fromUtf8(handshake.reason))));
    if (handshake.status == 101)
        lines.append(DetailsDialog::tr("Subprotocol: %1")
                         .arg(handshake.subprotocol.isEmpty()
                                  ? DetailsDialog::tr("none")
                                  : visibleText(QString::fromUtf8(handshake.subprotocol))));
    if (!handshake.localAddress.isNull())
        lines.append(DetailsDialog::tr("Local address: %1")
                         .arg(hostAndPort(handshake.localAddress, handshake.localPort)));
    lines.append(handshake.peerAddress.isNull()
                     ? DetailsDialog::tr("Remote address: not known, a proxy stands between")
                     : DetailsDialog::tr("Remote address: %1")
                           .arg(hostAndPort(handshake.peerAddress, handshake.peerPort)));
    if (handshake.tlsVersion.isEmpty())
        lines.append(DetailsDialog::tr("TLS: none, everything can be read on the way"));
    else
        lines.append(DetailsDialog::tr("TLS: %1, %2").arg(handshake.tlsVersion, handshake.cipher));
    if (!handshake.certificate.isNull())
        lines.append(certificateText(handshake.certificate));
}

void addCounters(const client::Counters &counters, QStringList &lines)
{
    lines.append(DetailsDialog::tr("Sent: %1 messages, %2", nullptr, pluralOf(counters.messagesSent))
                     .arg(grouped(static_cast<qint64>(counters.messagesSent)),
                          byteCount(static_cast<qint64>(counters.bytesSent))));
    lines.append(DetailsDialog::tr("Received: %1 messages, %2", nullptr, pluralOf(counters.messagesReceived))
                     .arg(grouped(static_cast<qint64>(counters.messagesReceived)),
                          byteCount(static_cast<qint64>(counters.bytesReceived))));
}

} // namespace

QString detailsText(const client::State &state, const client::Counters &counters)
{
    QStringList lines{DetailsDialog::tr("Address: %1").arg(visibleText(withoutPassword(state.url)))};
    if (!state.error.isEmpty())
        lines.append(state.error);
    if (const QString ending = endingText(state); !ending.isEmpty())
        lines.append(ending);
    if (state.redirect.isValid())
        lines.append(
            DetailsDialog::tr("Redirects to: %1").arg(visibleText(state.redirect.toDisplayString())));
    if (state.handshake)
        addHandshake(*state.handshake, lines);
    if (state.handshake && state.handshake->status == 101)
        addCounters(counters, lines);
    if (state.certificateProblem)
        lines.append(state.certificateProblem->errors.join(QLatin1Char('\n')) % QLatin1Char('\n') %
                     certificateText(state.certificateProblem->certificate));
    return lines.join(QLatin1Char('\n'));
}

DetailsDialog::DetailsDialog(const client::State &state, const client::Counters &counters, QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget(this))
{
    setWindowTitle(tr("Connection details"));
    addPage(tr("Connection"), detailsText(state, counters));
    if (state.handshake) {
        addPage(tr("Request"), linesOf(state.handshake->request).trimmed());
        addPage(tr("Response"), responseText(*state.handshake));
        if (state.handshake->status != 101 && state.handshake->status > 0)
            m_pages->setCurrentIndex(2);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyAll"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] {
        QStringList texts;
        for (int i = 0; i < m_pages->count(); ++i)
            texts.append(qobject_cast<QPlainTextEdit *>(m_pages->widget(i))->toPlainText());
        QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 24);
}

void DetailsDialog::addPage(const QString &title, const QString &text)
{
    auto *page = new QPlainTextEdit(text, this);
    page->setReadOnly(true);
    page->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    page->setFrameShape(QFrame::NoFrame);
    page->setTabChangesFocus(true);
    page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    page->setAccessibleName(title);
    m_pages->addTab(page, title);
}

} // namespace ui
