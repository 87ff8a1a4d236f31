// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace ui {

/// Makes the labels of all forms in `page` as wide as the widest, so that their fields stand beneath each
/// other.
void alignLabels(QWidget &page);

} // namespace ui
