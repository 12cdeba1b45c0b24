#include "app/cli/result_json.h"

#include "core/results/metric.h"
#include "core/results/warnings.h"

namespace quantoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

Json optionalJson(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

void addIfMeasured(Json& json, const char* key, const std::optional<double>& value)
{
    if (value)
        json[key] = *value;
}

// {before, after, standard_error_before, standard_error}; nothing at all where the pair was not measured.
void addPair(Json& json, const char* key, const std::optional<double>& before, const std::optional<double>& after,
             const std::optional<double>& errorBefore = {}, const std::optional<double>& error = {})
{
    if (!before && !after)
        return;
    Json pair { { "before", optionalJson(before) }, { "after", optionalJson(after) } };
    addIfMeasured(pair, "standard_error_before", errorBefore);
    addIfMeasured(pair, "standard_error", error);
    json[key] = std::move(pair);
}

Json sideJson(const TextResult::Side& side)
{
    return { { "text", side.text },
             { "token_ids", side.tokenIds },
             { "tokens", side.tokens },
             { "logprobs", side.logprobs },
             { "entropy", side.entropy } };
}

} // namespace

nlohmann::ordered_json warningsJson(const std::vector<Warning>& warnings)
{
    Json json = Json::array();
    for (const Warning& warning : warnings)
        json.push_back(
            { { "code", warning.code }, { "parameters", warning.parameters }, { "text", describeWarning(warning) } });
    return json;
}

nlohmann::ordered_json layerJson(const LayerResult& layer)
{
    Json json { { "name", layer.name },
                { "block", layer.block },
                { "kind", layer.kind },
                { "in_features", layer.inFeatures },
                { "out_features", layer.outFeatures } };
    for (const MetricDescription& metric : layerMetrics())
        json[std::string(metric.key)] = optionalJson(metric.value(layer));
    json["bits"] = layer.bits;
    json["solved_on"] = layer.solvedOn;
    json["tokens"] = layer.tokens;
    json["damping"] = optionalJson(layer.damping);
    json["dead_channels"] = layer.deadChannels;
    addIfMeasured(json, "weight_only_relative_output_error", layer.weightOnlyRelativeOutputError);
    if (!layer.outlierColumns.empty())
        json["outlier_columns"] = layer.outlierColumns;
    if (!layer.keptChannels.empty())
        json["kept_channels"] = layer.keptChannels;
    json["fallback"] = layer.fallback;
    json["warnings"] = warningsJson(layer.warnings);
    return json;
}

nlohmann::ordered_json runJson(const Run& run)
{
    Json json { { "run", run.id.empty() ? run.name : run.id },
                { "name", run.name },
                { "status", runStatusName(run.status) },
                { "method", run.method },
                { "config", Json::parse(run.configJson, nullptr, false) },
                { "command_line", run.commandLine },
                { "device", run.device },
                { "threads", run.threads },
                { "library_versions", run.libraryVersions },
                { "started", run.started },
                { "finished", run.finished } };
    if (!run.failure.empty())
        json["failure"] = run.failure;
    addPair(json, "perplexity", run.perplexityBefore, run.perplexityAfter, run.perplexityStandardErrorBefore,
            run.perplexityStandardError);
    addIfMeasured(json, "kl_mean", run.klMean);
    addIfMeasured(json, "top1_agreement", run.top1Agreement);
    addPair(json, "accuracy", run.accuracyBefore, run.accuracyAfter);
    addPair(json, "loss", run.lossBefore, run.lossAfter);
    addPair(json, "consistency", run.consistencyBefore, run.consistencyAfter, run.consistencyStandardErrorBefore,
            run.consistencyStandardError);
    if (run.bytesBefore || run.bytesAfter) {
        json["footprint"] = { { "before_bytes", optionalJson(run.bytesBefore) },
                              { "after_bytes", optionalJson(run.bytesAfter) },
                              { "bits_per_weight", optionalJson(run.bitsPerWeight) } };
    }
    json["seconds"] = { { "calibrate", run.seconds.calibrate },
                        { "quantize", run.seconds.quantize },
                        { "evaluate", run.seconds.evaluate } };
    if (!run.bitPlanJson.empty())
        json["bit_plan"] = Json::parse(run.bitPlanJson, nullptr, false);
    for (const ExportResult& result : run.exports)
        json["exports"].push_back(exportJson(result));
    json["warnings"] = warningsJson(run.warnings);
    return json;
}

nlohmann::ordered_json exportJson(const ExportResult& result)
{
    return { { "folder", result.folder },
             { "format", result.format },
             { "bytes", result.bytes },
             { "layers_compared", result.layersCompared },
             { "layers_differing", result.layersDiffering },
             { "first_difference", result.firstDifference },
             { "prompt", result.prompt },
             { "text", result.text },
             { "same_text", result.sameText ? Json(*result.sameText) : Json(nullptr) },
             { "seconds", { { "write", result.writeSeconds }, { "check", result.checkSeconds } } } };
}

nlohmann::ordered_json textJson(const TextResult& text)
{
    return { { "prompt", text.prompt },
             { "sampler", Json::parse(text.samplerJson, nullptr, false) },
             { "original", sideJson(text.original) },
             { "quantized", sideJson(text.quantized) },
             { "kl", text.kl } };
}

} // namespace quantoscope::cli
