// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QFile>
#include <QObject>
#include <QTimer>

namespace ui {

/// Reads a file piece by piece, so that the window goes on and the user can cancel.
class FileReader : public QObject
{
    Q_OBJECT

public:
    explicit FileReader(QObject *parent = nullptr);

    /// False: errorString() says why not.
    [[nodiscard]] bool start(const QString &path);
    void cancel();
    [[nodiscard]] const QString &errorString() const { return m_error; }

signals:
    void progressed(qint64 bytes, qint64 all);
    void finished(const QByteArray &content);
    void failed(const QString &why);

private:
    void readOn();

    QFile m_file;
    QByteArray m_content;
    QTimer m_next;
    QString m_error;
};

} // namespace ui
