// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/displaycheck.h"

#include "app/report.h"

#include <QtGlobal>

#include <cstdlib>

namespace app {

namespace {

[[noreturn]] void endWithoutDisplay()
{
    report(QStringLiteral("The window needs a display, and there is none. Run "
                          "echobench --server-only for the server without a window."));
    std::_Exit(EXIT_FAILURE);
}

/// Qt says in several lines, and then aborts, that it cannot use a display.
void onMessage(QtMsgType type, const QMessageLogContext & /*context*/, const QString & /*message*/)
{
    if (type == QtFatalMsg)
        endWithoutDisplay();
}

bool displayIsNamed()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    return false;
#else
    return true;
#endif
}

} // namespace

DisplayCheck::DisplayCheck()
{
    if (!displayIsNamed())
        endWithoutDisplay();
    qInstallMessageHandler(onMessage);
}

DisplayCheck::~DisplayCheck() { qInstallMessageHandler(nullptr); }

} // namespace app
