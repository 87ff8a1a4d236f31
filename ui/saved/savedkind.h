// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/saved/keptitems.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

class QDialog;

namespace ui {

class ClientPanel;
class SavedEditor;

/// Gives the panel that the user sees now.
using CurrentPanel = std::function<ClientPanel &()>;

/// A kind of thing that the user saves under names, messages or connections, and what can be done with one.
class SavedKind
{
public:
    /// What is said differently of each kind.
    struct Words {
        QString title{};
        QString empty{};     ///< while nothing is saved
        QString foreign{};   ///< a file that holds none of them; %1: its name
        QString save{};      ///< the title of the question for a name
        QString use{};       ///< the button that does at once what it is for
        QString editHint{};  ///< what can be edited
        QString shareHint{}; ///< what an export leaves out; empty: nothing
    };

    /// `kept` must outlive it.
    explicit SavedKind(KeptItems &kept)
        : m_kept(kept)
    {
    }
    virtual ~SavedKind() = default;
    SavedKind(const SavedKind &) = delete;
    SavedKind &operator=(const SavedKind &) = delete;

    [[nodiscard]] virtual Words words() const = 0;
    [[nodiscard]] client::SavedItems &items() { return m_kept.saved(); }
    /// Writes the file; false: errorString() says why it cannot.
    [[nodiscard]] bool write() { return m_kept.write(); }
    [[nodiscard]] QString errorString() const { return m_kept.errorString(); }

    /// The fields to search.
    [[nodiscard]] virtual QStringList searched() const = 0;
    [[nodiscard]] virtual QString preview(const QJsonObject &fields) const = 0;
    /// To change what an item holds, in `dialog`.
    [[nodiscard]] virtual SavedEditor *editor(const QJsonObject &fields, QDialog &dialog) const = 0;
    /// Whether those are the fields of such a thing.
    [[nodiscard]] virtual bool fits(const QJsonObject &fields) const = 0;
    /// As it may be given to others: without secrets.
    [[nodiscard]] virtual QJsonObject shared(const QJsonObject &fields) const = 0;

    /// What is in the window now, to be saved.
    [[nodiscard]] virtual QJsonObject current(bool keepSecrets) const = 0;
    [[nodiscard]] virtual QString currentName() const = 0;
    [[nodiscard]] virtual bool hasSecrets() const = 0;

    /// Puts it into the window.
    virtual void load(const QJsonObject &fields) = 0;
    /// Does at once what it is for; why that was not possible, or empty.
    virtual QString use(const QJsonObject &fields) = 0;
    /// Whether the user wants to see the window after that.
    [[nodiscard]] virtual bool endsWithUse() const = 0;

private:
    KeptItems &m_kept;
};

} // namespace ui
