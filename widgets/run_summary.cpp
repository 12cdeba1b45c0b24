#include "widgets/run_summary.h"

#include "core/results/metric.h"
#include "core/results/run_metric.h"
#include "widgets/number_format.h"
#include "widgets/run_values.h"
#include "widgets/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunSummary)
};

QString sizeSentence(const Run& run)
{
    if (!run.bytesBefore || !run.bytesAfter || !(*run.bytesBefore > 0))
        return {};
    const QString sizes = Words::tr("The model takes %1 instead of %2 (%3).")
                              .arg(formatBytes(*run.bytesAfter), formatBytes(*run.bytesBefore),
                                   formatShare(*run.bytesAfter / *run.bytesBefore));
    return run.bitsPerWeight ? sizes + sentenceGap()
            + Words::tr("A quantized weight takes %1 bits, scales and zeros included.")
                  .arg(formatValue(*run.bitsPerWeight))
                             : sizes;
}

QString perplexitySentence(const Run& run)
{
    if (!run.perplexityBefore || !run.perplexityAfter || !(*run.perplexityBefore > 0))
        return {};
    const double change = *run.perplexityAfter / *run.perplexityBefore - 1;
    const QString before = formatValue(*run.perplexityBefore);
    const QString after = formatValue(*run.perplexityAfter);
    if (before == after)
        return Words::tr("Perplexity stays at %1.").arg(before);
    if (!std::isfinite(change))
        return Words::tr("Perplexity goes from %1 to %2.").arg(before, after);
    return (change > 0 ? Words::tr("Perplexity rises from %1 to %2 (by %3).")
                       : Words::tr("Perplexity falls from %1 to %2 (by %3)."))
        .arg(before, after, formatShare(std::abs(change)));
}

QString agreementSentence(const Run& run)
{
    if (!run.top1Agreement)
        return {};
    const QString share = Words::tr("At %1 of the positions both models find the same next token most likely.")
                              .arg(formatShare(*run.top1Agreement));
    return run.klMean ? share + sentenceGap()
            + Words::tr("Their predictions differ by %1 nats a token.").arg(formatValue(*run.klMean))
                      : share;
}

QString scoreSentence(const ResultsStore& store, const RunRecord& run, std::string_view key)
{
    const RunMetricDescription* const metric = findRunMetric(key);
    const std::optional<double> after = runValue(run, *metric);
    const std::optional<double> before
        = metric->original ? metric->original(run.header) : originalValue(store, *metric);
    if (!before || !after)
        return {};
    //: %1 a score's name, %2 and %3 its values before and after
    return Words::tr("%1: %2 before, %3 after.")
        .arg(coreText(metric->label), formatRunValue(*metric, before), formatRunValue(*metric, after));
}

QString readBackSentence(const ExportResult& result)
{
    if (result.layersCompared == 0)
        return Words::tr("Nothing was read back.");
    const auto layers = static_cast<int>(result.layersCompared);
    if (result.layersDiffering == 0)
        return Words::tr("Read back, %n layer(s) equal the run's codes bit by bit.", nullptr, layers);
    //: %1 how many layers differ, %n how many there are, %2 a layer with the values found and expected
    return Words::tr("Read back, %1 of %n layer(s) differ from the run's codes: %2.", nullptr, layers)
        .arg(QLocale().toString(result.layersDiffering), QString::fromStdString(result.firstDifference));
}

QString sameTextSentence(const ExportResult& result)
{
    if (!result.sameText)
        return Words::tr("No text was generated from it.");
    return *result.sameText ? Words::tr("It continues a prompt as the quantized model does, token by token.")
                            : Words::tr("It continues a prompt otherwise than the quantized model does.");
}

QString exportSentence(const ExportResult& result)
{
    //: %1 a format's name, %2 a folder, %3 a size
    const QString where = Words::tr("Exported as %1 to %2 (%3).")
                              .arg(QString::fromStdString(result.format), QString::fromStdString(result.folder),
                                   formatBytes(static_cast<double>(result.bytes)));
    return where + sentenceGap() + readBackSentence(result) + sentenceGap() + sameTextSentence(result);
}

QString worstSentence(const RunRecord& run)
{
    const MetricDescription* const metric = findLayerMetric("relative_output_error");
    const std::vector<const LayerResult*> worst = worstLayers(run, *metric);
    if (worst.empty())
        return {};
    return Words::tr("Worst hit is %1: the error in its output has %2 of the output's energy.")
        .arg(QString::fromStdString(worst.front()->name), formatShare(*metric->value(*worst.front())));
}

} // namespace

QString whatChanged(const ResultsStore& store, const RunRecord& run)
{
    QStringList sentences { sizeSentence(run.header),
                            perplexitySentence(run.header),
                            agreementSentence(run.header),
                            scoreSentence(store, run, "consistency"),
                            scoreSentence(store, run, "accuracy"),
                            worstSentence(run) };
    sentences.removeAll(QString());
    return sentences.join(sentenceGap());
}

QStringList exportSentences(const Run& run)
{
    QStringList sentences;
    for (const ExportResult& result : run.exports)
        sentences.append(exportSentence(result));
    return sentences;
}

QStringList gatheredWarnings(const RunRecord& run)
{
    QStringList lines;
    for (const Warning& warning : run.header.warnings)
        lines.append(warningSentence(warning));
    // The first sentence of a kind speaks for the others: they differ in their numbers only.
    QStringList kinds;
    QStringList sentences;
    std::vector<int> counts;
    const auto count = [&](const QString& kind, const QString& sentence) {
        const qsizetype known = kinds.indexOf(kind);
        if (known >= 0) {
            ++counts[static_cast<std::size_t>(known)];
            return;
        }
        kinds.append(kind);
        sentences.append(sentence);
        counts.push_back(1);
    };
    for (const LayerResultPtr& layer : run.layers) {
        const QString where = QString::fromStdString(layer->name) + QStringLiteral(": ");
        for (const Warning& warning : layer->warnings)
            count(QString::fromStdString(warning.code), where + warningSentence(warning));
        if (!layer->fallback.empty())
            count(QStringLiteral("fallback"), where + coreText(layer->fallback));
    }
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const int others = counts[static_cast<std::size_t>(i)] - 1;
        lines.append(others == 0 ? sentences[i]
                                 : Words::tr("%1 (and %n layer(s) more)", nullptr, others).arg(sentences[i]));
    }
    return lines;
}

std::vector<const LayerResult*> worstLayers(const RunRecord& run, const MetricDescription& metric)
{
    std::vector<const LayerResult*> layers;
    for (const LayerResultPtr& layer : run.layers) {
        if (metric.value(*layer))
            layers.push_back(layer.get());
    }
    // Not finite is worst of all.
    const auto badness = [&metric](const LayerResult* layer) {
        const double value = *metric.value(*layer);
        if (!std::isfinite(value))
            return std::numeric_limits<double>::infinity();
        return metric.lowerIsBetter ? value : -value;
    };
    std::ranges::stable_sort(layers, std::ranges::greater(), badness);
    return layers;
}

} // namespace quantoscope
