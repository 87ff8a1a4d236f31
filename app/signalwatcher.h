// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace app {

/// Turns SIGINT and SIGTERM into a signal of the event loop; the second one ends the process at once.
///
/// There may be one at a time.
class SignalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

signals:
    /// The user or the system asked the program to end.
    void endRequested();
};

} // namespace app
