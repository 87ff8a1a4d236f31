// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace ui {

class TimelineModel;

/// Writes all rows of a model to a file, one line a row: date and time, source, sentence, parted by tabs.
class LogFile
{
public:
    explicit LogFile(QString path);

    /// UTF-8, row by row; a file that was there is replaced only when everything is written. Returns false
    /// where that failed, and errorString() says why.
    [[nodiscard]] bool write(const TimelineModel &model);
    /// One sentence for the user.
    [[nodiscard]] QString errorString() const { return m_error; }

private:
    QString m_path;
    QString m_error;
};

} // namespace ui
