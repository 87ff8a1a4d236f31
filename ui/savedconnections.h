// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/savedkind.h"

#include <QCoreApplication>

namespace ui {

class KeptFiles;

/// The connections that the user saved: addresses with their options, loaded into a panel or opened in it.
class SavedConnections : public SavedKind
{
    Q_DECLARE_TR_FUNCTIONS(ui::SavedConnections)

public:
    /// `files` must outlive it.
    SavedConnections(CurrentPanel panel, KeptFiles &files);

    [[nodiscard]] Words words() const override;
    [[nodiscard]] client::SavedItems &items() override;
    [[nodiscard]] bool write() override;
    [[nodiscard]] QString errorString() const override;
    [[nodiscard]] QStringList searched() const override;
    [[nodiscard]] QString preview(const QJsonObject &fields) const override;
    [[nodiscard]] bool isContent() const override { return false; }
    [[nodiscard]] QJsonObject withContent(const QJsonObject &fields, const QString &content) const override;
    [[nodiscard]] bool fits(const QJsonObject &fields) const override;
    [[nodiscard]] QJsonObject shared(const QJsonObject &fields) const override;
    [[nodiscard]] QJsonObject current(bool keepSecrets) const override;
    [[nodiscard]] QString currentName() const override;
    [[nodiscard]] bool hasSecrets() const override;
    void load(const QJsonObject &fields) override;
    QString use(const QJsonObject &fields) override;
    [[nodiscard]] bool endsWithUse() const override { return true; }

private:
    CurrentPanel m_panel;
    KeptFiles &m_files;
};

} // namespace ui
