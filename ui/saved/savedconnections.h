// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/saved/savedkind.h"

#include <QCoreApplication>

namespace client {
struct SavedConnection;
}

namespace ui {

/// The connections that the user saved: addresses with their options, loaded into a panel or opened in it.
class SavedConnections : public SavedKind
{
    Q_DECLARE_TR_FUNCTIONS(ui::SavedConnections)

public:
    /// `kept` must outlive it.
    SavedConnections(CurrentPanel panel, KeptItems &kept);

    [[nodiscard]] Words words() const override;
    [[nodiscard]] QStringList searched() const override;
    [[nodiscard]] QString preview(const QJsonObject &fields) const override;
    [[nodiscard]] SavedEditor *editor(const QJsonObject &fields, QDialog &dialog) const override;
    [[nodiscard]] bool fits(const QJsonObject &fields) const override;
    [[nodiscard]] QJsonObject shared(const QJsonObject &fields) const override;
    [[nodiscard]] QJsonObject current(bool keepSecrets) const override;
    [[nodiscard]] QString currentName() const override;
    [[nodiscard]] bool hasSecrets() const override;
    void load(const QJsonObject &fields) override;
    QString use(const QJsonObject &fields) override;
    [[nodiscard]] bool endsWithUse() const override { return true; }

private:
    [[nodiscard]] client::SavedConnection panelConnection(bool keepSecrets) const;

    CurrentPanel m_panel;
};

} // namespace ui
