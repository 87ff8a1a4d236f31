// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/figures.h"

#include <QHostAddress>
#include <QLocale>

#include <array>

namespace ui {

namespace {

// "C" would write 12345 without groups, which nobody can read at a glance.
QLocale readableLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

} // namespace

QString grouped(qint64 number) { return readableLocale().toString(number); }

QString byteCount(qint64 bytes)
{
    static constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB"};
    auto amount = static_cast<double>(bytes);
    std::size_t unit = 0;
    // 1023.95 would be rounded to "1024.0", which is the next unit's business.
    while (amount >= 1023.95 && unit + 1 < units.size()) {
        amount /= 1024;
        ++unit;
    }
    const QString figure = readableLocale().toString(amount, 'f', unit == 0 ? 0 : 1);
    return figure % QChar(QChar::Nbsp) % QLatin1String(units.at(unit));
}

int permilleOf(qint64 part, qint64 all) { return all <= 0 ? 1'000 : static_cast<int>(part * 1'000 / all); }

QString duration(qint64 nanoseconds)
{
    const QLocale locale = readableLocale();
    const auto amount = static_cast<double>(nanoseconds);
    const QChar space(QChar::Nbsp);
    if (nanoseconds < 0)
        return QChar(0x2212) % duration(-nanoseconds);
    if (nanoseconds < 1'000)
        return locale.toString(nanoseconds) % space % QStringLiteral("ns");
    if (nanoseconds < 1'000'000)
        return locale.toString(nanoseconds / 1'000) % space % QStringLiteral("µs");
    if (nanoseconds < 1'000'000'000)
        return locale.toString(amount / 1e6, 'f', 2) % space % QStringLiteral("ms");
    return locale.toString(amount / 1e9, 'f', 2) % space % QStringLiteral("s");
}

QString hostAndPort(const QHostAddress &address, quint16 port)
{
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
                             ? QLatin1Char('[') % address.toString() % QLatin1Char(']')
                             : address.toString();
    return host % QLatin1Char(':') % QString::number(port);
}

QString fingerprint(const QByteArray &sha256) { return QString::fromLatin1(sha256.toHex(':').toUpper()); }

} // namespace ui
