// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/filereader.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace ui {

namespace {

constexpr qint64 piece = qint64(4) << 20;
constexpr qint64 largest = qint64(1) << 30;

} // namespace

FileReader::FileReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_next, &QTimer::timeout, this, &FileReader::readOn);
}

bool FileReader::start(const QString &path)
{
    cancel();
    m_file.setFileName(path);
    const QString shown = QDir::toNativeSeparators(path);
    // A pipe that nobody writes to would be waited for, here.
    if (const QFileInfo there(path); there.exists() && !there.isFile()) {
        m_error = tr("%1 is a folder, or a device, which may never end.").arg(shown);
        return false;
    }
    if (!m_file.open(QIODevice::ReadOnly)) {
        m_error = tr("%1 cannot be read: %2.").arg(shown, m_file.errorString());
        return false;
    }
    if (m_file.size() > largest) {
        m_error = tr("%1 is too large for one message: 1 GiB is the most.").arg(shown);
        m_file.close();
        return false;
    }
    m_content.reserve(m_file.size());
    m_next.start(0);
    return true;
}

void FileReader::cancel()
{
    m_next.stop();
    m_file.close();
    m_content.clear();
}

void FileReader::readOn()
{
    const QByteArray read = m_file.read(piece);
    m_content.append(read);
    if (m_file.error() != QFile::NoError || m_content.size() > largest) {
        const QString why = m_file.errorString();
        const QString path = QDir::toNativeSeparators(m_file.fileName());
        cancel();
        emit failed(tr("%1 cannot be read: %2.").arg(path, why));
        return;
    }
    if (!read.isEmpty()) {
        emit progressed(m_content.size(), qMax<qint64>(m_content.size(), m_file.size()));
        return;
    }
    const QByteArray content = std::exchange(m_content, {});
    cancel();
    emit finished(content);
}

} // namespace ui
