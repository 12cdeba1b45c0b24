#include "app/cli/result_tables.h"

#include "app/cli/text_table.h"
#include "core/results/metric.h"
#include "core/results/warnings.h"

#include <array>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

constexpr auto kLeft = TextTable::Align::Left;

std::optional<double> meanOf(const Run& run, const char* metric)
{
    return meanOverLayers(run, *findLayerMetric(metric));
}

std::string arrow(const std::string& before, const std::string& after)
{
    return before + " → " + after;
}

std::string percent(const std::optional<double>& share)
{
    return share ? number(100 * *share, 4) + " %" : "";
}

// Empty, not a dash: a column that nothing fills is left out of the table.
std::string cell(const std::optional<double>& value, int digits = 3)
{
    return value ? number(*value, digits) : "";
}

std::string cellWithError(const std::optional<double>& value, const std::optional<double>& error)
{
    return value ? numberWithError(value, error) : "";
}

std::string warningLines(const Run& run)
{
    std::map<std::string, int> counts;
    for (const Warning& warning : run.warnings)
        ++counts[describeWarning(warning)];
    for (const LayerResult& layer : run.layers) {
        for (const Warning& warning : layer.warnings)
            ++counts[describeWarning(warning)];
    }
    std::string lines;
    for (const auto& [text, count] : counts)
        lines += "! " + text + (count > 1 ? " (" + std::to_string(count) + " layers)" : "") + '\n';
    return lines;
}

// A line stays a line, so that the two texts stand below each other.
std::string onOneLine(const std::string& text)
{
    std::string line;
    for (const char c : text)
        line += c == '\n' ? std::string("⏎") : std::string(1, c);
    return line;
}

std::string textLines(const TextResult& text)
{
    return '\n' + onOneLine(text.prompt) + "\n  original   " + onOneLine(text.original.text) + "\n  quantized  "
        + onOneLine(text.quantized.text) + '\n';
}

std::string exportLine(const ExportResult& result)
{
    std::string text = "exported      " + result.format + " to " + result.folder + ", "
        + bytesText(static_cast<double>(result.bytes)) + "; read back: ";
    const std::int64_t same = result.layersCompared - result.layersDiffering;
    text += std::to_string(same) + " of " + std::to_string(result.layersCompared) + " layers equal bit by bit";
    if (result.sameText)
        text += *result.sameText ? ", same text" : ", another text";
    return text + '\n';
}

// Thousandths, so that the column lines up.
std::string secondsText(double seconds)
{
    std::array<char, 32> text {};
    std::snprintf(text.data(), text.size(), "%.3f", seconds);
    return text.data();
}

} // namespace

std::string layerTable(const std::vector<LayerResult>& layers)
{
    TextTable table({ { "layer", kLeft },
                      { "size" },
                      { "rel. error" },
                      { "hold-out" },
                      { "accumulated" },
                      { "SQNR dB" },
                      { "bits" },
                      { "s" },
                      { "", kLeft } });
    for (const LayerResult& layer : layers) {
        table.add({ layer.name, std::to_string(layer.outFeatures) + " × " + std::to_string(layer.inFeatures),
                    cell(layer.relativeOutputError), cell(layer.holdoutRelativeOutputError),
                    cell(layer.accumulatedError), cell(layer.outputSqnrDb), number(layer.bits, 3),
                    secondsText(layer.seconds), layer.warnings.empty() ? "" : "!" });
    }
    return table.text();
}

std::string runTable(const std::vector<const Run*>& runs)
{
    TextTable table({ { "run", kLeft },
                      { "name", kLeft },
                      { "status", kLeft },
                      { "bits" },
                      { "rel. error" },
                      { "hold-out" },
                      { "perplexity" },
                      { "KL" },
                      { "top-1" },
                      { "accuracy" },
                      { "loss" },
                      { "consistency" },
                      { "size" },
                      { "s" } });
    for (const Run* run : runs) {
        table.add({ run->id, run->name, run->status == RunStatus::Complete ? "" : runStatusName(run->status),
                    cell(run->bitsPerWeight), cell(meanOf(*run, "relative_output_error")),
                    cell(meanOf(*run, "holdout_relative_output_error")),
                    cellWithError(run->perplexityAfter, run->perplexityStandardError), cell(run->klMean),
                    percent(run->top1Agreement), percent(run->accuracyAfter), cell(run->lossAfter),
                    cellWithError(run->consistencyAfter, run->consistencyStandardError),
                    run->bytesAfter ? bytesText(*run->bytesAfter) : "",
                    number(run->seconds.calibrate + run->seconds.quantize, 3) });
    }
    return table.text();
}

std::string runSummary(const Run& run)
{
    std::string text = run.name + (run.id.empty() ? "" : " (" + run.id + ')') + ": " + runStatusName(run.status) + ", "
        + std::to_string(run.layers.size()) + " layers; calibration " + number(run.seconds.calibrate, 3)
        + " s, quantization " + number(run.seconds.quantize, 3) + " s, evaluation " + number(run.seconds.evaluate, 3)
        + " s\n";
    if (run.bytesBefore && run.bytesAfter)
        text += "size          " + arrow(bytesText(*run.bytesBefore), bytesText(*run.bytesAfter)) + ", "
            + number(run.bitsPerWeight, 3) + " bits a weight\n";
    if (run.perplexityAfter)
        text += "perplexity    "
            + arrow(numberWithError(run.perplexityBefore, run.perplexityStandardErrorBefore),
                    numberWithError(run.perplexityAfter, run.perplexityStandardError))
            + '\n';
    if (run.klMean)
        text += "KL divergence " + number(run.klMean) + " nats a token; top-1 agreement " + percent(run.top1Agreement)
            + '\n';
    if (run.accuracyAfter)
        text += "accuracy      " + arrow(percent(run.accuracyBefore), percent(run.accuracyAfter)) + "; loss "
            + arrow(number(run.lossBefore), number(run.lossAfter)) + "; same class " + percent(run.top1Agreement)
            + '\n';
    if (run.consistencyAfter)
        text += "consistency   "
            + arrow(numberWithError(run.consistencyBefore, run.consistencyStandardErrorBefore),
                    numberWithError(run.consistencyAfter, run.consistencyStandardError))
            + '\n';
    text += exportLines(run);
    text += warningLines(run);
    for (const TextResult& result : run.texts)
        text += textLines(result);
    return text;
}

std::string exportLines(const Run& run)
{
    std::string text;
    for (const ExportResult& result : run.exports)
        text += exportLine(result);
    return text;
}

std::string bitPlanTable(const std::string& bitPlanJson)
{
    TextTable table({ { "layers", kLeft }, { "bits" }, { "expected error" }, { "expected KL" } });
    for (const nlohmann::json& group : nlohmann::json::parse(bitPlanJson)) {
        std::string names;
        for (const nlohmann::json& name : group.at("layers"))
            names += (names.empty() ? "" : ", ") + name.get<std::string>();
        table.add({ names, std::to_string(group.at("bits").get<int>()),
                    number(group.at("relative_output_error").get<double>(), 3),
                    number(group.at("kl").get<double>(), 3) });
    }
    return table.text();
}

} // namespace quantoscope::cli
