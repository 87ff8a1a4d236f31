// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

/// A field for the name of a file that exists, with a button to choose it.
class FileInput : public QWidget
{
    Q_OBJECT

public:
    /// `title` names the field and its dialog; `filter` is as QFileDialog's.
    FileInput(const QString &title, const QString &filter, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    void setPlaceholderText(const QString &text);

signals:
    void changed();

private:
    void choose();

    QString m_title;
    QString m_filter;
    QLineEdit *m_path;
};

} // namespace ui
