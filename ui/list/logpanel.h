// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace ui {

class FindBar;
class IconButton;
class LogView;
class Timeline;
class TroubleBar;

/// Everything that both sides did, newest last, with what it takes to find, pause, clear, copy and save it.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(Timeline &timeline, QWidget *parent = nullptr);

    [[nodiscard]] LogView &view() const { return *m_view; }
    [[nodiscard]] FindBar &findBar() const { return *m_find; }

    /// What is no more than read from a file cannot be held still.
    void setLive(bool live);

public slots:
    void find();
    /// Puts away the trouble bar, then search and filter; as Esc does.
    void dismiss();
    /// Hides what is shown. The timeline and the message list keep it.
    void clear();
    /// Copies the selected rows, or all where none is selected.
    void copy();
    /// Asks for a file and saves what is shown to it.
    void save();
    /// Saves what is shown. The bar says why where that failed.
    void saveTo(const QString &path);
    void setPaused(bool paused);

signals:
    void pausedChanged(bool paused);

private:
    void buildRows();

    IconButton *m_pause;
    IconButton *m_clear;
    IconButton *m_copy;
    IconButton *m_save;
    LogView *m_view;
    FindBar *m_find;
    TroubleBar *m_trouble;
};

} // namespace ui
