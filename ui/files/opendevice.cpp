// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/opendevice.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ui::files {

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(ui::Files)
};

} // namespace

bool isDevice(const QString &path)
{
    const QFileInfo there(path);
    return there.exists() && !there.isFile() && !there.isDir();
}

QString openDevice(QFile &device)
{
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN); // else the program ends where the reader of a pipe does
    const QByteArray path = QFile::encodeName(device.fileName());
    const int descriptor = ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0 && errno == ENXIO)
        return Files::tr("nobody reads from this pipe");
    if (descriptor < 0)
        return qt_error_string(errno);
    // What is written later waits for its reader.
    if (::fcntl(descriptor, F_SETFL, O_WRONLY) == 0 && device.open(descriptor, mode, QFile::AutoCloseHandle))
        return {};
    QString error = device.errorString();
    ::close(descriptor);
    return error;
#else
    return device.open(mode) ? QString() : device.errorString();
#endif
}

} // namespace ui::files
