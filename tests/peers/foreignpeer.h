// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QtTest>

/// A script of this folder, run by Node.js, or by Python where its name ends so, as a process of its own.
class ForeignPeer
{
public:
    static constexpr int Patience = 30'000; ///< ms

    /// Why no script can run here; empty if one can.
    [[nodiscard]] static QString obstacle()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
            return QStringLiteral("There is no Node.js here: install nodejs and npm, or run tests/run.sh.");
        if (!QFile::exists(folder() + QStringLiteral("/node_modules/ws")) ||
            !QFile::exists(folder() + QStringLiteral("/node_modules/websocket")))
            return QStringLiteral(
                "The foreign peers are not installed: run npm ci --ignore-scripts in tests/peers, "
                "or run tests/run.sh.");
        return {};
    }

    /// The same for the script of Python's package websockets. Debian's Python knows Debian's packages.
    [[nodiscard]] static QString pythonObstacle()
    {
        QProcess python;
        python.start(pythonProgram(), {QStringLiteral("-c"), QStringLiteral("import websockets")});
        if (python.waitForFinished(Patience) && python.exitCode() == 0 &&
            python.error() == QProcess::UnknownError)
            return {};
        return QStringLiteral("Python's package websockets is not here: install python3-websockets, or run "
                              "tests/run.sh.");
    }

    ForeignPeer(const QString &script, const QStringList &arguments,
                const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessEnvironment(environment);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                         [this] { m_output += QString::fromUtf8(m_process.readAllStandardOutput()); });
        m_process.start(script.endsWith(QStringLiteral(".py")) ? pythonProgram() : QStringLiteral("node"),
                        QStringList{folder() + QLatin1Char('/') + script} + arguments);
    }
    ~ForeignPeer()
    {
        m_process.disconnect();
        m_process.kill();
        m_process.waitForFinished(Patience);
    }
    ForeignPeer(const ForeignPeer &) = delete;
    ForeignPeer &operator=(const ForeignPeer &) = delete;

    /// Waits until the script has written a line that begins like this.
    [[nodiscard]] bool says(const QString &beginning)
    {
        return QTest::qWaitFor(
            [&] { return QString(QLatin1Char('\n') + m_output).contains(QLatin1Char('\n') + beginning); },
            Patience);
    }

    /// Waits until a server's script has said its port; 0 if it does not.
    [[nodiscard]] quint16 port()
    {
        (void)QTest::qWaitFor([this] { return m_output.contains(QLatin1Char('\n')); }, Patience);
        return m_output.section(QLatin1Char('\n'), 0, 0).section(QLatin1Char(' '), 1, 1).toUShort();
    }

    /// Waits until the script has ended; whether it had nothing to complain about.
    [[nodiscard]] bool succeeds()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, Patience) &&
               m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

    [[nodiscard]] QString output() const { return m_output; }
    [[nodiscard]] QString errorOutput() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    [[nodiscard]] static QString pythonProgram() { return QStringLiteral("/usr/bin/python3"); }
    [[nodiscard]] static QString folder() { return QStringLiteral(ECHOBENCH_SOURCES "/tests/peers"); }

    QProcess m_process;
    QString m_output;
};
