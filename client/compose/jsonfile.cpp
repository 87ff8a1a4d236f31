// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "client/compose/jsonfile.h"

#include "client/compose/jsontext.h"
#include "client/compose/setaside.h"
#include "server/wire/utf8checker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace client {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::JsonFile)
};

/// A file that is larger was not written by us, and reading it would stall the start.
constexpr qint64 LargestFile = 256 << 20;
constexpr auto VersionKey = "version"_L1;

} // namespace

struct JsonFile::Content {
    QJsonObject root{};
    QString inaccessible{}; ///< why it cannot be used now, though it may be sound
    QString damage{};
};

JsonFile::JsonFile(QString path, int version, Privacy privacy)
    : m_path(std::move(path))
    , m_version(version)
    , m_privacy(privacy)
{
}

QString JsonFile::damageOf(const QByteArray &bytes, QJsonObject &root) const
{
    wire::Utf8Checker checker;
    const qsizetype good = checker.add(bytes);
    if (good < bytes.size() || !checker.isComplete()) {
        const QString before = QString::fromUtf8(bytes.first(good));
        return errorAt(before, before.size(), Words::tr("These bytes are not UTF-8.")).sentence;
    }
    const QString text = QString::fromUtf8(bytes); // without a byte order mark
    if (const TextError error = checkJson(text); error.isSet())
        return error.sentence;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    if (!document.isObject())
        return Words::tr("It holds no JSON object.");
    root = document.object();
    return {};
}

JsonFile::Content JsonFile::read() const
{
    Content content;
    QFile file(m_path);
    if (!file.exists())
        return content;
    if (!file.open(QIODevice::ReadOnly)) {
        content.inaccessible = file.errorString();
        return content;
    }
    const QByteArray bytes = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        content.inaccessible = file.errorString();
    else if (bytes.size() > LargestFile)
        content.inaccessible = Words::tr("it is too large");
    else
        content.damage = damageOf(bytes, content.root);
    if (const int version = content.root.value(VersionKey).toInt(1); version > m_version)
        content.inaccessible =
            Words::tr("it was written by a newer EchoBench (version %1 of the file)").arg(version);
    return content;
}

JsonFile::Loaded JsonFile::peek() const
{
    const Content content = read();
    const QString name = QDir::toNativeSeparators(m_path);
    if (!QFile::exists(m_path))
        return {.problem = Words::tr("There is no file %1.").arg(name)};
    if (!content.inaccessible.isEmpty())
        return {.problem = Words::tr("Cannot read %1: %2.").arg(name, content.inaccessible)};
    if (!content.damage.isEmpty())
        return {.problem = Words::tr("Cannot read %1. %2").arg(name, content.damage)};
    return {.root = content.root};
}

JsonFile::Loaded JsonFile::load(const QDateTime &now)
{
    const Content content = read();
    m_readProblem = content.inaccessible;
    if (!content.inaccessible.isEmpty())
        return {.problem =
                    Words::tr("Cannot read %1: %2. It is left as it is, and nothing will be saved there.")
                        .arg(QDir::toNativeSeparators(m_path), content.inaccessible)};
    if (!content.damage.isEmpty())
        return setAside(content.damage, now);
    return {.root = content.root};
}

JsonFile::Loaded JsonFile::setAside(const QString &damage, const QDateTime &now)
{
    const QString target = client::setAside(m_path, now);
    const QString name = QDir::toNativeSeparators(m_path);
    if (target.isEmpty()) {
        m_readProblem = damage;
        return {.problem =
                    Words::tr("%1 is damaged. %2 It cannot be set aside, so nothing will be saved there.")
                        .arg(name, damage)};
    }
    return {.problem = Words::tr("%1 is damaged. %2 It was set aside as %3.")
                           .arg(name, damage, QFileInfo(target).fileName()),
            .setAside = target};
}

bool JsonFile::save(QJsonObject root)
{
    const QString name = QDir::toNativeSeparators(m_path);
    if (!m_readProblem.isEmpty()) {
        m_error = Words::tr("%1 was not written, since what it holds could not be read: %2.")
                      .arg(name, m_readProblem);
        return false;
    }
    root.insert(VersionKey, m_version);
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    // Before a byte is in it.
    const bool opened =
        file.open(QIODevice::WriteOnly) &&
        (m_privacy == Privacy::Shared || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    if (opened)
        file.write(QJsonDocument(root).toJson());
    if (!opened || !file.commit()) {
        m_error = Words::tr("Cannot write %1: %2.").arg(name, file.errorString());
        return false;
    }
    m_error.clear();
    return true;
}

} // namespace client
