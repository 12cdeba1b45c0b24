#include "widgets/error_map_text.h"

#include "core/results/metric.h"
#include "widgets/error_grid.h"
#include "widgets/error_map_plot.h"
#include "widgets/number_format.h"
#include "widgets/selection.h"
#include "widgets/sentences.h"

#include <cmath>

namespace quantoscope {
namespace {

QString runName(const ResultsStore& store, const QString& id)
{
    const RunRecord* run = store.run(id);
    return run ? run->name() : QString();
}

QString letteredName(const ResultsStore& store, const Selection& selection, int panel)
{
    const QString id = selection.runs().value(panel);
    return selection.letter(id) + QLatin1Char(' ') + runName(store, id);
}

/// The worst layer of one panel, and how many have a value.
struct Worst
{
    QString layer;
    std::optional<double> value;
    int layers = 0;
};

Worst worstOf(const ErrorGrid& grid, int panel, bool lowerIsBetter)
{
    Worst worst;
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns(); ++column) {
            const std::optional<double> value = grid.value(panel, row, column);
            if (!value || !std::isfinite(*value))
                continue;
            ++worst.layers;
            if (!worst.value || (lowerIsBetter ? *value > *worst.value : *value < *worst.value)) {
                worst.value = value;
                worst.layer = grid.layer(row, column);
            }
        }
    }
    return worst;
}

} // namespace

QString errorMapSubject(const ResultsStore& store, const MetricDescription& metric, const QString& baseline)
{
    if (baseline.isEmpty())
        return coreText(metric.label);
    //: %1 a metric, %2 a run
    return metric.logarithmic
        ? ErrorMapPlot::tr("%1 as a multiple of that of %2").arg(coreText(metric.label), runName(store, baseline))
        : ErrorMapPlot::tr("%1 less that of %2").arg(coreText(metric.label), runName(store, baseline));
}

QString errorMapValue(const MetricDescription& metric, const std::optional<double>& value, const QString& baseline)
{
    if (baseline.isEmpty() || !value)
        return formatMetric(metric, value);
    if (metric.logarithmic)
        return formatValue(*value) + QStringLiteral(" ×");
    return (*value > 0 ? QStringLiteral("+") : QString()) + formatMetric(metric, value);
}

QString errorMapSentences(const ErrorGrid& grid, const ResultsStore& store, const Selection& selection,
                          const MetricDescription& metric, const QString& baseline)
{
    QString text = ErrorMapPlot::tr("%1 of %n block(s) by projection.", nullptr, grid.rows())
                       .arg(errorMapSubject(store, metric, baseline));
    for (int panel = 0; panel < grid.panels(); ++panel) {
        const Worst worst = worstOf(grid, panel, metric.lowerIsBetter);
        const QString name = letteredName(store, selection, panel);
        text += sentenceGap();
        text += worst.value ? ErrorMapPlot::tr("%1: %n layer(s), the worst %2 with %3.", nullptr, worst.layers)
                                  .arg(name, worst.layer, errorMapValue(metric, worst.value, baseline))
                            : ErrorMapPlot::tr("%1: no value yet.").arg(name);
    }
    return text;
}

TableTwin errorMapTable(const ErrorGrid& grid, const ResultsStore& store, const Selection& selection,
                        const MetricDescription& metric, const QString& baseline)
{
    TableTwin table;
    table.headers = { QStringLiteral("layer"), QStringLiteral("block"), QStringLiteral("kind") };
    QString key = QString::fromUtf8(metric.key.data(), qsizetype(metric.key.size()));
    if (!baseline.isEmpty())
        key += (metric.logarithmic ? QStringLiteral(" / ") : QStringLiteral(" - ")) + runName(store, baseline);
    for (int panel = 0; panel < grid.panels(); ++panel)
        table.headers << QStringLiteral("%1: %2").arg(letteredName(store, selection, panel), key);
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns(); ++column) {
            if (grid.layer(row, column).isEmpty())
                continue;
            QStringList cells { grid.layer(row, column), grid.rowLabels()[row], grid.columnLabels()[column] };
            for (int panel = 0; panel < grid.panels(); ++panel)
                cells << exactValue(grid.value(panel, row, column));
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

} // namespace quantoscope
