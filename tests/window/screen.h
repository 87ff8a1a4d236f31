// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QStandardPaths>

/// An X server without a screen to look at, and a user who has a keyboard there.
class Screen
{
public:
    static constexpr int Patience = 20'000; ///< ms

    Screen()
    {
        for (const char *program : {"Xvfb", "xdotool"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
                m_obstacle = QStringLiteral("There is no %1 here: install it, or run tests/run.sh.")
                                 .arg(QLatin1String(program));
                return;
            }
        }
        // It chooses a free display by itself, and says which once it can be used.
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        while (!m_server.canReadLine() && m_server.waitForReadyRead(Patience)) {
        }
        m_display = ':' + m_server.readLine().trimmed();
        if (m_display == ":")
            m_obstacle = QStringLiteral("Xvfb does not start: ") +
                         QString::fromLocal8Bit(m_server.readAllStandardError());
    }
    ~Screen()
    {
        m_server.kill();
        m_server.waitForFinished(Patience);
    }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// Why there is no screen; empty if there is one.
    [[nodiscard]] QString obstacle() const { return m_obstacle; }
    /// As ":99".
    [[nodiscard]] QByteArray display() const { return m_display; }

    /// Has a program show its windows here.
    void putInto(QProcessEnvironment &environment) const
    {
        environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(m_display));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    }

    /// Waits for a window of the program, and gives it the keyboard as a window manager would.
    [[nodiscard]] bool focusWindow(const QString &title = QStringLiteral("EchoBench")) const
    {
        return xdotool({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                        QStringLiteral("--name"), QLatin1Char('^') + title + QLatin1Char('$'),
                        QStringLiteral("windowfocus"), QStringLiteral("--sync")});
    }

    [[nodiscard]] bool type(const QString &text) const
    {
        return xdotool({QStringLiteral("type"), QStringLiteral("--"), text});
    }

    /// Presses keys, one after the other: "Return", "ctrl+a".
    [[nodiscard]] bool press(const QStringList &keys) const
    {
        return xdotool(QStringList{QStringLiteral("key")} + keys);
    }

private:
    [[nodiscard]] bool xdotool(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(m_display));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("xdotool"), arguments);
        return process.waitForFinished(Patience) && process.exitCode() == 0;
    }

    QProcess m_server;
    QByteArray m_display;
    QString m_obstacle;
};
