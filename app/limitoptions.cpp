// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "app/limitoptions.h"

#include "server/config.h"
#include "server/limitranges.h"

#include <QCommandLineParser>

#include <chrono>
#include <span>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using server::Config;
using std::chrono::seconds;
namespace ranges = server::ranges;

/// An option that takes a whole number.
struct Number {
    QLatin1String name;
    QLatin1String unit;
    QLatin1String description;
    ranges::Range range;
    void (*set)(Config &, qint64);
};

constexpr Number Numbers[] = {
    {QLatin1String("threads"), QLatin1String("n"),
     QLatin1String("Work in <n> threads. Default 0: one per core but one, at least one, at most four."),
     ranges::Threads, [](Config &config, qint64 n) { config.threads = static_cast<int>(n); }},
    {QLatin1String("max-connections"), QLatin1String("n"),
     QLatin1String("Answer 503 to more than <n> connections. Default 0: as many as there are descriptors."),
     ranges::Connections, [](Config &config, qint64 n) { config.limits.connections = static_cast<int>(n); }},
    {QLatin1String("max-message-size"), QLatin1String("bytes"),
     QLatin1String("Close with 1009 on larger frames and messages. Default: 16777216."), ranges::MessageSize,
     [](Config &config, qint64 n) { config.limits.messageSize = n; }},
    {QLatin1String("max-queue-size"), QLatin1String("bytes"),
     QLatin1String("Stop reading from a client that leaves more than this unread. Default: 1048576."),
     ranges::QueueSize, [](Config &config, qint64 n) { config.limits.queueSize = n; }},
    {QLatin1String("max-head-size"), QLatin1String("bytes"),
     QLatin1String("Answer 431 to a larger request head. Default: 8192."), ranges::HeadSize,
     [](Config &config, qint64 n) { config.limits.headSize = static_cast<qsizetype>(n); }},
    {QLatin1String("head-timeout"), QLatin1String("seconds"),
     QLatin1String("Answer 408 to a request head that takes longer. Default: 5."), ranges::Seconds,
     [](Config &config, qint64 n) { config.limits.headTime = seconds(n); }},
    {QLatin1String("message-timeout"), QLatin1String("seconds"),
     QLatin1String("Close on a frame or message that takes longer. Default: 30."), ranges::Seconds,
     [](Config &config, qint64 n) { config.limits.frameTime = seconds(n); }},
    {QLatin1String("stall-timeout"), QLatin1String("seconds"),
     QLatin1String("Drop a client that reads nothing of what waits for it for so long. Default: 30."),
     ranges::Seconds, [](Config &config, qint64 n) { config.limits.stallTime = seconds(n); }},
    {QLatin1String("ping-interval"), QLatin1String("seconds"),
     QLatin1String("Ping each client so often; 0: never. Default: 20."), ranges::SecondsOrNever,
     [](Config &config, qint64 n) { config.limits.pingInterval = seconds(n); }},
    {QLatin1String("pong-timeout"), QLatin1String("seconds"),
     QLatin1String("Drop a client whose pong takes longer. Default: 20."), ranges::Seconds,
     [](Config &config, qint64 n) { config.limits.pongTime = seconds(n); }},
    {QLatin1String("close-timeout"), QLatin1String("seconds"),
     QLatin1String("Drop a client that does not end its connection so long after a Close. Default: 5."),
     ranges::Seconds, [](Config &config, qint64 n) { config.limits.closeTime = seconds(n); }},
};

/// An option that may be given several times.
struct Choice {
    QLatin1String name;
    QLatin1String unit;
    QLatin1String description;
    QStringList Config::*values;
};

const std::span<const Choice> choices()
{
    static constexpr Choice all[] = {
        {QLatin1String("allow-origin"), QLatin1String("origin"),
         QLatin1String("Answer 403 to pages of any other origin, as https://example.org; may be repeated. "
                       "Default: pages of any origin may connect."),
         &Config::allowedOrigins},
        {QLatin1String("allow-host"), QLatin1String("name"),
         QLatin1String("Answer 421 to requests that call the server by any other name, as localhost; may be "
                       "repeated. Default: any name will do."),
         &Config::allowedHosts},
        {QLatin1String("subprotocol"), QLatin1String("name"),
         QLatin1String("Agree to this subprotocol if a client offers it; may be repeated. Default: none."),
         &Config::subprotocols},
    };
    return all;
}

QString readNumber(const QCommandLineParser &parser, const Number &number, Config &config)
{
    const QString text = parser.value(number.name);
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || !number.range.holds(value))
        return u"--%1: \"%2\" will not do. Give a whole number from %3 to %4."_s.arg(
            QString(number.name), text, QString::number(number.range.least),
            QString::number(number.range.most));
    number.set(config, value);
    return {};
}

} // namespace

void addLimitOptions(QCommandLineParser &parser)
{
    for (const Choice &choice : choices())
        parser.addOption({QString(choice.name), QString(choice.description), QString(choice.unit)});
    for (const Number &number : Numbers)
        parser.addOption({QString(number.name), QString(number.description), QString(number.unit)});
}

QString readLimitOptions(const QCommandLineParser &parser, Config &config)
{
    for (const Choice &choice : choices()) {
        if (!parser.isSet(choice.name))
            continue;
        config.*choice.values = parser.values(choice.name);
        if ((config.*choice.values).contains(QString()))
            return u"--%1: the value is empty. Give a name."_s.arg(QString(choice.name));
    }
    for (const Number &number : Numbers) {
        if (!parser.isSet(number.name))
            continue;
        if (const QString problem = readNumber(parser, number, config); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace app
