// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/composedmessage.h"
#include "client/compose/senthistory.h"
#include "client/compose/textplace.h"
#include "client/counters.h"
#include "client/state.h"
#include "ui/client/repeatsender.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace ui {

class ComposerNote;
class FileSender;
class MessageField;
class MessageSender;

/// The field for the next message: how it is written, what was sent before, and the ways to send it.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(client::SentHistory &history, QWidget *parent = nullptr);

    [[nodiscard]] client::ComposedMessage message() const;
    void setMessage(const client::ComposedMessage &message);
    [[nodiscard]] MessageField &field() const { return *m_field; }
    [[nodiscard]] bool isRepeating() const { return m_repeat.isActive(); }
    /// What the button beside Send offers.
    void setMenu(QMenu &menu);
    /// Between Send and that one.
    void addButton(QToolButton &button);
    /// By which any message can be sent, whatever the field holds.
    [[nodiscard]] MessageSender &sender() const { return *m_sender; }

public slots:
    void setPhase(client::Phase phase);
    void setCounters(const client::Counters &counters);
    /// Sends what the field holds, and clears it. Not connected, it stays and blocked() says so.
    void send();
    void chooseFile();
    void sendFile(const QString &path, bool binary);
    void prettify();
    void minify();
    void setFillsPlaceholders(bool fill);
    void repeat();
    void startRepeating(const client::RepeatSchedule::Settings &settings);
    /// Ends the row of repeated messages, or the reading of a file.
    void stop();

signals:
    void textRequested(const QByteArray &utf8);
    void binaryRequested(const QByteArray &bytes);
    /// The user wants to send, and there is no connection.
    void blocked();
    void abortRequested();
    void sent();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void buildLayout();
    /// Whether as text or as bytes; `path` may be empty, or be changed.
    void askForFile(const QString &path);
    void connectParts();
    void check();
    void onEdited();
    void onFormatChosen();
    void format(bool pretty);
    void showError(const client::TextError &error);
    void walk(bool older);

    client::SentHistory &m_history;
    MessageSender *m_sender;
    bool m_showing = false; ///< the field is being set, not edited
    QTimer m_check;         ///< not at every key
    QHBoxLayout *m_row;
    QComboBox *m_format;
    MessageField *m_field;
    QPushButton *m_send;
    QToolButton *m_more;
    ComposerNote *m_note;
    FileSender *m_file;
    RepeatSender m_repeat;
};

} // namespace ui
