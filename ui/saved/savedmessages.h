// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/saved/savedkind.h"

#include <QCoreApplication>

namespace client {
struct ComposedMessage;
}

namespace ui {

/// The messages that the user saved: loaded into a panel's field, or sent from it.
class SavedMessages : public SavedKind
{
    Q_DECLARE_TR_FUNCTIONS(ui::SavedMessages)

public:
    /// `kept` must outlive it.
    SavedMessages(CurrentPanel panel, KeptItems &kept);

    [[nodiscard]] Words words() const override;
    [[nodiscard]] QStringList searched() const override;
    [[nodiscard]] QString preview(const QJsonObject &fields) const override;
    [[nodiscard]] SavedEditor *editor(const QJsonObject &fields, QDialog &dialog) const override;
    [[nodiscard]] bool fits(const QJsonObject &fields) const override;
    [[nodiscard]] QJsonObject shared(const QJsonObject &fields) const override { return fields; }
    [[nodiscard]] QJsonObject current(bool keepSecrets) const override;
    [[nodiscard]] QString currentName() const override;
    [[nodiscard]] bool hasSecrets() const override { return false; }
    void load(const QJsonObject &fields) override;
    QString use(const QJsonObject &fields) override;
    [[nodiscard]] bool endsWithUse() const override { return false; }

    /// What to call it before the user does: its beginning.
    [[nodiscard]] static QString nameFor(const client::ComposedMessage &message);

private:
    CurrentPanel m_panel;
};

} // namespace ui
