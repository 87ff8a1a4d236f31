// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"
#include "app/desktop.h"
#include "app/displaycheck.h"
#include "app/headless.h"
#include "app/languages.h"
#include "app/report.h"
#include "app/serversettings.h"
#include "app/settingsfile.h"
#include "resources/page.h"

#include <QApplication>
#include <QSettings>

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

/// In the window the command line overrides, for this run, what was chosen there before.
app::CommandLine readCommandLine(const QStringList &arguments, app::SettingsDamage &damage)
{
    server::Config base;
    base.page = resources::page();
    app::CommandLine line = app::parseCommandLine(arguments, app::availableLanguages(), base);
    if (line.options && !line.options->serverOnly) {
        damage = app::setAsideDamagedSettings(app::settingsPath());
        base = app::readServerSettings(QSettings(app::settingsPath(), QSettings::IniFormat), base);
        line = app::parseCommandLine(arguments, app::availableLanguages(), base);
    }
    if (line.options && !line.options->page)
        line.options->server.page.clear();
    return line;
}

int runHeadless(int argc, char **argv, const app::Options &options)
{
    const QCoreApplication application(argc, argv);
    app::useLanguage(options.language.isEmpty() ? QStringLiteral("en") : options.language);
    return app::Headless(options).run();
}

int runDesktop(int argc, char **argv, const app::Options &options, const app::SettingsDamage &damage)
{
    std::optional<app::DisplayCheck> check(std::in_place);
    const QApplication application(argc, argv);
    check.reset();
    app::useLanguage(options.language);
    return app::Desktop(options, damage).run();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("EchoBench"));
    QCoreApplication::setApplicationName(QStringLiteral("EchoBench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ECHOBENCH_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.echobench.EchoBench"));

    app::SettingsDamage damage;
    const auto [options, text, exitCode] = readCommandLine(argumentsOf(argc, argv), damage);
    if (!options) {
        if (exitCode == 0)
            std::fputs(text.toLocal8Bit().constData(), stdout);
        else
            app::report(text);
        return exitCode;
    }
    return options->serverOnly ? runHeadless(argc, argv, *options) : runDesktop(argc, argv, *options, damage);
}
