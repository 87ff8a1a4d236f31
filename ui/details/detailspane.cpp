// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/detailspane.h"

#include "client/compose/binarytext.h"
#include "client/compose/composedmessage.h"
#include "ui/details/factlist.h"
#include "ui/details/payloadpane.h"
#include "ui/timeline/sentence.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/troublebar.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_facts(new FactList(this))
    , m_factsArea(new QScrollArea(this))
    , m_note(new QLabel(this))
    , m_trouble(new TroubleBar(this))
    , m_payload(new PayloadPane(this))
    , m_empty(new QLabel(tr("Select a row of the messages or of the log to see all of it here."), this))
    , m_content(new QWidget(this))
    , m_copy(new IconButton("copy", tr("Copy"), tr("Copy the payload"), this))
    , m_save(new IconButton("save", tr("Save"), tr("Save the payload to a file, or among the saved messages"),
                            this))
    , m_sendAgain(new QPushButton(tr("Send again"), this))
{
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setObjectName(QStringLiteral("detailsNote"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    buildButtons();
    buildColumn();
    setRow({});
}

void DetailsPane::buildButtons()
{
    auto *menu = new QMenu(m_copy);
    menu->addAction(tr("Copy as &text"), this, &DetailsPane::copyText);
    menu->addAction(tr("Copy as &hexadecimal digits"), this, &DetailsPane::copyHex);
    menu->addAction(tr("Copy as &base64"), this, &DetailsPane::copyBase64);
    menu->addSeparator();
    menu->addAction(tr("Copy with all &details"), this, &DetailsPane::copyAll);
    m_copy->setMenu(menu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setObjectName(QStringLiteral("copyDetails"));
    auto *saveMenu = new QMenu(m_save);
    saveMenu->addAction(tr("Save payload to a &file…"), this, &DetailsPane::save);
    m_saveAsMessage = saveMenu->addAction(tr("Save as &message…"), this, &DetailsPane::saveAsMessage);
    m_saveAsMessage->setObjectName(QStringLiteral("saveAsMessage"));
    m_save->setMenu(saveMenu);
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setObjectName(QStringLiteral("savePayload"));
    m_sendAgain->setToolTip(tr("Send the same message once more through the client"));
    m_sendAgain->setObjectName(QStringLiteral("sendAgain"));
    connect(m_trouble, &TroubleBar::actionChosen, this, &DetailsPane::save);
    connect(m_sendAgain, &QPushButton::clicked, this,
            [this] { emit sendAgainRequested(m_row->entry.payload, m_row->entry.binary); });
}

void DetailsPane::buildColumn()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(m_sendAgain);
    buttons->addStretch(1);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    m_factsArea->setWidget(m_facts);
    m_factsArea->setWidgetResizable(true);
    m_factsArea->setFrameStyle(QFrame::NoFrame);
    m_factsArea->setFocusPolicy(Qt::NoFocus);
    m_factsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factsArea->viewport()->setAutoFillBackground(false);
    m_facts->setAutoFillBackground(false);
    content->addWidget(m_factsArea, 2);
    content->addWidget(m_note);
    content->addWidget(m_trouble);
    content->addWidget(m_payload, 3);
    content->addLayout(buttons);
    content->addStretch(0);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_content, 1);
    column->addWidget(m_empty, 1);
}

void DetailsPane::setRow(const std::optional<RowDetails> &row)
{
    m_row = row;
    m_content->setVisible(row.has_value());
    m_empty->setVisible(!row.has_value());
    if (!row)
        return;
    const Entry &entry = row->entry;
    const QByteArray payload = payloadOf(entry);
    m_trouble->dismiss();
    m_facts->setFacts(factsOf(*row));
    fitFacts();
    m_payload->setPayload(payload, entry.binary);
    m_payload->setVisible(!payload.isEmpty());
    m_save->setVisible(!payload.isEmpty());
    m_sendAgain->setVisible(isMessage(entry));
    m_sendAgain->setEnabled(!isPartlyKept());
    m_saveAsMessage->setEnabled(isMessage(entry) && !isPartlyKept());
    showNote();
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFacts();
}

/// Where there is room the facts are seen whole, and the payload has the rest; else they scroll.
void DetailsPane::fitFacts()
{
    if (m_facts->facts().isEmpty())
        return;
    const QMargins around = layout()->contentsMargins();
    const int whole = m_facts->heightForWidth(width() - around.left() - around.right());
    m_factsArea->setMaximumHeight(whole < 0 ? m_facts->sizeHint().height() : whole);
}

void DetailsPane::setSelection(int rows, qint64 span)
{
    m_selected = rows;
    m_span = span;
    showNote();
}

bool DetailsPane::isPartlyKept() const { return m_row && m_row->entry.payload.size() < m_row->entry.size; }

void DetailsPane::showNote()
{
    QStringList said;
    if (m_selected == 2)
        said.append(tr("Between the two selected rows: %1").arg(duration(m_span)));
    else if (m_selected > 2)
        said.append(tr("From the first to the last of %1 selected rows: %2", nullptr, m_selected)
                        .arg(grouped(m_selected), duration(m_span)));
    if (isPartlyKept() && isMessage(m_row->entry))
        said.append(tr("Only the first %1 of %2 bytes were kept.", nullptr, pluralOf(m_row->entry.size))
                        .arg(grouped(m_row->entry.payload.size()), grouped(m_row->entry.size)));
    m_note->setText(said.join(QLatin1Char('\n')));
    m_note->setVisible(!said.isEmpty());
}

QString DetailsPane::note() const { return m_note->text(); }

void DetailsPane::copyText()
{
    if (m_row)
        QGuiApplication::clipboard()->setText(payloadOf(m_row->entry).isEmpty()
                                                  ? sentence(m_row->entry, Wording::Exact)
                                                  : QString::fromUtf8(m_row->entry.payload));
}

void DetailsPane::copyHex()
{
    if (m_row)
        QGuiApplication::clipboard()->setText(client::toHex(payloadOf(m_row->entry), 0));
}

void DetailsPane::copyBase64()
{
    if (m_row)
        QGuiApplication::clipboard()->setText(client::toBase64(payloadOf(m_row->entry)));
}

void DetailsPane::copyAll()
{
    if (!m_row)
        return;
    QString text;
    for (const Fact &fact : m_facts->facts())
        text += fact.name % QStringLiteral(": ") % fact.value % QLatin1Char('\n');
    const QByteArray payload = payloadOf(m_row->entry);
    if (!payload.isEmpty())
        text += QLatin1Char('\n') %
                (m_row->entry.binary ? client::toHex(payload) : QString::fromUtf8(payload)) %
                QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(text);
}

void DetailsPane::save()
{
    if (!m_row)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_row->entry.binary ? QStringLiteral("payload.bin") : QStringLiteral("payload.txt");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the payload"), QDir(folder).filePath(name));
    if (!path.isEmpty())
        saveTo(path);
}

void DetailsPane::saveTo(const QString &path)
{
    if (!m_row)
        return;
    const QByteArray payload = payloadOf(m_row->entry);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(payload) == payload.size() && file.commit())
        m_trouble->dismiss();
    else
        m_trouble->tell(tr("Cannot save the payload to %1: %2. Choose another place.")
                            .arg(QDir::toNativeSeparators(path), file.errorString()),
                        tr("Save else&where…"));
}

void DetailsPane::saveAsMessage()
{
    if (!m_row)
        return;
    const Entry &entry = m_row->entry;
    emit saveMessageRequested(
        entry.binary
            ? client::ComposedMessage{client::MessageFormat::Hex, client::toHex(entry.payload)}
            : client::ComposedMessage{client::MessageFormat::Text, QString::fromUtf8(entry.payload)});
}

} // namespace ui
