// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace ui {

/// A file that grows by whole lines, each on the disk's way as soon as it is written, and begins anew under
/// the same name when it is large: the older ones are FILE.1, FILE.2, ..., oldest first.
///
/// Nothing that was there is overwritten: an old file of that name becomes the next number, too. Where
/// somebody takes the file away, or puts another one in its place, a new one is begun.
class RecordFile
{
public:
    /// Each file begins with `head`. One is full beyond `rotateAt` bytes.
    RecordFile(const QString &path, QByteArray head, qint64 rotateAt);

    /// False: errorString() says why not.
    [[nodiscard]] bool open();
    /// Whole lines. False where they could not be written; then none of them, or the first of them whole, is
    /// in the file, and there is nothing more to write to.
    [[nodiscard]] bool write(const QByteArray &lines);
    [[nodiscard]] const QString &errorString() const { return m_error; }

private:
    [[nodiscard]] bool isTakenAway() const;
    [[nodiscard]] bool begin();
    [[nodiscard]] bool put(const QByteArray &lines);
    [[nodiscard]] bool setAside();

    QFile m_file;
    const QByteArray m_head;
    const qint64 m_rotateAt;
    qint64 m_size = 0;
    bool m_isFile = true; ///< and no device, nor a pipe, which is never full
    int m_number = 1;     ///< of the next one set aside, at least
    QString m_error;
};

} // namespace ui
