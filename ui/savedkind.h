// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace client {
class SavedItems;
}

namespace ui {

class ClientPanel;

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

    SavedKind() = default;
    virtual ~SavedKind() = default;
    SavedKind(const SavedKind &) = delete;
    SavedKind &operator=(const SavedKind &) = delete;

    [[nodiscard]] virtual Words words() const = 0;
    [[nodiscard]] virtual client::SavedItems &items() = 0;
    /// Writes the file; false: errorString() says why it cannot.
    [[nodiscard]] virtual bool write() = 0;
    [[nodiscard]] virtual QString errorString() const = 0;

    /// The fields to search.
    [[nodiscard]] virtual QStringList searched() const = 0;
    [[nodiscard]] virtual QString preview(const QJsonObject &fields) const = 0;
    /// Whether the preview is the content itself, to be edited.
    [[nodiscard]] virtual bool isContent() const = 0;
    [[nodiscard]] virtual QJsonObject withContent(const QJsonObject &fields,
                                                  const QString &content) const = 0;
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
};

} // namespace ui
