#include "app/gui/tile_setup.h"

#include "core/base/errors.h"
#include "widgets/number_format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

namespace quantoscope {

namespace {

[[noreturn]] void refuse(const QString& part)
{
    throw InvalidRequest(QCoreApplication::translate("TileSetup",
                                                     "%1 says nothing of a tile: mode=run|split|difference, "
                                                     "rows=FIRST:END, columns=FIRST:END, cells=ROWSxCOLUMNS, "
                                                     "pool=max|mean, split=COLUMN, marked=LOW:HIGH.")
                             .arg(part)
                             .toStdString());
}

/// Two whole numbers, none negative.
std::pair<std::int64_t, std::int64_t> numbers(const QString& part, const QString& value, QChar between)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,12})[:x](\\d{1,12})$"));
    const QRegularExpressionMatch match = pattern.match(value);
    if (!match.hasMatch() || !value.contains(between))
        refuse(part);
    return { match.captured(1).toLongLong(), match.captured(2).toLongLong() };
}

void setSpan(const QString& part, const QString& value, std::int64_t& first, std::int64_t& count)
{
    const auto [begin, end] = numbers(part, value, u':');
    if (end <= begin)
        refuse(part);
    first = begin;
    count = end - begin;
}

WeightSpan weightSpan(const QString& part, const QString& value)
{
    const std::optional<WeightSpan> span = weightSpanFromText(value);
    if (!span)
        refuse(part);
    return *span;
}

void setPart(TileSetup& setup, const QString& part)
{
    const QString key = part.section(u'=', 0, 0);
    const QString value = part.section(u'=', 1);
    if (key == QLatin1String("rows")) {
        setSpan(part, value, setup.range.firstRow, setup.range.rows);
    } else if (key == QLatin1String("columns")) {
        setSpan(part, value, setup.range.firstColumn, setup.range.columns);
    } else if (key == QLatin1String("cells")) {
        std::tie(setup.mostRows, setup.mostColumns) = numbers(part, value, u'x');
    } else if (key == QLatin1String("split")) {
        bool isNumber = false;
        setup.split = value.toLongLong(&isNumber) - 0.5;
        if (!isNumber)
            refuse(part);
    } else if (key == QLatin1String("marked")) {
        setup.marked = weightSpan(part, value);
    } else if (const auto pooling = tilePoolingFromName(value.toStdString()); key == QLatin1String("pool") && pooling) {
        setup.pooling = *pooling;
    } else {
        constexpr std::array modes { TileMode::Run, TileMode::Split, TileMode::Difference };
        const auto* const mode = std::ranges::find(modes, value, &tileModeName);
        if (key != QLatin1String("mode") || mode == modes.end())
            refuse(part);
        setup.mode = *mode;
    }
}

} // namespace

QString weightSpanText(const WeightSpan& span)
{
    return exactValue(span.low) + u':' + exactValue(span.high);
}

std::optional<WeightSpan> weightSpanFromText(const QString& text)
{
    bool isLow = false;
    bool isHigh = false;
    const WeightSpan span { text.section(u':', 0, 0).toDouble(&isLow), text.section(u':', 1).toDouble(&isHigh) };
    const bool isSpan = isLow && isHigh && std::isfinite(span.low) && std::isfinite(span.high) && span.low <= span.high;
    return isSpan ? std::optional(span) : std::nullopt;
}

QString TileSetup::text() const
{
    QStringList parts { QStringLiteral("mode=") + tileModeName(mode) };
    if (range.rows > 0 && range.columns > 0) {
        parts.append(QStringLiteral("rows=%1:%2").arg(range.firstRow).arg(range.firstRow + range.rows));
        parts.append(QStringLiteral("columns=%1:%2").arg(range.firstColumn).arg(range.firstColumn + range.columns));
    }
    parts.append(QStringLiteral("cells=%1x%2").arg(mostRows).arg(mostColumns));
    parts.append(QStringLiteral("pool=") + QString::fromStdString(tilePoolingName(pooling)));
    if (split)
        parts.append(QStringLiteral("split=%1").arg(qRound64(*split + 0.5)));
    if (marked)
        parts.append(QStringLiteral("marked=") + weightSpanText(*marked));
    return parts.join(u',');
}

TileSetup TileSetup::fromText(const QString& text)
{
    TileSetup setup;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        setPart(setup, part);
    if ((setup.range.rows > 0) != (setup.range.columns > 0))
        refuse(text); // both or none
    return setup;
}

} // namespace quantoscope
