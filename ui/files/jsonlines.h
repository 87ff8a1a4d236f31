// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/files/isotime.h"
#include "ui/files/writer.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

class QJsonObject;

namespace ui::files {

/// JSON Lines, our own format: a head, then one entry a line with everything that is known of it.
class JsonLinesWriter : public Writer
{
public:
    void begin(QByteArray &out, quint64 letGo) override;
    bool add(QByteArray &out, const Entry &entry) override;
    void end(QByteArray &) override {}

private:
    IsoTime m_time;
};

/// Reads the lines of such a file, one by one.
class JsonLinesReader
{
public:
    /// Whether a file that begins so is one of these.
    [[nodiscard]] static bool recognizes(QByteArrayView beginning);

    /// The next line, without its end. Nothing where it holds no entry: then errorString() is empty for the
    /// head and says what is wrong for anything else, and errorColumn() where, from 1 on.
    [[nodiscard]] std::optional<Entry> read(QByteArrayView line);
    /// How many entries had been let go before the first one.
    [[nodiscard]] quint64 letGo() const { return m_letGo; }
    [[nodiscard]] const QString &errorString() const { return m_error; }
    [[nodiscard]] qsizetype errorColumn() const { return m_column; }

private:
    [[nodiscard]] bool readHead(const QJsonObject &object);
    [[nodiscard]] bool readPayload(const QJsonObject &object, Entry &entry);

    IsoTime m_time;
    QString m_error;
    qsizetype m_column = 1;
    quint64 m_letGo = 0;
    bool m_head = false;
};

} // namespace ui::files
