// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/rowfacts.h"

#include <QWidget>

class QFormLayout;

namespace ui {

/// Names and values below each other; each value can be selected and copied.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] const QList<Fact> &facts() const { return m_facts; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitNames();

    QFormLayout *m_form;
    QList<Fact> m_facts;
};

} // namespace ui
