// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/logfile.h"

#include "ui/list/timelinemodel.h"
#include "ui/timeline/timeline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>

#include <utility>

namespace ui {

LogFile::LogFile(QString path)
    : m_path(std::move(path))
{
}

bool LogFile::write(const TimelineModel &model)
{
    QSaveFile file(m_path);
    bool written = file.open(QIODevice::WriteOnly);
    for (int row = 0; written && row < model.rowCount(); ++row) {
        const auto sequence = model.data(model.index(row, 0), TimelineModel::SequenceRole).value<quint64>();
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(model.timeline().msecsSinceEpoch(sequence));
        const QString line = time.toString(Qt::ISODateWithMs) % QLatin1Char('\t') % model.sourceText(row) %
                             QLatin1Char('\t') % sentence(model.entry(row), Wording::Line) %
                             QLatin1Char('\n');
        written = file.write(line.toUtf8()) >= 0;
    }
    if (written && file.commit())
        return true;
    m_error =
        QCoreApplication::translate("ui::LogFile", "Cannot save the log to %1: %2. Choose another place.")
            .arg(QDir::toNativeSeparators(m_path), file.errorString());
    return false;
}

} // namespace ui
