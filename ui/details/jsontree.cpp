// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/jsontree.h"

#include "client/compose/jsonscanner.h"

#include <utility>

namespace ui {

namespace {

using Token = client::JsonScanner::Token;

constexpr int tokensPerLook = 4096;

JsonTree::Kind kindOf(Token token)
{
    switch (token) {
    case Token::BeginObject:
        return JsonTree::Kind::Object;
    case Token::BeginArray:
        return JsonTree::Kind::Array;
    case Token::String:
        return JsonTree::Kind::String;
    case Token::Number:
        return JsonTree::Kind::Number;
    default:
        return JsonTree::Kind::Literal;
    }
}

} // namespace

JsonTree::JsonTree(QString text, const std::function<bool()> &isCancelled)
    : m_text(std::move(text))
{
    read(isCancelled);
    if (m_error.isSet())
        m_nodes.clear();
}

void JsonTree::read(const std::function<bool()> &isCancelled)
{
    client::JsonScanner scanner(m_text);
    std::vector<quint32> open;
    Node next;
    for (int tokens = 1;; ++tokens) {
        const Token token = scanner.next();
        const auto at = static_cast<quint32>(scanner.at());
        const auto size = static_cast<quint32>(scanner.token().size());
        switch (token) {
        case Token::Error:
            m_error = client::errorAt(m_text, scanner.at(), scanner.problem());
            return;
        case Token::End:
            return;
        case Token::Colon:
        case Token::Comma:
            break;
        case Token::Name:
            next.name = at;
            next.nameSize = size;
            break;
        case Token::EndObject:
        case Token::EndArray:
            // Beyond the bound only the depth is kept: the text is read to its end all the same.
            if (open.back() < m_nodes.size())
                m_nodes[open.back()].end = at + size;
            open.pop_back();
            break;
        default: {
            const bool fits = m_nodes.size() < MostNodes && (open.empty() || open.back() < m_nodes.size());
            const auto index = static_cast<quint32>(fits ? m_nodes.size() : MostNodes);
            next.kind = kindOf(token);
            next.begin = at;
            next.end = at + size;
            if (fits && !open.empty()) {
                next.parent = open.back();
                next.row = static_cast<quint32>(m_nodes[open.back()].children.size());
                m_nodes[open.back()].children.push_back(index);
            }
            if (fits)
                m_nodes.push_back(std::move(next));
            else
                m_isCut = true;
            next = {};
            if (token == Token::BeginObject || token == Token::BeginArray)
                open.push_back(index);
        }
        }
        if (tokens % tokensPerLook == 0 && isCancelled())
            return;
    }
}

QStringView JsonTree::name(const Node &node) const
{
    return node.nameSize < 2 ? QStringView() : QStringView(m_text).mid(node.name + 1, node.nameSize - 2);
}

QStringView JsonTree::value(const Node &node) const
{
    return QStringView(m_text).mid(node.begin, node.end - node.begin);
}

} // namespace ui
