// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/compose/textplace.h"

#include <QString>

#include <functional>
#include <vector>

namespace ui {

/// A JSON text as the values in it, each known by where it stands; nothing of it is copied or converted.
class JsonTree
{
public:
    enum class Kind : quint8 { Object, Array, String, Number, Literal };
    struct Node {
        quint32 parent = 0;
        quint32 row = 0;      ///< among its parent's children
        quint32 name = 0;     ///< where its name begins in the text, if it has one
        quint32 nameSize = 0; ///< with its quotation marks
        quint32 begin = 0;
        quint32 end = 0; ///< of the value as it is written
        std::vector<quint32> children{};
        Kind kind = Kind::Literal;
    };
    /// More values than nobody would look through one by one.
    static constexpr std::size_t MostNodes = 500'000;

    /// Reads the text; empty where it is no JSON: error() says why. `isCancelled` is asked now and then.
    explicit JsonTree(
        QString text, const std::function<bool()> &isCancelled = [] { return false; });

    [[nodiscard]] const client::TextError &error() const { return m_error; }
    /// Whether there were more values than MostNodes; those that follow are not in the tree.
    [[nodiscard]] bool isCut() const { return m_isCut; }

    /// The first is the whole text's value.
    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    /// As it is written, with escapes, without quotation marks.
    [[nodiscard]] QStringView name(const Node &node) const;
    /// As it is written.
    [[nodiscard]] QStringView value(const Node &node) const;

private:
    void read(const std::function<bool()> &isCancelled);

    QString m_text;
    std::vector<Node> m_nodes;
    client::TextError m_error;
    bool m_isCut = false;
};

} // namespace ui
