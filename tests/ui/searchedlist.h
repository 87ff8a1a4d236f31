// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/ui/entries.h"
#include "ui/list/messagelist.h"
#include "ui/search/findbar.h"
#include "ui/timeline/timeline.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

/// A list of five messages, three with "one" in them, and the bar that searches it.
struct SearchedList {
    explicit SearchedList(ui::FindBar::Others others = ui::FindBar::Others::Stay,
                          ui::Timeline::Limits limits = {})
        : timeline(limits)
        , view(timeline)
        , bar(view, QStringLiteral("search"), others)
    {
        view.resize(600, 200);
        view.show();
        bar.show();
        timeline.append({entries::sent("one"), entries::received("Echo: one"), entries::sent("two"),
                         entries::received("Echo: two"), entries::sent("oneself")});
    }

    void search(const QString &text) const
    {
        bar.field().setText(text);
        emit bar.field().editingFinished(); // as where the user leaves the field
    }
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return bar.findChild<T *>(QString::fromLatin1(name));
    }
    void check(const char *name) const { child<QToolButton>(name)->setChecked(true); }
    [[nodiscard]] int rows() const { return view.model()->rowCount(); }
    [[nodiscard]] QString note() const
    {
        return child<QLabel>("note")->isHidden() ? QString() : child<QLabel>("note")->text();
    }
    [[nodiscard]] int next()
    {
        bar.findNext();
        return view.currentIndex().row();
    }
    [[nodiscard]] int previous()
    {
        bar.findPrevious();
        return view.currentIndex().row();
    }

    ui::Timeline timeline;
    ui::MessageList view;
    ui::FindBar bar;
};
