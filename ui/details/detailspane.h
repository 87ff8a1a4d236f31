// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/rowfacts.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace client {
struct ComposedMessage;
}

namespace ui {

class FactList;
class PayloadPane;
class TroubleBar;

/// Everything about one row: what it is in words, and its payload in every form, to be copied, saved and sent
/// again.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// Nothing: it says how to come to a row.
    void setRow(const std::optional<RowDetails> &row);
    /// Several rows are selected, which took `span` nanoseconds; 1: forgets it.
    void setSelection(int rows, qint64 span);

    [[nodiscard]] PayloadPane &payload() const { return *m_payload; }
    [[nodiscard]] FactList &facts() const { return *m_facts; }
    /// What it says beside the facts: that not all was kept, that several rows are selected.
    [[nodiscard]] QString note() const;

public slots:
    void copyText();
    void copyHex();
    void copyBase64();
    /// All of it: the facts, and the payload as text or as hexadecimal digits.
    void copyAll();
    /// Asks for a file.
    void save();
    void saveTo(const QString &path);
    /// A binary one as hexadecimal digits.
    void saveAsMessage();

signals:
    /// To be kept under a name.
    void saveMessageRequested(const client::ComposedMessage &message);
    void sendAgainRequested(const QByteArray &payload, bool binary);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildColumn();
    void fitFacts();
    void buildButtons();
    void showNote();
    [[nodiscard]] bool isPartlyKept() const;

    std::optional<RowDetails> m_row;
    int m_selected = 0;
    qint64 m_span = 0;
    FactList *m_facts;
    QScrollArea *m_factsArea;
    QLabel *m_note;
    TroubleBar *m_trouble;
    PayloadPane *m_payload;
    QLabel *m_empty;
    QWidget *m_content;
    QToolButton *m_copy;
    QToolButton *m_save;
    QAction *m_saveAsMessage = nullptr;
    QPushButton *m_sendAgain;
};

} // namespace ui
