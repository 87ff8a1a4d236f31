// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace client {

/// Keeps one JSON object in a file that people can read, share and edit: UTF-8, indented, its names sorted,
/// written whole or not at all.
///
/// What cannot be read is never written over: a damaged file is set aside under another name first, and one
/// that is of a newer version or not accessible stays as it is, and save() refuses.
class JsonFile
{
public:
    enum class Privacy : quint8 { OwnerOnly, Shared };

    struct Loaded {
        QJsonObject root{}; ///< empty where there is no file yet, or a problem
        QString problem{};  ///< a sentence that names the file and what became of it; empty: none
        QString setAside{}; ///< where a damaged file was moved to
    };

    /// `version` is what save() writes, and the newest that load() takes.
    explicit JsonFile(QString path, int version = 1, Privacy privacy = Privacy::OwnerOnly);

    /// Reads the file; `now` names a damaged one.
    [[nodiscard]] Loaded load(const QDateTime &now = QDateTime::currentDateTime());

    /// Reads a file that is not ours, to import it: it is never set aside.
    [[nodiscard]] Loaded peek() const;

    /// Writes the file, creating its folder; false: errorString() says why.
    [[nodiscard]] bool save(QJsonObject root);
    [[nodiscard]] const QString &errorString() const { return m_error; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    struct Content;

    [[nodiscard]] Content read() const;
    [[nodiscard]] QString damageOf(const QByteArray &bytes, QJsonObject &root) const;
    [[nodiscard]] Loaded setAside(const QString &damage, const QDateTime &now);

    QString m_path;
    int m_version;
    Privacy m_privacy;
    QString m_error;
    QString m_readProblem; ///< why the file must not be written over; empty: it may
};

} // namespace client
