// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/tint.h"

#include <QWidget>

namespace ui {

/// A state in a word, a shape and a colour together: any one of them says it.
class StateLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);

    /// `sentence` says why, and the next step.
    void setState(Mood mood, const QString &word, const QString &sentence);
    /// Keeps room for the widest of these words, so that the neighbours stay where they are.
    void reserve(const QStringList &words);

    [[nodiscard]] Mood mood() const { return m_mood; }
    [[nodiscard]] QString word() const { return m_word; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int shapeSize() const;
    [[nodiscard]] int gap() const;

    Mood m_mood = Mood::Off;
    QString m_word;
    QStringList m_reserved;
};

} // namespace ui
