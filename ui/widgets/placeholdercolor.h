// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QObject>

class QPalette;

namespace ui {

/// The palette's colour of hints and notes, or a faint one of its text where that could not be read.
[[nodiscard]] QColor readablePlaceholder(const QPalette &palette);

/// Keeps hints and notes readable where a dark desktop says nothing of their colour.
///
/// Qt's own theme for KDE sets the colours a desktop had before Qt 5.12; the placeholder's stays the light
/// style's black then.
class PlaceholderColor : public QObject
{
    Q_OBJECT

public:
    explicit PlaceholderColor(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void mend();
};

} // namespace ui
