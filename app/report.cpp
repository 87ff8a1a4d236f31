// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/report.h"

#include "ui/widgets/visibletext.h"

#include <cstdio>

namespace app {

void report(const QString &sentence)
{
    std::fprintf(stderr, "echobench: %s\n", ui::visibleText(sentence).toLocal8Bit().constData());
}

} // namespace app
