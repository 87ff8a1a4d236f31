// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/commandoptions.h"
#include "client/compose/importedcommand.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace client {

/// Reads a command line of curl, websocat or wscat, as typed or as browsers copy it, into a connection's
/// fields.
class CommandImport
{
public:
    /// Whether the text looks like such a command line, so that it is worth reading.
    [[nodiscard]] static bool fits(QStringView text);

    [[nodiscard]] static ImportedCommand read(QStringView text);

private:
    explicit CommandImport(CommandProgram program, const QStringList &arguments)
        : m_program(program)
        , m_arguments(arguments)
    {
    }

    [[nodiscard]] ImportedCommand run();
    void argument(const QString &word);
    void longArgument(const QString &word);
    void shortArguments(const QString &word);
    void apply(const CommandOptionEntry &option, const QString &written, const QString &value);
    void address(const QString &word);
    void header(const QString &line);
    void authorization(const QString &name, const QString &value);
    void credentials(const QString &value, QString &user, QString &password) const;
    void certificate(const QString &value);
    void ignore(const QString &written, const QString &value = {});
    [[nodiscard]] QString nextArgument();

    CommandProgram m_program;
    QStringList m_arguments;
    qsizetype m_at = 0;
    bool m_onlyAddresses = false; ///< after "--"
    ImportedCommand m_result;
};

} // namespace client
