// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/commandoptions.h"

#include <algorithm>
#include <array>
#include <span>

namespace client {

namespace {

using Meaning = CommandOption;
using Entry = CommandOptionEntry;

constexpr std::array curlOptions{
    Entry{0, u"url", true, Meaning::Url},
    Entry{u'H', u"header", true, Meaning::Header},
    Entry{u'b', u"cookie", true, Meaning::Cookie},
    Entry{u'A', u"user-agent", true, Meaning::UserAgent},
    Entry{u'e', u"referer", true, Meaning::Referer},
    Entry{u'u', u"user", true, Meaning::BasicAuth},
    Entry{0, u"oauth2-bearer", true, Meaning::Bearer},
    Entry{u'k', u"insecure", false, Meaning::Insecure},
    Entry{u'x', u"proxy", true, Meaning::Proxy},
    Entry{0, u"socks5", true, Meaning::SocksProxy},
    Entry{0, u"socks5-hostname", true, Meaning::SocksProxy},
    Entry{u'U', u"proxy-user", true, Meaning::ProxyAuth},
    Entry{0, u"cacert", true, Meaning::CaFile},
    Entry{u'E', u"cert", true, Meaning::Certificate},
    Entry{0, u"key", true, Meaning::Key},
    Entry{0, u"pass", true, Meaning::KeyPassword},
    Entry{0, u"connect-timeout", true, Meaning::Timeout},
    Entry{0, u"basic", false, Meaning::Harmless},
    Entry{0, u"compressed", false, Meaning::Harmless},
    Entry{0, u"http1.1", false, Meaning::Harmless},
    Entry{u'N', u"no-buffer", false, Meaning::Harmless},
    Entry{u'i', u"include", false, Meaning::Harmless},
    Entry{u's', u"silent", false, Meaning::Harmless},
    Entry{u'S', u"show-error", false, Meaning::Harmless},
    Entry{u'v', u"verbose", false, Meaning::Harmless},
    Entry{u'f', u"fail", false, Meaning::Harmless},
    Entry{u'g', u"globoff", false, Meaning::Harmless},
    Entry{u'#', u"progress-bar", false, Meaning::Harmless},
    Entry{u'G', u"get", false, Meaning::Harmless},
    Entry{u'o', u"output", true, Meaning::Harmless},
    Entry{u'D', u"dump-header", true, Meaning::Harmless},
    Entry{u'w', u"write-out", true, Meaning::Harmless},
    Entry{u'X', u"request", true, Meaning::Foreign},
    Entry{u'd', u"data", true, Meaning::Foreign},
    Entry{0, u"data-raw", true, Meaning::Foreign},
    Entry{0, u"data-binary", true, Meaning::Foreign},
    Entry{0, u"data-ascii", true, Meaning::Foreign},
    Entry{0, u"data-urlencode", true, Meaning::Foreign},
    Entry{0, u"json", true, Meaning::Foreign},
    Entry{u'F', u"form", true, Meaning::Foreign},
    Entry{u'T', u"upload-file", true, Meaning::Foreign},
    Entry{u'I', u"head", false, Meaning::Foreign},
    Entry{u'L', u"location", false, Meaning::Foreign},
    Entry{u'm', u"max-time", true, Meaning::Foreign},
    Entry{u'c', u"cookie-jar", true, Meaning::Foreign},
    Entry{u'K', u"config", true, Meaning::Foreign},
    Entry{u'r', u"range", true, Meaning::Foreign},
    Entry{0, u"capath", true, Meaning::Foreign},
    Entry{0, u"cert-type", true, Meaning::Foreign},
    Entry{0, u"key-type", true, Meaning::Foreign},
    Entry{0, u"ciphers", true, Meaning::Foreign},
    Entry{0, u"resolve", true, Meaning::Foreign},
    Entry{0, u"connect-to", true, Meaning::Foreign},
    Entry{0, u"interface", true, Meaning::Foreign},
    Entry{0, u"noproxy", true, Meaning::Foreign},
    Entry{0, u"retry", true, Meaning::Foreign},
    Entry{0, u"unix-socket", true, Meaning::Foreign},
    Entry{0, u"limit-rate", true, Meaning::Foreign},
};

constexpr std::array websocatOptions{
    Entry{u'H', u"header", true, Meaning::Header},
    Entry{0, u"origin", true, Meaning::Origin},
    Entry{0, u"protocol", true, Meaning::Subprotocol},
    Entry{0, u"basic-auth", true, Meaning::BasicAuth},
    Entry{u'k', u"insecure", false, Meaning::Insecure},
    Entry{0, u"socks5", true, Meaning::SocksProxy},
    Entry{u't', u"text", false, Meaning::Harmless},
    Entry{u'b', u"binary", false, Meaning::Harmless},
    Entry{u'n', u"no-close", false, Meaning::Harmless},
    Entry{u'v', u"verbose", false, Meaning::Harmless},
    Entry{u'q', u"quiet", false, Meaning::Harmless},
    Entry{u'E', u"exit-on-eof", false, Meaning::Harmless},
    Entry{u'1', u"one-message", false, Meaning::Harmless},
    Entry{0, u"basic-auth-file", true, Meaning::Foreign},
    Entry{0, u"client-pkcs12-der", true, Meaning::Foreign},
    Entry{0, u"client-pkcs12-passwd", true, Meaning::Foreign},
    Entry{0, u"tls-domain", true, Meaning::Foreign},
    Entry{0, u"ping-interval", true, Meaning::Foreign},
    Entry{0, u"ping-timeout", true, Meaning::Foreign},
    Entry{u'B', u"buffer-size", true, Meaning::Foreign},
    Entry{0, u"ws-c-uri", true, Meaning::Foreign},
};

constexpr std::array wscatOptions{
    Entry{u'c', u"connect", true, Meaning::Url},
    Entry{u'H', u"header", true, Meaning::Header},
    Entry{u'o', u"origin", true, Meaning::Origin},
    Entry{u's', u"subprotocol", true, Meaning::Subprotocol},
    Entry{0, u"auth", true, Meaning::BasicAuth},
    Entry{u'n', u"no-check", false, Meaning::Insecure},
    Entry{0, u"proxy", true, Meaning::Proxy},
    Entry{0, u"ca", true, Meaning::CaFile},
    Entry{0, u"cert", true, Meaning::Certificate},
    Entry{0, u"key", true, Meaning::Key},
    Entry{0, u"passphrase", true, Meaning::KeyPassword},
    Entry{0, u"no-color", false, Meaning::Harmless},
    Entry{u'P', u"show-ping-pong", false, Meaning::Harmless},
    Entry{0, u"slash", false, Meaning::Harmless},
    Entry{u'p', u"protocol", true, Meaning::Foreign},
    Entry{0, u"host", true, Meaning::Foreign},
    Entry{u'x', u"execute", true, Meaning::Foreign},
    Entry{u'w', u"wait", true, Meaning::Foreign},
    Entry{u'l', u"listen", true, Meaning::Foreign},
    Entry{u'L', u"location", false, Meaning::Foreign},
};

std::span<const Entry> optionsOf(CommandProgram program)
{
    switch (program) {
    case CommandProgram::Curl:
        return curlOptions;
    case CommandProgram::Websocat:
        return websocatOptions;
    case CommandProgram::Wscat:
        return wscatOptions;
    case CommandProgram::None:
        break;
    }
    return {};
}

template<typename Fits>
Entry find(CommandProgram program, Fits fits)
{
    const std::span<const Entry> options = optionsOf(program);
    const auto found = std::find_if(options.begin(), options.end(), fits);
    return found == options.end() ? Entry{} : *found;
}

} // namespace

CommandProgram commandProgram(QStringView word)
{
    const qsizetype slash = std::max(word.lastIndexOf(u'/'), word.lastIndexOf(u'\\'));
    QStringView name = word.mid(slash + 1);
    if (name.endsWith(QStringView(u".exe"), Qt::CaseInsensitive))
        name.chop(4);
    if (name.compare(QStringView(u"curl"), Qt::CaseInsensitive) == 0)
        return CommandProgram::Curl;
    if (name.compare(QStringView(u"websocat"), Qt::CaseInsensitive) == 0)
        return CommandProgram::Websocat;
    return name.compare(QStringView(u"wscat"), Qt::CaseInsensitive) == 0 ? CommandProgram::Wscat
                                                                         : CommandProgram::None;
}

CommandOptionEntry longOption(CommandProgram program, QStringView name)
{
    return find(program, [name](const Entry &entry) { return entry.longName == name; });
}

CommandOptionEntry shortOption(CommandProgram program, QChar name)
{
    return find(program,
                [name](const Entry &entry) { return entry.shortName != 0 && entry.shortName == name; });
}

} // namespace client
