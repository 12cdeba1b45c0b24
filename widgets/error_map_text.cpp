#include "widgets/error_map_text.h"

#include "core/results/metric.h"
#include "widgets/error_grid.h"
#include "widgets/error_map_plot.h"
#include "widgets/number_format.h"
#include "widgets/theme.h"

#include <cmath>

namespace quantoscope {
namespace {

QString runName(const ResultsStore& store, const QString& id)
{
    const RunRecord* run = store.run(id);
    return run ? run->name() : QString();
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

QString errorMapSentences(const ErrorGrid& grid, const ResultsStore& store, const QStringList& runs,
                          const MetricDescription& metric)
{
    QString text
        = ErrorMapPlot::tr("%1 of %n block(s) by projection.", nullptr, grid.rows()).arg(coreText(metric.label));
    for (int panel = 0; panel < grid.panels(); ++panel) {
        const Worst worst = worstOf(grid, panel, metric.lowerIsBetter);
        const QString name = runLetter(panel) + QLatin1Char(' ') + runName(store, runs.value(panel));
        text += QLatin1Char(' ');
        text += worst.value ? ErrorMapPlot::tr("%1: %n layer(s), the worst %2 with %3.", nullptr, worst.layers)
                                  .arg(name, worst.layer, formatMetric(metric, worst.value))
                            : ErrorMapPlot::tr("%1: no value yet.").arg(name);
    }
    return text;
}

TableTwin errorMapTable(const ErrorGrid& grid, const ResultsStore& store, const QStringList& runs,
                        const MetricDescription& metric)
{
    TableTwin table;
    table.headers = { QStringLiteral("layer"), QStringLiteral("block"), QStringLiteral("kind") };
    const QString key = QString::fromUtf8(metric.key.data(), qsizetype(metric.key.size()));
    for (int panel = 0; panel < grid.panels(); ++panel)
        table.headers << QStringLiteral("%1 %2: %3").arg(runLetter(panel), runName(store, runs.value(panel)), key);
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
