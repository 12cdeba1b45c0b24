#include "widgets/what_if_text.h"

#include "core/results/metric.h"
#include "widgets/number_format.h"
#include "widgets/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace quantoscope {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

WhatIfFigure metricFigure(const char* key, bool isRatio)
{
    const MetricDescription& metric = *findLayerMetric(key);
    return { .key = QString::fromLatin1(key),
             .title = metricTitle(metric),
             .help = coreText(metric.help),
             .lowerIsBetter = metric.lowerIsBetter,
             .isRatio = isRatio,
             .value = metric.value };
}

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// A setting of a request for people; empty where it has none of that key.
QString settingText(const WhatIfRequest& request, const std::string& key)
{
    const auto found = request.options.find(key);
    if (found == request.options.end())
        return {};
    const QString value = QString::fromStdString(found->second);
    if (key == "symmetric")
        return found->second == "true" ? Words::tr("on") : Words::tr("off");
    if (key == "granularity")
        return value == QLatin1String("tensor") ? Words::tr("tensor")
            : value == QLatin1String("channel") ? Words::tr("row")
                                                : Words::tr("group");
    return QLocale().toString(value.toDouble());
}

QString settingName(const std::string& key)
{
    if (key == "bits")
        return Words::tr("bits");
    if (key == "granularity")
        return Words::tr("scale for a");
    if (key == "group-size")
        return Words::tr("group size");
    if (key == "symmetric")
        return Words::tr("symmetric");
    if (key == "scale-shrink")
        return Words::tr("scale shrink");
    return Words::tr("damping");
}

QStringList changedSettings(const WhatIfRequest& now, const WhatIfRequest& before)
{
    QStringList changes;
    for (const auto& [key, value] : now.options) {
        const auto old = before.options.find(key);
        if (old == before.options.end() || old->second == value)
            continue;
        //: a setting and its values: "bits 4 → 3"
        changes.append(Words::tr("%1 %2 → %3").arg(settingName(key), settingText(before, key), settingText(now, key)));
    }
    return changes;
}

QString changeSentence(const WhatIfAnswer& answer, const WhatIfAnswer& before)
{
    const QStringList settings = changedSettings(answer.request, before.request);
    if (settings.isEmpty())
        return {};
    QStringList figures;
    for (const WhatIfFigure& figure : whatIfFigures()) {
        const std::optional<double> now = figure.value(answer.figures);
        const std::optional<double> old = figure.value(before.figures);
        if (figure.isRatio || !now || !old || *now == *old)
            continue;
        //: a figure and its values: "Weight SQNR (dB) 19.6 → 13.4"
        figures.append(Words::tr("%1 %2 → %3").arg(figure.title, formatValue(*old), formatValue(*now)));
    }
    //: %1 and %2 neighbours in a list
    const QString comma = Words::tr("%1, %2").arg(QString(), QString());
    QString changed = settings.join(comma);
    changed.front() = changed.front().toUpper();
    if (figures.isEmpty())
        return Words::tr("%1: no figure changed.").arg(changed);
    //: %1 settings that were changed, %2 what became of the figures
    return Words::tr("%1: %2.").arg(changed, figures.join(comma));
}

} // namespace

const std::vector<WhatIfFigure>& whatIfFigures()
{
    static const std::vector<WhatIfFigure> figures {
        metricFigure("weight_sqnr_db", false),
        metricFigure("weight_mse", true),
        metricFigure("output_sqnr_db", false),
        metricFigure("relative_output_error", true),
        { .key = QStringLiteral("bits_per_weight"),
          .title = Words::tr("Bits per weight"),
          .help = Words::tr("Stored bits a weight: its code, and its share of scales and zero points."),
          .lowerIsBetter = true,
          .isRatio = false,
          .value = [](const LayerResult& layer) { return std::optional<double>(layer.bits); } }
    };
    return figures;
}

QString whatIfChange(const WhatIfFigure& figure, const std::optional<double>& now, const std::optional<double>& before)
{
    if (!now || !before)
        return {};
    if (*now == *before)
        return Words::tr("the same");
    QString amount;
    if (figure.isRatio && *before > 0 && *now > 0)
        amount = QStringLiteral("×%1").arg(formatValue(*now / *before, 3));
    else
        amount = (*now > *before ? QStringLiteral("+%1") : QStringLiteral("−%1"))
                     .arg(formatValue(std::abs(*now - *before), 3));
    return amount + ((*now < *before) == figure.lowerIsBetter ? QStringLiteral(" ✓") : QStringLiteral(" ✗"));
}

QString whatIfVerdict(const WhatIfFigure& figure, const std::optional<double>& now, const std::optional<double>& before)
{
    if (!now || !before || *now == *before)
        return {};
    return (*now < *before) == figure.lowerIsBetter ? Words::tr("better") : Words::tr("worse");
}

QString whatIfScope(const WhatIfAnswer& answer)
{
    const QString size = QStringLiteral("%1 × %2").arg(number(answer.range.rows), number(answer.range.columns));
    const QString config = QString::fromStdString(answer.config);
    if (answer.isWholeLayer())
        //: %1 name of a configuration, %2 rows × columns
        return Words::tr("%1 on the whole layer, %2 weights").arg(config, size);
    //: %1 name of a configuration, %2 rows × columns, %3 to %6 places
    return Words::tr("%1 on a part of %2 weights only: rows %3 to %4, columns %5 to %6")
        .arg(config, size, number(answer.range.firstRow), number(answer.range.firstRow + answer.range.rows - 1),
             number(answer.range.firstColumn), number(answer.range.firstColumn + answer.range.columns - 1));
}

QString whatIfSentence(const WhatIfAnswer& answer, const WhatIfAnswer* before)
{
    QStringList sentences;
    if (before && areComparable(answer, *before))
        if (const QString change = changeSentence(answer, *before); !change.isEmpty())
            sentences.append(change);
    if (!answer.tile.grid.codes.empty())
        sentences.append(Words::tr("Each grid has %n level(s).", nullptr,
                                   static_cast<int>(answer.tile.grid.maxCode - answer.tile.grid.minCode + 1)));
    if (answer.tokens > 0)
        sentences.append(Words::tr("Output errors are of %Ln token(s).", nullptr, static_cast<int>(answer.tokens)));
    if (!answer.figures.fallback.empty())
        sentences.append(Words::tr("Done instead: %1.").arg(coreText(answer.figures.fallback)));
    for (const Warning& warning : answer.figures.warnings)
        sentences.append(warningSentence(warning));
    return sentences.join(sentenceGap());
}

bool areComparable(const WhatIfAnswer& answer, const WhatIfAnswer& before)
{
    return answer.request.layer == before.request.layer && answer.range == before.range;
}

QString whatIfWeightSentence(const WhatIfTile& tile, int row, int column)
{
    const auto original = static_cast<double>(tile.original.at(row, column));
    const auto quantized = static_cast<double>(tile.quantized.at(row, column));
    const QString place = Words::tr("(%1, %2)").arg(tile.range.firstRow + row).arg(tile.range.firstColumn + column);
    const QString values = QStringLiteral("%1 → %2").arg(formatValue(original), formatValue(quantized));
    const QString error = formatValue(quantized - original);
    if (tile.grid.codes.empty())
        //: %1 place of a weight, %2 its values before and after, %3 their difference
        return Words::tr("%1: %2, error %3").arg(place, values, error);
    //: %1 place of a weight, %2 its values before and after, %3 its code, %4 and %5 range of codes, %6 the difference
    return Words::tr("%1: %2, code %3 of %4 to %5, error %6")
        .arg(place, values)
        .arg(tile.grid.codes.at(row, column))
        .arg(tile.grid.minCode)
        .arg(tile.grid.maxCode)
        .arg(error);
}

TableTwin whatIfTable(const WhatIfAnswer& answer, const WhatIfAnswer* before)
{
    TableTwin table;
    table.headers = { QStringLiteral("name"), QStringLiteral("now") };
    const bool compares = before && areComparable(answer, *before);
    if (compares)
        table.headers.append(QStringLiteral("before"));
    if (answer.nearest)
        table.headers.append(QStringLiteral("rtn_on_the_same_part"));
    const auto add = [&](const QString& name, const auto& valueOf) {
        QStringList row { name, valueOf(answer.request, answer.figures) };
        if (compares)
            row.append(valueOf(before->request, before->figures));
        if (answer.nearest)
            row.append(valueOf(answer.request, *answer.nearest));
        table.rows.push_back(std::move(row));
    };
    for (const auto& option : answer.request.options)
        add(QString::fromStdString(option.first), [&](const WhatIfRequest& request, const LayerResult& /*figures*/) {
            const auto found = request.options.find(option.first);
            return found == request.options.end() ? QString() : QString::fromStdString(found->second);
        });
    for (const WhatIfFigure& figure : whatIfFigures())
        add(figure.key, [&](const WhatIfRequest& /*request*/, const LayerResult& figures) {
            return exactValue(figure.value(figures));
        });
    return table;
}

} // namespace quantoscope
