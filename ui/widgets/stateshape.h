// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/tint.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace ui {

/// Off: a ring. Busy: a ring, half filled. Good: a disc. Trouble: a triangle.
void paintShape(QPainter &painter, const QRectF &area, Mood mood, const QColor &color);

/// That shape in its colour on that palette's window background.
[[nodiscard]] QIcon shapeIcon(const QPalette &palette, Mood mood, int size);

} // namespace ui
