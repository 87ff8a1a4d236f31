// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"

#include "app/limitoptions.h"
#include "app/recordoptions.h"
#include "app/tlsoptions.h"
#include "ui/client/urlinput.h"

#include <QCommandLineParser>

namespace app {

namespace {

constexpr int BadArguments = 2;

struct Parameters {
    QCommandLineOption port{QStringLiteral("port"),
                            QStringLiteral("Listen on <port>; 0 takes any free one. Default: 8000."),
                            QStringLiteral("port")};
    QCommandLineOption address{
        QStringLiteral("address"),
        QStringLiteral(
            "Listen on <address>: localhost (127.0.0.1 and ::1, the default), any (every address of this "
            "machine: the network can reach it), or an IP address."),
        QStringLiteral("address")};
    QCommandLineOption echoPrefix{
        QStringLiteral("echo-prefix"),
        QStringLiteral("Put <text> before each echoed text message; it may be empty. Default: \"Echo: \"."),
        QStringLiteral("text")};
    QCommandLineOption connect{QStringLiteral("connect"),
                               QStringLiteral("Open the window connected to <url>, as "
                                              "ws://localhost:9000/chat or wss://example.org. May be given "
                                              "several times: each gets a tab."),
                               QStringLiteral("url")};
    QCommandLineOption serverOnly{QStringLiteral("server-only"),
                                  QStringLiteral("Run the server without a window; needs no display.")};
    QCommandLineOption logFormat{
        QStringLiteral("log-format"),
        QStringLiteral(
            "Write one line per event to standard output, as text or json (JSON Lines). Default with "
            "--server-only: text; in the window: nothing is written."),
        QStringLiteral("format")};
    QCommandLineOption quiet{QStringLiteral("quiet"), QStringLiteral("Write no events to standard output.")};
    QCommandLineOption noPage{QStringLiteral("no-page"),
                              QStringLiteral("Answer 404 to browsers that ask for the built-in page.")};
    QCommandLineOption language{
        QStringLiteral("language"),
        QStringLiteral("Use <language>, as en or de. Default: the system's in the window, en without one."),
        QStringLiteral("language")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               QStringLiteral("Show the version and exit.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            QStringLiteral("Show this help and exit.")};
};

CommandLine failure(const QString &sentence)
{
    return {.options = {}, .text = sentence, .exitCode = BadArguments};
}

/// Empty where `text` names no address.
QList<QHostAddress> addressesOf(const QString &text)
{
    if (text == QLatin1String("localhost"))
        return server::Config().addresses;
    if (text == QLatin1String("any"))
        return {QHostAddress(QHostAddress::Any)};
    const QHostAddress address(text);
    return address.isNull() ? QList<QHostAddress>() : QList<QHostAddress>{address};
}

QString helpText(QCommandLineParser &parser)
{
    QString text = parser.helpText();
    // Without an application object the parser does not know the program's name.
    text.replace(QStringLiteral("<executable_name>"), QStringLiteral("echobench"));
    return text;
}

/// The values that can be wrong. Returns a sentence about the first that is, else an empty one.
QString readValues(const QCommandLineParser &parser, const Parameters &parameters,
                   const QStringList &languages, Options &options)
{
    if (parser.isSet(parameters.port)) {
        bool isNumber = false;
        options.server.port = parser.value(parameters.port).toUShort(&isNumber);
        if (!isNumber)
            return QStringLiteral("--port: \"%1\" is not a port. Give a number from 0 to 65535.")
                .arg(parser.value(parameters.port));
    }
    if (parser.isSet(parameters.address)) {
        options.server.addresses = addressesOf(parser.value(parameters.address));
        if (options.server.addresses.isEmpty())
            return QStringLiteral(
                       "--address: \"%1\" is not an address. Give localhost, any or an IP address.")
                .arg(parser.value(parameters.address));
    }
    if (parser.isSet(parameters.logFormat)) {
        const QString format = parser.value(parameters.logFormat);
        if (format != QLatin1String("text") && format != QLatin1String("json"))
            return QStringLiteral("--log-format: \"%1\" is not a format. Give text or json.").arg(format);
        options.log = format == QLatin1String("json") ? LogFormat::Json : LogFormat::Text;
    }
    options.connect = parser.values(parameters.connect);
    if (parser.isSet(parameters.connect)) {
        if (parser.isSet(parameters.serverOnly))
            return QStringLiteral("--connect: there is no client with --server-only. Leave one of them out.");
        for (const QString &each : std::as_const(options.connect)) {
            if (const ui::UrlInput url = ui::readUrl(each); !url.error.isEmpty())
                return QStringLiteral("--connect: %1").arg(url.error);
        }
    }
    options.language = parser.value(parameters.language);
    if (parser.isSet(parameters.language) && !languages.contains(options.language))
        return QStringLiteral("--language: there is no translation into \"%1\". Give one of: %2.")
            .arg(options.language, languages.join(QStringLiteral(", ")));
    return {};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments, const QStringList &languages,
                             const server::Config &base)
{
    const Parameters parameters;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A WebSocket echo server and a WebSocket client in one window, or the server alone."));
    parser.addOptions({parameters.port, parameters.address, parameters.echoPrefix, parameters.connect,
                       parameters.serverOnly, parameters.logFormat, parameters.quiet, parameters.noPage,
                       parameters.language, parameters.version, parameters.help});
    addTlsOptions(parser);
    addLimitOptions(parser);
    addRecordOptions(parser);
    if (!parser.parse(arguments))
        return failure(QStringLiteral("%1 See echobench --help.").arg(parser.errorText()));
    if (parser.isSet(parameters.help))
        return {.options = {}, .text = helpText(parser), .exitCode = 0};
    if (parser.isSet(parameters.version))
        return {.options = {}, .text = QStringLiteral("EchoBench " ECHOBENCH_VERSION "\n"), .exitCode = 0};
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty())
        return failure(
            QStringLiteral("\"%1\" is not an option. See echobench --help.").arg(extra.constFirst()));

    Options options;
    options.server = base;
    if (const QString problem = readValues(parser, parameters, languages, options); !problem.isEmpty())
        return failure(problem);
    if (const QString problem = readTlsOptions(parser, options.server); !problem.isEmpty())
        return failure(problem);
    if (const QString problem = readLimitOptions(parser, options.server); !problem.isEmpty())
        return failure(problem);
    if (const QString problem = readRecordOptions(parser, options); !problem.isEmpty())
        return failure(problem);
    if (parser.isSet(parameters.echoPrefix))
        options.server.echoPrefix = parser.value(parameters.echoPrefix);
    options.serverOnly = parser.isSet(parameters.serverOnly);
    options.page = !parser.isSet(parameters.noPage);
    if (options.serverOnly && !options.log)
        options.log = LogFormat::Text;
    if (parser.isSet(parameters.quiet))
        options.log.reset();
    return {.options = options, .text = {}, .exitCode = 0};
}

} // namespace app
