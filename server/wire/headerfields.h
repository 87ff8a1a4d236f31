// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <initializer_list>

namespace wire {

/// One line of a head. The value has no blanks at its ends and may hold bytes above 127 (RFC 9110
/// section 5.5).
struct HeaderField {
    QByteArray name;
    QByteArray value;

    bool operator==(const HeaderField &) const = default;
};

/// The fields of an HTTP head in the order they came, repeated names kept, names compared without case.
class HeaderFields
{
public:
    HeaderFields() = default;
    HeaderFields(std::initializer_list<HeaderField> fields)
        : m_fields(fields)
    {
    }

    void append(const QByteArray &name, const QByteArray &value) { m_fields.append({name, value}); }

    [[nodiscard]] qsizetype size() const { return m_fields.size(); }
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] auto begin() const { return m_fields.cbegin(); }
    [[nodiscard]] auto end() const { return m_fields.cend(); }

    [[nodiscard]] bool contains(QByteArrayView name) const { return count(name) > 0; }
    [[nodiscard]] qsizetype count(QByteArrayView name) const;

    /// The first value of that name; null where there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;

    /// The values of all lines of that name, in order.
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;

    /// The items of all lines of that name, read as one comma-separated list: trimmed, empty ones left out
    /// (RFC 9110 section 5.6.1).
    [[nodiscard]] QList<QByteArray> listItems(QByteArrayView name) const;

    /// Whether that list holds `token`, compared without case: hasToken("Connection", "Upgrade").
    [[nodiscard]] bool hasToken(QByteArrayView name, QByteArrayView token) const;

    bool operator==(const HeaderFields &) const = default;

private:
    QList<HeaderField> m_fields;
};

} // namespace wire
