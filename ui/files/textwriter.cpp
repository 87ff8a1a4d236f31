// SPDX-FileCopyrightText: 2026 EchoBench contributors
// SPDX-License-Identifier: MIT

#include "ui/files/textwriter.h"

#include "ui/timeline/sentence.h"
#include "ui/widgets/figures.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ui::files {

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(ui::Files)
};

constexpr qint64 NanosecondsPerMillisecond = 1'000'000;

QString sourceOf(const Entry &entry)
{
    const QString side = entry.side == Side::Server ? Files::tr("server") : Files::tr("client");
    if (entry.connection == 0)
        return side;
    return side + QStringLiteral(" #") + QString::number(entry.connection);
}

} // namespace

void TextWriter::begin(QByteArray &out, quint64 letGo)
{
    if (letGo > 0)
        out +=
            (Files::tr("%1 older rows were let go", nullptr, static_cast<int>(qMin<quint64>(letGo, 1 << 30)))
                 .arg(grouped(static_cast<qint64>(letGo))) +
             QLatin1Char('\n'))
                .toUtf8();
}

bool TextWriter::add(QByteArray &out, const Entry &entry)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.at / NanosecondsPerMillisecond);
    out += time.toString(Qt::ISODateWithMs).toLatin1();
    out += '\t';
    out += sourceOf(entry).toUtf8();
    out += '\t';
    out += sentence(entry, Wording::Line).toUtf8();
    out += '\n';
    return true;
}

} // namespace ui::files
