// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/timeline.h"

#include <QObject>
#include <QString>

class QWidget;

namespace ui {

/// File > Import: asks for a file, and shows it in a window of its own or says what is wrong with it.
class ImportCommand : public QObject
{
    Q_OBJECT

public:
    explicit ImportCommand(QWidget &window);

    /// How much a window keeps of a file.
    void setLimits(Timeline::Limits limits) { m_limits = limits; }

public slots:
    void choose();
    void open(const QString &path);

private:
    void onFailed(const QString &error);

    QWidget &m_window;
    Timeline::Limits m_limits;
    QString m_folder;
};

} // namespace ui
