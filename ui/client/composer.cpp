// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/client/composer.h"

#include "client/compose/jsontext.h"
#include "ui/client/composernote.h"
#include "ui/client/filesender.h"
#include "ui/client/messagecheck.h"
#include "ui/client/messagefield.h"
#include "ui/client/messagesender.h"
#include "ui/client/repeatdialog.h"
#include "ui/client/sendfiledialog.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

using client::MessageFormat;
using client::Phase;

namespace {

constexpr std::chrono::milliseconds checkDelay{300};

} // namespace

Composer::Composer(client::SentHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_sender(new MessageSender(history, this))
    , m_row(new QHBoxLayout)
    , m_format(new QComboBox(this))
    , m_field(new MessageField(this))
    , m_send(new QPushButton(icon("send"), tr("Se&nd"), this))
    , m_more(new IconButton("more", tr("More"), tr("JSON, files, repeating, pings, close codes"), this))
    , m_note(new ComposerNote(this))
    , m_file(new FileSender(*m_note, this))
    , m_repeat(*m_note,
               [this](const client::ComposedMessage &message) { return m_sender->sendOnce(message); })
{
    m_format->setObjectName(QStringLiteral("format"));
    m_format->setAccessibleName(tr("How the message is written"));
    m_format->setToolTip(tr("How the message is written: text, or bytes as hexadecimal digits or base64"));
    m_format->addItem(tr("Text"), static_cast<int>(MessageFormat::Text));
    m_format->addItem(tr("Hex"), static_cast<int>(MessageFormat::Hex));
    m_format->addItem(tr("Base64"), static_cast<int>(MessageFormat::Base64));
    m_field->setObjectName(QStringLiteral("message"));
    m_field->setAccessibleName(tr("Message"));
    m_field->setToolTip(
        tr("Enter sends, Shift+Enter makes a new line, Up and Down go through what was sent"));
    m_send->setObjectName(QStringLiteral("send"));
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_check.setSingleShot(true);
    m_check.setInterval(checkDelay);
    buildLayout();
    connectParts();
    onFormatChosen();
}

void Composer::buildLayout()
{
    m_row->addWidget(m_format, 0, Qt::AlignBottom);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_send, 0, Qt::AlignBottom);
    m_row->addWidget(m_more, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_row);
    column->addWidget(m_note);
    m_more->hide();
}

void Composer::connectParts()
{
    connect(m_field, &MessageField::submitted, this, &Composer::send);
    connect(m_field, &MessageField::olderWanted, this, [this] { walk(true); });
    connect(m_field, &MessageField::newerWanted, this, [this] { walk(false); });
    connect(m_field, &MessageField::fileDropped, this, &Composer::askForFile);
    connect(m_field, &QPlainTextEdit::textChanged, this, &Composer::onEdited);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_format, &QComboBox::currentIndexChanged, this, &Composer::onFormatChosen);
    connect(m_note, &ComposerNote::stopChosen, this, &Composer::stop);
    connect(&m_check, &QTimer::timeout, this, &Composer::check);
    connect(m_file, &FileSender::textRequested, this, &Composer::textRequested);
    connect(m_file, &FileSender::binaryRequested, this, &Composer::binaryRequested);
    connect(m_file, &FileSender::abortRequested, this, &Composer::abortRequested);
    connect(m_file, &FileSender::sent, this, &Composer::sent);
    connect(m_sender, &MessageSender::textRequested, this, &Composer::textRequested);
    connect(m_sender, &MessageSender::binaryRequested, this, &Composer::binaryRequested);
    connect(m_sender, &MessageSender::blocked, this, &Composer::blocked);
    connect(m_sender, &MessageSender::refused, this, &Composer::showError);
    connect(m_sender, &MessageSender::sent, this, &Composer::sent);
}

void Composer::addButton(QToolButton &button)
{
    m_row->insertWidget(m_row->indexOf(m_more), &button, 0, Qt::AlignBottom);
    setTabOrder(m_send, &button);
    setTabOrder(&button, m_more);
}

void Composer::setMenu(QMenu &menu)
{
    m_more->setMenu(&menu);
    m_more->show();
}

client::ComposedMessage Composer::message() const
{
    return {.format = static_cast<MessageFormat>(m_format->currentData().toInt()),
            .content = m_field->message()};
}

void Composer::setMessage(const client::ComposedMessage &message)
{
    m_showing = true;
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(message.format)));
    m_field->setMessage(message.content);
    m_showing = false;
}

void Composer::setPhase(Phase phase)
{
    m_sender->setConnected(phase == Phase::Connected);
    m_file->setPhase(phase);
    if (phase != Phase::Connected && isRepeating())
        m_repeat.stop(tr("Repeating has ended with the connection."));
}

void Composer::setCounters(const client::Counters &counters)
{
    if (!isRepeating())
        m_file->setCounters(counters);
}

void Composer::send()
{
    m_field->setFocus();
    if (m_sender->send(message()))
        m_field->setMessage({});
}

void Composer::chooseFile() { askForFile({}); }

void Composer::askForFile(const QString &path)
{
    auto *dialog = new SendFileDialog(this);
    dialog->setPath(path);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { sendFile(dialog->path(), dialog->isBinary()); });
    dialog->open();
}

void Composer::sendFile(const QString &path, bool binary)
{
    if (!m_sender->isConnected()) {
        emit blocked();
        return;
    }
    stop();
    m_file->start(path, binary);
}

void Composer::prettify() { format(true); }

void Composer::minify() { format(false); }

void Composer::format(bool pretty)
{
    const QString text = m_field->message();
    const client::FormattedJson json = pretty ? client::prettyJson(text) : client::compactJson(text);
    if (json.error.isSet()) {
        showError(json.error);
        return;
    }
    if (m_field->isAside() || MessageField::isTooLong(json.text)) {
        m_field->setMessage(json.text);
        m_field->setFocus();
        return;
    }
    // As an edit it can be undone.
    QTextCursor cursor(m_field->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(json.text);
    m_field->setFocus();
}

void Composer::setFillsPlaceholders(bool fill)
{
    m_sender->setFillsPlaceholders(fill);
    check();
}

void Composer::repeat()
{
    if (!m_sender->isConnected()) {
        emit blocked();
        return;
    }
    auto *dialog = new RepeatDialog(m_repeat.settings(), m_field->message(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { startRepeating(dialog->settings()); });
    dialog->open();
}

void Composer::startRepeating(const client::RepeatSchedule::Settings &settings)
{
    stop();
    const client::ComposedMessage repeated = message();
    m_history.add(repeated);
    m_repeat.start(repeated, settings);
    emit sent();
}

void Composer::stop()
{
    if (isRepeating())
        m_repeat.stop();
    else
        m_file->stop();
}

void Composer::onEdited()
{
    if (!m_showing)
        m_history.endWalk();
    m_check.start();
}

void Composer::check()
{
    if (isRepeating() || m_file->isActive())
        return;
    m_note->tell(noteOn(message(), m_sender->fillsPlaceholders()));
}

void Composer::onFormatChosen()
{
    switch (static_cast<MessageFormat>(m_format->currentData().toInt())) {
    case MessageFormat::Text:
        m_field->setPlaceholderText(tr("Enter message"));
        break;
    case MessageFormat::Hex:
        m_field->setPlaceholderText(tr("Bytes: de ad be ef", "an example"));
        break;
    case MessageFormat::Base64:
        m_field->setPlaceholderText(tr("Bytes: 3q2+7w==", "an example"));
        break;
    }
    check();
}

void Composer::showError(const client::TextError &error)
{
    m_check.stop();
    m_note->tell(error.sentence);
    QTextCursor cursor = m_field->textCursor();
    cursor.setPosition(qMin(static_cast<int>(error.at), m_field->document()->characterCount() - 1));
    m_field->setTextCursor(cursor);
    m_field->setFocus();
}

void Composer::walk(bool older)
{
    const auto shown = older ? m_history.older(message()) : m_history.newer();
    if (shown)
        setMessage(*shown);
}

/// No focus proxy: Tab would go to that from before the first control, past all between.
void Composer::focusInEvent(QFocusEvent *event) { m_field->setFocus(event->reason()); }

} // namespace ui
