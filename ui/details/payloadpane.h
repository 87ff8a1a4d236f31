// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/details/rendering.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace ui {

class JsonTreeView;
class LinesView;

/// A payload in the form the user chooses: as text, as a hex dump, ... A long one is made ready in another
/// thread.
class PayloadPane : public QWidget
{
    Q_OBJECT

public:
    /// Longer ones are not made ready at once.
    static constexpr qsizetype LongestAtOnce = 64 * 1024;

    explicit PayloadPane(QWidget *parent = nullptr);
    ~PayloadPane() override;

    /// Text and binary messages keep the form that the user chose for them.
    void setPayload(const QByteArray &payload, bool binary);
    [[nodiscard]] PayloadForm form() const;
    void setForm(PayloadForm form);

    /// The forms as a text for the settings.
    [[nodiscard]] QString forms() const;
    void setForms(const QString &forms);

    [[nodiscard]] LinesView &view() const { return *m_lines; }
    [[nodiscard]] JsonTreeView &tree() const { return *m_tree; }
    /// What the pane says about the payload beside showing it.
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

public slots:
    void cancel();

signals:
    /// The user chose another form: forms() is another.
    void formChosen();

private:
    void buildColumn();
    void start();
    void finish(const Rendering &rendering);
    void onTabChosen(int tab);

    QByteArray m_payload;
    PayloadForm m_textForm = PayloadForm::Text;
    PayloadForm m_binaryForm = PayloadForm::Hex;
    bool m_binary = false;
    bool m_busy = false;
    QFutureWatcher<Rendering> m_work;
    QTimer m_patience; // what is ready sooner needs no progress
    QTabBar *m_tabs;
    QLabel *m_note;
    QWidget *m_progress;
    QStackedWidget *m_stack;
    LinesView *m_lines;
    JsonTreeView *m_tree;
};

} // namespace ui
