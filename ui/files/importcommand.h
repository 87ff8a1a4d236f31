// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline/timeline.h"

#include <QObject>
#include <QString>

#include <functional>
#include <utility>

class QWidget;

namespace client {
struct ComposedMessage;
}

namespace ui {

class FileBar;

/// File > Import: asks for a file, and shows it in a window of its own or says in a bar what is wrong with
/// it.
class ImportCommand : public QObject
{
    Q_OBJECT

public:
    explicit ImportCommand(QWidget &window);

    /// To be put where the window has a place for it.
    [[nodiscard]] FileBar &bar() const { return *m_bar; }

    /// How much a window keeps of a file.
    void setLimits(Timeline::Limits limits) { m_limits = limits; }

    /// Which paths must not be exported to.
    void setTaken(std::function<bool(const QString &path)> isTaken) { m_isTaken = std::move(isTaken); }

public slots:
    void choose();
    void open(const QString &path);

signals:
    /// Of a row of an imported file.
    void sendAgainRequested(const QByteArray &payload, bool binary);
    void saveMessageRequested(const client::ComposedMessage &message);

private:
    void onFailed(const QString &error);

    QWidget &m_window;
    FileBar *m_bar;
    Timeline::Limits m_limits;
    QString m_folder;
    std::function<bool(const QString &)> m_isTaken;
};

} // namespace ui
