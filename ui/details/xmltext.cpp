// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/details/xmltext.h"

#include "ui/widgets/figures.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::XmlText)
};

constexpr qsizetype indentWidth = 2;
constexpr qsizetype deepestIndent = 32;
constexpr int tokensPerLook = 1024;

/// The next piece of a well-formed XML text: a tag, a comment, an instruction, or what stands between.
class Pieces
{
public:
    explicit Pieces(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] QStringView next()
    {
        const QStringView rest = m_text.mid(m_at);
        const qsizetype size = std::min(sizeOf(rest), rest.size());
        m_at += size;
        return rest.left(size);
    }

private:
    [[nodiscard]] static qsizetype after(QStringView text, QLatin1String end)
    {
        const qsizetype at = text.indexOf(end);
        return at < 0 ? text.size() : at + end.size();
    }
    [[nodiscard]] static qsizetype sizeOf(QStringView rest)
    {
        if (!rest.startsWith(u'<')) {
            const qsizetype tag = rest.indexOf(u'<');
            return tag < 0 ? rest.size() : tag;
        }
        if (rest.startsWith(QLatin1String("<!--")))
            return after(rest, QLatin1String("-->"));
        if (rest.startsWith(QLatin1String("<![CDATA[")))
            return after(rest, QLatin1String("]]>"));
        if (rest.startsWith(QLatin1String("<?")))
            return after(rest, QLatin1String("?>"));
        return tagSize(rest);
    }
    /// A tag, or a document type with what is in its brackets. A ">" within quotation marks ends neither.
    [[nodiscard]] static qsizetype tagSize(QStringView rest)
    {
        QChar quote;
        int brackets = 0;
        for (qsizetype i = 1; i < rest.size(); ++i) {
            const QChar c = rest[i];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'[')
                ++brackets;
            else if (c == u']')
                --brackets;
            else if (c == u'>' && brackets <= 0)
                return i + 1;
        }
        return rest.size();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

bool isStart(QStringView piece)
{
    return piece.startsWith(u'<') && piece.size() > 1 && piece[1] != u'/' && piece[1] != u'!' &&
           piece[1] != u'?' && !piece.endsWith(QLatin1String("/>"));
}

bool isEnd(QStringView piece) { return piece.startsWith(QLatin1String("</")); }

/// Puts pieces below each other; an element with nothing but a text in it stays in one line.
class Printer
{
public:
    explicit Printer(qsizetype size) { m_text.reserve(size + size / 2); }

    void add(QStringView piece)
    {
        const bool isText = !piece.startsWith(u'<') || piece.startsWith(QLatin1String("<![CDATA["));
        if (isText && piece.trimmed().isEmpty())
            return;
        if (isEnd(piece))
            --m_depth;
        const bool staysWithElement = (isText && m_last == Last::Start) ||
                                      (isEnd(piece) && m_last != Last::Other) ||
                                      (isText && m_last == Last::Text);
        if (!m_text.isEmpty() && !staysWithElement)
            breakLine();
        m_text.append(staysWithElement ? piece : piece.trimmed());
        if (isStart(piece))
            ++m_depth;
        if (isStart(piece))
            m_last = Last::Start;
        else if (isText && staysWithElement)
            m_last = Last::Text;
        else
            m_last = Last::Other;
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    enum class Last : quint8 { Start, Text, Other };

    void breakLine()
    {
        m_text.append(u'\n');
        m_text.resize(m_text.size() + std::clamp<qsizetype>(m_depth, 0, deepestIndent) * indentWidth, u' ');
    }

    QString m_text;
    qsizetype m_depth = 0;
    Last m_last = Last::Other;
};

QString errorOf(const QXmlStreamReader &reader)
{
    return Words::tr("Line %1, column %2: %3")
        .arg(grouped(reader.lineNumber()), grouped(reader.columnNumber() + 1), reader.errorString());
}

} // namespace

FormattedXml prettyXml(const QString &text, const std::function<bool()> &isCancelled)
{
    QXmlStreamReader reader(text);
    for (int tokens = 1; !reader.atEnd(); ++tokens) {
        reader.readNext();
        if (tokens % tokensPerLook == 0 && isCancelled())
            return {};
    }
    if (reader.hasError())
        return {.error = errorOf(reader)};
    // It is well-formed. What the reader makes of it is not what is written: entities, quotation marks,
    // CDATA.
    Pieces pieces(text);
    Printer printer(text.size());
    int count = 0;
    for (QStringView piece = pieces.next(); !piece.isEmpty(); piece = pieces.next()) {
        printer.add(piece);
        if (++count % tokensPerLook == 0 && isCancelled())
            return {};
    }
    return {.text = printer.text()};
}

} // namespace ui
