// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/commandimport.h"

#include "client/compose/shellwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace client {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::CommandImport)
};

/// The fields of the handshake that are the client's own business, whatever the copied request had in them.
constexpr std::array ownFields{"connection"_L1, "upgrade"_L1, "sec-websocket-key"_L1,
                               "sec-websocket-version"_L1, "sec-websocket-extensions"_L1};

/// The index of the program's name: it may follow a prompt, variables, or a program that runs another.
qsizetype programIndex(const QStringList &words)
{
    constexpr qsizetype mostBefore = 8;
    for (qsizetype at = 0; at < std::min(words.size(), mostBefore); ++at) {
        if (commandProgram(words.at(at)) != CommandProgram::None)
            return at;
        const QString &word = words.at(at);
        const bool isPrefix = word == u"$" || word == u"%" || word == u">" || word == u"sudo" ||
                              word == u"time" || word == u"npx" || word.contains(u'=');
        if (!isPrefix)
            break;
    }
    return -1;
}

/// The address with the scheme of a WebSocket; one without a scheme is taken for ws, as curl takes it for
/// http.
QString webSocketUrl(QString url)
{
    constexpr std::array schemes{std::pair{"https://"_L1, "wss://"_L1}, std::pair{"http://"_L1, "ws://"_L1}};
    for (const auto &[http, ws] : schemes) {
        if (url.startsWith(http, Qt::CaseInsensitive))
            return ws + url.mid(http.size());
    }
    return url.contains("://"_L1) ? url : "ws://"_L1 + url;
}

} // namespace

bool CommandImport::fits(QStringView text)
{
    // The beginning tells it: a large text that is no command line costs nothing.
    constexpr qsizetype enough = 200;
    QStringView head = text.trimmed().left(enough);
    QStringList words;
    for (QStringView word : head.split(u' ', Qt::SkipEmptyParts))
        words.append(word.trimmed().toString());
    return words.size() > 1 && programIndex(words) >= 0;
}

ImportedCommand CommandImport::read(QStringView text)
{
    const ShellWords line = splitShellWords(text);
    ImportedCommand failed;
    if (line.error.isSet()) {
        failed.error = line.error.sentence;
        return failed;
    }
    const qsizetype index = programIndex(line.words);
    if (index < 0) {
        failed.error = Words::tr("This is no command line of curl, websocat or wscat.");
        return failed;
    }
    return CommandImport(commandProgram(line.words.at(index)), line.words.mid(index + 1)).run();
}

ImportedCommand CommandImport::run()
{
    constexpr std::array names{""_L1, "curl"_L1, "websocat"_L1, "wscat"_L1};
    m_result.program = names.at(static_cast<std::size_t>(m_program));
    while (m_at < m_arguments.size())
        argument(m_arguments.at(m_at++));
    if (m_result.url.isEmpty())
        m_result.error = Words::tr("The command line of %1 has no address.").arg(m_result.program);
    return m_result;
}

QString CommandImport::nextArgument()
{
    return m_at < m_arguments.size() ? m_arguments.at(m_at++) : QString();
}

void CommandImport::argument(const QString &word)
{
    if (m_onlyAddresses || word.size() < 2 || !word.startsWith(u'-'))
        address(word);
    else if (word == u"--")
        m_onlyAddresses = true;
    else if (word.startsWith("--"_L1))
        longArgument(word);
    else
        shortArguments(word);
}

void CommandImport::longArgument(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString written = word.left(equals);
    const CommandOptionEntry option = longOption(m_program, QStringView(written).mid(2));
    if (option.meaning == CommandOption::Unknown)
        ignore(word);
    else if (option.hasValue)
        apply(option, written, equals < 0 ? nextArgument() : word.mid(equals + 1));
    else
        apply(option, written, {});
}

void CommandImport::shortArguments(const QString &word)
{
    for (qsizetype at = 1; at < word.size(); ++at) {
        const CommandOptionEntry option = shortOption(m_program, word.at(at));
        const QString written = u'-' + word.mid(at, 1);
        if (option.meaning == CommandOption::Unknown) {
            ignore(at == 1 ? word : u'-' + word.mid(at));
            return;
        }
        if (option.hasValue) {
            QString value = word.mid(at + 1);
            // websocat and wscat take -H=value as well.
            if (m_program != CommandProgram::Curl && value.startsWith(u'='))
                value.remove(0, 1);
            apply(option, written, value.isEmpty() ? nextArgument() : value);
            return;
        }
        apply(option, written, {});
    }
}

void CommandImport::ignore(const QString &written, const QString &value)
{
    m_result.ignored.append(value.isEmpty() ? written : written + u' ' + value);
}

void CommandImport::address(const QString &word)
{
    QString url = word;
    if (m_program == CommandProgram::Websocat) {
        // What websocat joins to the connection: standard input, or an address type of its own.
        if (word == u"-" || word == u"stdio:")
            return;
        if (url.startsWith("ws-c:"_L1) || url.startsWith("ws-connect:"_L1))
            return ignore(word);
    }
    const bool better =
        m_result.url.isEmpty() || (!m_result.url.contains("://"_L1) && word.contains("://"_L1));
    if (!better || url.isEmpty())
        return ignore(word);
    m_result.url = webSocketUrl(url.trimmed());
}

void CommandImport::apply(const CommandOptionEntry &option, const QString &written, const QString &value)
{
    ImportedCommand &to = m_result;
    switch (option.meaning) {
    case CommandOption::Unknown:
    case CommandOption::Foreign:
        return ignore(written, value);
    case CommandOption::Harmless:
        return;
    case CommandOption::Url:
        return address(value);
    case CommandOption::Header:
        return value.startsWith(u'@') ? ignore(written, value) : header(value);
    case CommandOption::Origin:
        to.origin = value;
        return;
    case CommandOption::Subprotocol:
        return header("Sec-WebSocket-Protocol: "_L1 + value);
    case CommandOption::Cookie:
        // Without = it is the name of a file.
        return value.contains(u'=') ? header("Cookie: "_L1 + value) : ignore(written, value);
    case CommandOption::UserAgent:
        return header("User-Agent: "_L1 + value);
    case CommandOption::Referer:
        return header("Referer: "_L1 + value);
    case CommandOption::BasicAuth:
        return credentials(value, to.user, to.password);
    case CommandOption::Bearer:
        to.bearerToken = value;
        return;
    case CommandOption::Insecure:
        to.insecure = true;
        return;
    case CommandOption::Proxy:
        to.proxy = value.contains("://"_L1) ? value : "http://"_L1 + value;
        return;
    case CommandOption::SocksProxy:
        to.proxy = value.contains("://"_L1) ? value : "socks5://"_L1 + value;
        return;
    case CommandOption::ProxyAuth:
        return credentials(value, to.proxyUser, to.proxyPassword);
    case CommandOption::CaFile:
        to.caFile = value;
        return;
    case CommandOption::Certificate:
        return certificate(value);
    case CommandOption::Key:
        to.keyFile = value;
        return;
    case CommandOption::KeyPassword:
        to.keyPassword = value;
        return;
    case CommandOption::Timeout:
        bool isNumber = false;
        const double seconds = value.toDouble(&isNumber);
        if (!isNumber || !(seconds > 0) || seconds > 86'400)
            return ignore(written, value);
        to.timeout = std::chrono::milliseconds(qRound64(seconds * 1000));
        return;
    }
}

void CommandImport::header(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    const QString name = line.left(colon).trimmed();
    const QString value = colon < 0 ? QString() : line.mid(colon + 1).trimmed();
    const bool isEmpty = colon < 0 && name.endsWith(u';'); // curl's way to write a field without a value
    if (name.isEmpty() || (value.isEmpty() && !isEmpty))
        return ignore("-H"_L1, line);
    const auto is = [&name](QLatin1String other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    if (std::any_of(ownFields.begin(), ownFields.end(), is))
        return;
    if (is("origin"_L1)) {
        m_result.origin = value;
    } else if (is("sec-websocket-protocol"_L1)) {
        for (const QString &protocol : value.split(u',', Qt::SkipEmptyParts))
            m_result.subprotocols.append(protocol.trimmed());
    } else if (is("cookie"_L1)) {
        m_result.cookies += (m_result.cookies.isEmpty() ? ""_L1 : "; "_L1) + value;
    } else if (is("authorization"_L1)) {
        authorization(name, value);
    } else {
        m_result.headers.append((isEmpty ? name.chopped(1) : name).toUtf8(), value.toUtf8());
    }
}

void CommandImport::authorization(const QString &name, const QString &value)
{
    const QString scheme = value.section(u' ', 0, 0).toLower();
    const QString rest = value.section(u' ', 1).trimmed();
    const auto decoded =
        QByteArray::fromBase64Encoding(rest.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (scheme == u"bearer" && !rest.isEmpty())
        m_result.bearerToken = rest;
    else if (scheme == u"basic" && decoded && (*decoded).contains(':'))
        credentials(QString::fromUtf8(*decoded), m_result.user, m_result.password);
    else
        m_result.headers.append(name.toUtf8(), value.toUtf8());
}

void CommandImport::credentials(const QString &value, QString &user, QString &password) const
{
    user = value.section(u':', 0, 0);
    password = value.section(u':', 1);
}

void CommandImport::certificate(const QString &value)
{
    // curl takes the key's password after a colon; that of a drive, as in C:, is none.
    const qsizetype colon = m_program == CommandProgram::Curl ? value.indexOf(u':', 2) : -1;
    m_result.certificateFile = value.left(colon);
    if (colon >= 0)
        m_result.keyPassword = value.mid(colon + 1);
}

} // namespace client
