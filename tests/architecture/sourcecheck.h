// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Checks one source file against the plan of the house: who may include whom, and what every file has.
class SourceCheck
{
public:
    /// `qtHeaders` is the folder that holds QtCore, QtNetwork, ...
    explicit SourceCheck(QString qtHeaders);

    /// What is wrong with the file at `path`, relative to the repository; one sentence each.
    [[nodiscard]] QStringList problemsOf(const QString &path, const QByteArray &text) const;

    /// As "server/wire" for "server/wire/clock.h".
    [[nodiscard]] static QString roomOf(const QString &path);

    /// As "QtCore" for "QObject" and for "QtCore/QObject"; empty for a header that is none of Qt's.
    [[nodiscard]] QString moduleOf(const QString &header) const;

private:
    [[nodiscard]] QString arrowProblem(const QString &room, const QString &header) const;
    [[nodiscard]] QString moduleProblem(const QString &room, const QString &header) const;

    QString m_qtHeaders;
};
