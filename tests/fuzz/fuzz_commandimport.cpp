// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/commandimport.h"
#include "client/compose/shellwords.h"
#include "tests/fuzz/check.h"

namespace {

/// The word in single quotes, which a shell reads as it is.
QString quoted(QString word)
{
    word.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + word + QLatin1Char('\'');
}

} // namespace

/// Any line is read or refused with a sentence; what a line was parted into is parted the same when quoted.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QString &line :
         {text, QString(QLatin1String("curl ") + text), QString(QLatin1String("websocat ") + text),
          QString(QLatin1String("wscat ") + text)}) {
        const client::ImportedCommand command = client::CommandImport::read(line);
        check(command.isValid() != command.url.isEmpty(), "an address or a reason");
    }
    (void)client::splitCmdWords(text);
    const client::ShellWords parted = client::splitPosixWords(text);
    QStringList again;
    for (const QString &word : parted.words)
        again.append(quoted(word));
    check(client::splitPosixWords(again.join(QLatin1Char(' '))).words == parted.words,
          "the same words when quoted");
    return 0;
}
