// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

#include <csignal>
#include <optional>
#include <sys/types.h>

/// The built program as a process of its own, with settings of its own and, unless told otherwise, no
/// display.
///
/// Functions that wait do so for at most `Patience` and then return what there is, for a test to compare.
class EchoBenchProcess
{
public:
    static constexpr int Patience = 20'000; ///< ms

    EchoBenchProcess()
    {
        environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
            environment.remove(QLatin1String(variable));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                         [this] { m_output += m_process.readAllStandardOutput(); });
    }
    ~EchoBenchProcess()
    {
        m_process.disconnect();
        m_process.kill();
        m_process.waitForFinished(Patience);
    }
    EchoBenchProcess(const EchoBenchProcess &) = delete;
    EchoBenchProcess &operator=(const EchoBenchProcess &) = delete;

    void start(const QStringList &arguments)
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(ECHOBENCH_PROGRAM), arguments);
    }

    /// Starts the server alone on any free port. Returns whether it listens.
    [[nodiscard]] bool serve(const QStringList &arguments = {})
    {
        start(QStringList{QStringLiteral("--server-only"), QStringLiteral("--port"), QStringLiteral("0")} +
              arguments);
        return listens();
    }

    /// Waits until the log says that the server has started.
    [[nodiscard]] bool listens()
    {
        (void)QTest::qWaitFor([this] { return port() != 0 || hasEnded(); }, Patience);
        return port() != 0;
    }

    /// As the newest start in the log says; 0: none was seen.
    [[nodiscard]] quint16 port() const
    {
        static const QRegularExpression pattern(
            QStringLiteral("Server started on port (\\d+)(?:,.*)?$|\"event\":\"started\",\"port\":(\\d+)"));
        const QStringList all = lines();
        for (auto line = all.rbegin(); line != all.rend(); ++line)
            if (const QRegularExpressionMatch match = pattern.match(*line); match.hasMatch())
                return match.captured(match.lastCapturedIndex()).toUShort();
        return 0;
    }

    [[nodiscard]] QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("ws://localhost:%1%2").arg(port()).arg(path));
    }

    /// Standard output so far.
    [[nodiscard]] QByteArray output() const { return m_output; }

    /// The whole lines of standard output so far, without their ends.
    [[nodiscard]] QStringList lines() const
    {
        QStringList all = QString::fromUtf8(m_output).split(QLatin1Char('\n'));
        all.removeLast();
        return all;
    }

    /// The lines of a text log without time and source.
    [[nodiscard]] QStringList sentences() const
    {
        static const QRegularExpression prefix(
            QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}  (?:server|#\\d+) *  "));
        QStringList all = lines();
        for (QString &line : all)
            line.remove(prefix);
        return all;
    }

    /// Waits until a line of a text log says exactly this.
    [[nodiscard]] bool says(const QString &sentence)
    {
        return QTest::qWaitFor([&] { return sentences().contains(sentence); }, Patience);
    }

    /// The lines of a JSON log; an empty object for a line that is none.
    [[nodiscard]] QList<QJsonObject> events(const QString &kind = {}) const
    {
        QList<QJsonObject> all;
        for (const QString &line : lines()) {
            const QJsonObject event = QJsonDocument::fromJson(line.toUtf8()).object();
            if (kind.isEmpty() || event.value(QLatin1String("event")).toString() == kind)
                all.append(event);
        }
        return all;
    }

    /// Waits for the `count`-th event of a kind in a JSON log; an empty object if it does not come.
    [[nodiscard]] QJsonObject event(const QString &kind, qsizetype count = 1)
    {
        (void)QTest::qWaitFor([&] { return events(kind).size() >= count; }, Patience);
        return events(kind).value(count - 1);
    }

    [[nodiscard]] QString errorOutput()
    {
        m_errors += m_process.readAllStandardError();
        return QString::fromUtf8(m_errors);
    }

    [[nodiscard]] QStringList errorLines()
    {
        return errorOutput().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    void send(int number) const { ::kill(static_cast<pid_t>(m_process.processId()), number); }

    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }

    /// Waits until the program has ended by itself; empty if it has not, or has crashed.
    [[nodiscard]] std::optional<int> exitCode()
    {
        if (!QTest::qWaitFor([this] { return hasEnded(); }, Patience) ||
            m_process.exitStatus() != QProcess::NormalExit || m_process.error() == QProcess::FailedToStart)
            return {};
        return m_process.exitCode();
    }

    /// Sends standard output to a file; for use before start().
    void writeOutputTo(const QString &path) { m_process.setStandardOutputFile(path); }

    /// Everything that the server answers to `bytes` until it hangs up.
    [[nodiscard]] QByteArray answerTo(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        socket.write(bytes);
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, Patience);
        return socket.readAll();
    }

    QProcessEnvironment environment; ///< what start() uses

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};
