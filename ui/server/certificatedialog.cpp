// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/server/certificatedialog.h"

#include "server/status.h"
#include "ui/widgets/figures.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Half of a fingerprint: it takes two lines, three where the font says one width and draws another.
constexpr int CharactersPerLine = 48;

} // namespace

CertificateDialog::CertificateDialog(const server::Status &status, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Certificate of the server"));
    const QString text = fingerprint(status.fingerprint);
    auto *what =
        new QLabel(tr("Clients reach the server at %1, encrypted. The client in this window knows it by "
                      "its certificate; a browser asks whether to trust it unless somebody it trusts "
                      "vouches for it. It is this certificate if its SHA-256 fingerprint is:")
                       .arg(status.url),
                   this);
    what->setWordWrap(true);
    auto *shown = new QPlainTextEdit(text, this);
    shown->setObjectName(QStringLiteral("fingerprint"));
    shown->setAccessibleName(tr("SHA-256 fingerprint of the certificate"));
    shown->setReadOnly(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setTabChangesFocus(true);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    shown->setWordWrapMode(QTextOption::WrapAnywhere);
    shown->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    shown->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QFontMetrics metrics = shown->fontMetrics();
    const int margin = 2 * (shown->frameWidth() + static_cast<int>(shown->document()->documentMargin()));
    shown->setFixedHeight(3 * metrics.lineSpacing() + margin);
    // Half a character more, but not a whole one: no byte is torn apart.
    shown->setFixedWidth(metrics.horizontalAdvance(text.left(CharactersPerLine)) + margin +
                         metrics.averageCharWidth() / 2);
    what->setBuddy(shown);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy fingerprint"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copy"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(shown);
    column->addStretch(1);
    column->addWidget(buttons);
}

} // namespace ui
