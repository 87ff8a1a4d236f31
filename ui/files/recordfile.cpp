// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/recordfile.h"

#include "ui/files/opendevice.h"
#include "ui/files/writeall.h"

#include <QFileInfo>

#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace ui {

RecordFile::RecordFile(const QString &path, QByteArray head, qint64 rotateAt)
    : m_file(path)
    , m_head(std::move(head))
    , m_rotateAt(rotateAt)
{
}

bool RecordFile::open()
{
    const QFileInfo old(m_file.fileName());
    return (!old.isFile() || old.size() == 0 || setAside()) && begin();
}

bool RecordFile::write(const QByteArray &lines)
{
    // Whoever takes the file away while it grows would take all that comes with it.
    if (m_isFile && m_file.isOpen() && isTakenAway()) {
        m_file.close();
        if (!open())
            return false;
    }
    const bool full = m_isFile && m_size > m_head.size() && m_size + lines.size() > m_rotateAt;
    if (full) {
        m_file.close();
        if (!setAside() || !begin())
            return false;
    }
    return put(lines);
}

/// Or another one stands in its place.
bool RecordFile::isTakenAway() const
{
#ifdef Q_OS_UNIX
    struct stat mine = {};
    struct stat there = {};
    if (::fstat(m_file.handle(), &mine) != 0)
        return false;
    return ::stat(QFile::encodeName(m_file.fileName()).constData(), &there) != 0 ||
           mine.st_ino != there.st_ino || mine.st_dev != there.st_dev;
#else
    return !QFileInfo::exists(m_file.fileName());
#endif
}

bool RecordFile::begin()
{
    m_size = 0;
    if (files::isDevice(m_file.fileName())) {
        m_isFile = false;
        m_error = files::openDevice(m_file);
        return m_error.isEmpty() && put(m_head);
    }
    // Unbuffered: what is written survives the end of the program, whatever ends it.
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        m_isFile = true;
        return put(m_head);
    }
    m_error = m_file.errorString();
    return false;
}

bool RecordFile::put(const QByteArray &lines)
{
    if (m_file.isOpen() && writeAll(m_file, lines)) {
        m_size += lines.size();
        return true;
    }
    m_error = m_file.errorString();
    if (m_file.isOpen())
        m_file.resize(m_size); // half a line would be worse than none
    m_file.close();
    return false;
}

bool RecordFile::setAside()
{
    const QString path = m_file.fileName();
    const auto numbered = [&] { return QString(path % QLatin1Char('.') % QString::number(m_number)); };
    while (QFileInfo::exists(numbered()))
        ++m_number;
    QFile old(path);
    if (old.rename(numbered()))
        return true;
    m_error = old.errorString();
    return false;
}

} // namespace ui
