// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/search/filterbar.h"

#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>

#include <initializer_list>
#include <limits>
#include <utility>

namespace ui {

namespace {

const QString &sizeExpression()
{
    static const QString expression = QStringLiteral("(\\d{1,9})\\s*([kmKM]?)(?:[iI]?[bB])?");
    return expression;
}

void choose(QComboBox *box, int data)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

FilterBar::FilterBar(bool withSide, QWidget *parent)
    : QWidget(parent)
    , m_side(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_connection(new QSpinBox(this))
    , m_least(new QLineEdit(this))
    , m_most(new QLineEdit(this))
{
    m_side->addItem(tr("Both sides"));
    m_side->addItem(tr("Server"), static_cast<int>(Side::Server));
    m_side->addItem(tr("Client"), static_cast<int>(Side::Client));
    m_direction->addItem(tr("Both directions"));
    m_direction->addItem(tr("Sent"), static_cast<int>(Direction::Sent));
    m_direction->addItem(tr("Received"), static_cast<int>(Direction::Received));
    using enum RowFilter::Kind;
    for (const auto &[kind, text] :
         {std::pair(Any, tr("All kinds")), std::pair(Messages, tr("Messages")), std::pair(Text, tr("Texts")),
          std::pair(Binary, tr("Binary messages")), std::pair(Control, tr("Pings, pongs, Closes")),
          std::pair(Other, tr("Other events"))})
        m_kind->addItem(text, static_cast<int>(kind));
    m_connection->setRange(0, std::numeric_limits<int>::max());
    m_connection->setSpecialValueText(tr("Any connection"));
    m_connection->setPrefix(QStringLiteral("#"));
    m_side->setObjectName(QStringLiteral("side"));
    m_direction->setObjectName(QStringLiteral("direction"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_connection->setObjectName(QStringLiteral("connection"));
    m_least->setObjectName(QStringLiteral("least"));
    m_most->setObjectName(QStringLiteral("most"));
    m_side->setAccessibleName(tr("Side"));
    m_direction->setAccessibleName(tr("Direction"));
    m_kind->setAccessibleName(tr("Kind"));
    m_connection->setAccessibleName(tr("Number of the connection"));
    m_least->setAccessibleName(tr("Smallest size"));
    m_most->setAccessibleName(tr("Largest size"));
    m_least->setPlaceholderText(tr("any", "size"));
    m_most->setPlaceholderText(tr("any", "size"));
    buildRow(withSide);
    for (QComboBox *box : {m_side, m_direction, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
    connect(m_connection, &QSpinBox::valueChanged, this, &FilterBar::filterChanged);
    for (QLineEdit *field : {m_least, m_most}) {
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
        field->setToolTip(tr("In bytes, or as 4k or 16M (1,024 to the step)"));
        field->setValidator(new QRegularExpressionValidator(QRegularExpression(sizeExpression()), field));
        connect(field, &QLineEdit::textChanged, this, &FilterBar::filterChanged);
    }
}

void FilterBar::buildRow(bool withSide)
{
    auto *row = new FlowLayout(this); // no word of it is cut off in a narrow list
    m_side->setVisible(withSide);
    for (QWidget *field : {static_cast<QWidget *>(m_side), static_cast<QWidget *>(m_direction),
                           static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_connection)})
        row->addWidget(field);
    auto *from = new QLabel(tr("Size from"), this);
    auto *to = new QLabel(tr("to", "from one size to another"), this);
    from->setBuddy(m_least);
    to->setBuddy(m_most);
    auto *sizes = new QWidget(this);
    auto *sizeRow = new QHBoxLayout(sizes);
    sizeRow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{from, m_least, to, m_most})
        sizeRow->addWidget(widget);
    row->addWidget(sizes);
    for (QComboBox *box : {m_side, m_direction, m_kind})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

qint64 FilterBar::sizeOf(const QString &text, qint64 none)
{
    static const QRegularExpression expression(QRegularExpression::anchoredPattern(sizeExpression()));
    const QRegularExpressionMatch match = expression.match(text.trimmed());
    if (!match.hasMatch())
        return none;
    const QString unit = match.captured(2).toLower();
    const int shift = unit == QLatin1String("k") ? 10 : unit == QLatin1String("m") ? 20 : 0;
    return match.captured(1).toLongLong() << shift;
}

RowFilter FilterBar::filter() const
{
    RowFilter filter;
    if (m_side->currentData().isValid())
        filter.side = static_cast<Side>(m_side->currentData().toInt());
    if (m_direction->currentData().isValid())
        filter.direction = static_cast<Direction>(m_direction->currentData().toInt());
    filter.kind = static_cast<RowFilter::Kind>(m_kind->currentData().toInt());
    filter.connection = static_cast<quint64>(m_connection->value());
    filter.minSize = sizeOf(m_least->text(), 0);
    filter.maxSize = sizeOf(m_most->text(), -1);
    return filter;
}

void FilterBar::setFilter(const RowFilter &filter)
{
    if (filter == this->filter())
        return;
    choose(m_side, filter.side ? static_cast<int>(*filter.side) : -1);
    choose(m_direction, filter.direction ? static_cast<int>(*filter.direction) : -1);
    choose(m_kind, static_cast<int>(filter.kind));
    const QSignalBlocker connectionBlocker(m_connection);
    const QSignalBlocker leastBlocker(m_least);
    const QSignalBlocker mostBlocker(m_most);
    m_connection->setValue(
        static_cast<int>(qMin<quint64>(filter.connection, std::numeric_limits<int>::max())));
    m_least->setText(filter.minSize > 0 ? QString::number(filter.minSize) : QString());
    m_most->setText(filter.maxSize >= 0 ? QString::number(filter.maxSize) : QString());
    emit filterChanged();
}

} // namespace ui
