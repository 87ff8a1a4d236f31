// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/sizefield.h"

#include "ui/widgets/figures.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>

namespace ui {

namespace {

constexpr int UnitBits = 10; ///< each unit is 1,024 of the one before
constexpr int UnitCount = 3;

qint64 unitSize(int unit) { return qint64(1) << (UnitBits * unit); }

/// The largest that needs no fraction.
int unitOf(qint64 bytes)
{
    int unit = UnitCount - 1;
    while (unit > 0 && bytes % unitSize(unit) != 0)
        --unit;
    return unit;
}

QStringList unitNames() { return {SizeField::tr("bytes"), QStringLiteral("KiB"), QStringLiteral("MiB")}; }

} // namespace

SizeField::SizeField(qint64 least, qint64 most, QWidget *parent)
    : QWidget(parent)
    , m_least(least)
    , m_most(most)
    , m_number(new QSpinBox(this))
    , m_unit(new QComboBox(this))
{
    m_unit->addItems(unitNames());
    m_number->setGroupSeparatorShown(true);
    m_number->setAccelerated(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    setFocusProxy(m_number);
    setUnit(0);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) {
        m_bytes = number * unitSize(m_unit->currentIndex());
        emit edited();
    });
    connect(m_unit, &QComboBox::activated, this, &SizeField::onUnitChosen);
}

QString SizeField::text(qint64 bytes)
{
    const int unit = unitOf(bytes);
    return QStringLiteral("%1 %2").arg(grouped(bytes / unitSize(unit)), unitNames().at(unit));
}

qint64 SizeField::value() const { return std::clamp(m_bytes, m_least, m_most); }

void SizeField::setValue(qint64 bytes)
{
    const int unit = unitOf(bytes);
    m_unit->setCurrentIndex(unit);
    setUnit(unit);
    m_number->setValue(static_cast<int>(bytes / unitSize(unit)));
    m_bytes = bytes;
}

void SizeField::setName(const QString &name)
{
    m_number->setAccessibleName(name);
    m_unit->setAccessibleName(tr("Unit of: %1").arg(name));
}

void SizeField::setUnit(int unit)
{
    const QSignalBlocker blocker(m_number);
    m_number->setRange(static_cast<int>((m_least + unitSize(unit) - 1) / unitSize(unit)),
                       static_cast<int>(m_most / unitSize(unit)));
}

/// The size stays about the same, as far as the unit can say it.
void SizeField::onUnitChosen()
{
    const qint64 bytes = m_bytes;
    const int unit = m_unit->currentIndex();
    setUnit(unit);
    m_number->setValue(static_cast<int>((bytes + unitSize(unit) / 2) / unitSize(unit)));
    m_bytes = m_number->value() * unitSize(unit);
    emit edited();
}

} // namespace ui
