// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1String>
#include <QString>
#include <QStringView>

namespace ui::files {

/// Appends bytes as a JSON string with its quotation marks. `utf8` must be valid UTF-8.
void appendJson(QByteArray &out, QByteArrayView utf8);
void appendJson(QByteArray &out, QStringView text);
void appendJson(QByteArray &out, QLatin1String ascii);
/// A JSON string of its base64.
void appendBase64(QByteArray &out, QByteArrayView bytes);

/// In UTF-8 what stood in a JSON string, where a surrogate may be alone: it becomes U+FFFD, and no question
/// mark that nobody wrote.
[[nodiscard]] QByteArray utf8Of(QString text);

/// The longest beginning that is UTF-8: a text of which only the first bytes were kept may end in the middle
/// of a character.
[[nodiscard]] QByteArrayView wholeCharacters(QByteArrayView utf8);

/// Writes one object member by member, in the order given.
class JsonObjectWriter
{
public:
    explicit JsonObjectWriter(QByteArray &out);
    /// What comes now is the value of this member.
    QByteArray &member(const char *name);
    void string(const char *name, QStringView text) { appendJson(member(name), text); }
    void string(const char *name, QLatin1String ascii) { appendJson(member(name), ascii); }
    void number(const char *name, qint64 number) { member(name) += QByteArray::number(number); }
    void close() { m_out += '}'; }

private:
    QByteArray &m_out;
    bool m_first = true;
};

} // namespace ui::files
