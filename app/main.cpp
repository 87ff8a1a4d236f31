// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"
#include "app/desktop.h"
#include "app/displaycheck.h"
#include "app/headless.h"
#include "app/languages.h"
#include "app/report.h"
#include "resources/page.h"

#include <QApplication>

#include <cstdio>
#include <optional>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runHeadless(int argc, char **argv, const app::Options &options)
{
    const QCoreApplication application(argc, argv);
    app::useLanguage(options.language.isEmpty() ? QStringLiteral("en") : options.language);
    return app::Headless(options).run();
}

int runDesktop(int argc, char **argv, const app::Options &options)
{
    std::optional<app::DisplayCheck> check(std::in_place);
    const QApplication application(argc, argv);
    check.reset();
    app::useLanguage(options.language);
    return app::Desktop(options).run();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("EchoBench"));
    QCoreApplication::setApplicationName(QStringLiteral("EchoBench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ECHOBENCH_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.echobench.EchoBench"));

    auto [options, text, exitCode] =
        app::parseCommandLine(argumentsOf(argc, argv), app::availableLanguages());
    if (!options) {
        if (exitCode == 0)
            std::fputs(text.toLocal8Bit().constData(), stdout);
        else
            app::report(text);
        return exitCode;
    }
    if (options->page)
        options->server.page = resources::page();
    return options->serverOnly ? runHeadless(argc, argv, *options) : runDesktop(argc, argv, *options);
}
