#include "core/pipeline/export_run.h"

#include "core/models/dense_operator.h"
#include "core/pipeline/before_after_texts.h"
#include "core/pipeline/layer_scaling.h"
#include "core/pipeline/request_json.h"
#include "core/results/session_excerpt.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

const LayerResult* findLayer(const Run& run, const std::string& name)
{
    const auto found = std::ranges::find(run.layers, name, &LayerResult::name);
    return found == run.layers.end() ? nullptr : &*found;
}

at::Tensor toTensor(const std::vector<float>& values)
{
    return values.empty() ? at::Tensor() : at::tensor(values, at::kFloat);
}

[[noreturn]] void refuseLayer(const LayerResult& layer, const std::string& reason)
{
    throw InvalidRequest("the quantized model cannot be made again from the session: " + layer.name + ' ' + reason);
}

/// Throws unless the codes and scales of `layer` are those of `original`, by the largest error that the run measured.
QuantizedWeight weightOf(const LayerResult& layer, const at::Tensor& original)
{
    if (!layer.keptChannels.empty())
        refuseLayer(layer, "keeps channels in full precision");
    if (layer.weightOnlyRelativeOutputError)
        refuseLayer(layer, "computes in int8");
    QuantizedWeight weight = QuantizedWeight::fromCodes(*layer.codes);
    if (weight.codes.sizes() != original.sizes())
        refuseLayer(layer, "has another shape in the open model");
    weight.inputScales = toTensor(layer.inputScales);
    weight.rowScales = toTensor(layer.rowScales);
    constexpr double kTolerance = 1e-4;
    const double largest = (weight.dequantize() - original.to(at::kCPU)).abs().max().item<double>();
    if (!layer.maxAbsError || !(std::abs(largest - *layer.maxAbsError) <= kTolerance * *layer.maxAbsError))
        refuseLayer(layer, "was quantized from other weights than those of the open model");
    return weight;
}

std::vector<std::int64_t> promptOf(const OpenModel& model, const Run& run)
{
    if (model.tokenizer && !run.texts.empty())
        return promptIds(*model.tokenizer, run.texts.front().prompt);
    // Any tokens do: what is compared is two models.
    std::vector<std::int64_t> ids;
    for (std::int64_t id = 1; id < std::min<std::int64_t>(9, model.layered().config().vocabularySize); ++id)
        ids.push_back(id);
    return ids;
}

} // namespace

std::string problemOfRun(const Run& run, ExportFormat format)
{
    if (run.status != RunStatus::Complete)
        return "the run did not come to its end";
    if (!run.parameters.empty())
        return "every parameter of it is rounded, and files hold linear layers as codes";
    try {
        const QuantizerConfig config = QuantizerConfig::fromJson(nlohmann::json::parse(run.configJson));
        const QuantizerConfig needed = configForExport(config, format);
        for (const auto& [key, value] : needed.values()) {
            if (const std::string& had = config.values().at(key); had != value)
                return "it was solved with " + key + ' ' + had + ", and the format needs " + value;
        }
    } catch (const InvalidRequest& problem) {
        return problem.what();
    } catch (const nlohmann::json::exception&) {
        return "the session does not say how it was configured";
    }
    return {};
}

std::unique_ptr<LanguageModel> rebuildQuantized(const OpenModel& model, const Run& run)
{
    const at::NoGradGuard noGradient;
    const LanguageModel& original = languageModelOf(model);
    std::unique_ptr<LanguageModel> rebuilt = original.clone();
    for (const ScaleGroup& group : original.scaleGroups()) {
        if (const at::Tensor scales = channelScales(original, run, group); scales.defined())
            moveScales(*rebuilt, group, scales);
    }
    for (std::size_t i = 0; i < original.linears().size(); ++i) {
        const LayerResult* const layer = findLayer(run, original.linears()[i].name);
        if (layer && lacksItsCodes(*layer))
            throw InvalidRequest("the session is an excerpt without the codes of " + layer->name + ": run " + run.name
                                 + " again");
        if (!layer || !layer->codes)
            continue;
        const QuantizedWeight weight = weightOf(*layer, original.linear(i)->weight().cpu());
        const ScaleGroup* const group = findScaleGroup(
            original, { .block = original.linears()[i].block, .inputGroup = original.linears()[i].inputGroup });
        const bool inOperator = group && group->maker == ScaleMaker::Other && weight.inputScales.defined();
        const at::Tensor scaled = weight.dequantizeScaled();
        rebuilt->setLinear(i, inOperator ? makeScaledOperator(scaled, weight.inputScales) : makeDenseOperator(scaled));
    }
    return rebuilt;
}

ExportedModel exportRun(const OpenModel& model, const Run& run, const ExportRequest& request,
                        const CancellationToken& cancel)
{
    if (const std::string problem = problemOfRun(run, request.format); !problem.empty())
        throw InvalidRequest("run " + run.name + " cannot be exported as "
                             + std::string(exportFormatName(request.format)) + ": " + problem);
    if (std::ranges::none_of(run.layers, [](const LayerResult& layer) { return layer.codes != nullptr; }))
        throw InvalidRequest("the session holds no codes of run " + run.name);
    const QuantizeRequest asked = requestFromJson(run.requestJson);
    const LayerPlan plan = planLayers(model.layered().linears(), asked.layerGlob, asked.includeHead);
    const std::vector<Warning> ofFormat = requireExportable(model, asked.config, plan, request);
    const std::unique_ptr<LanguageModel> rebuilt = rebuildQuantized(model, run);
    cancel.throwIfCancelled();
    ExportedModel exported = exportModel(model, *rebuilt, run, request, promptOf(model, run), cancel);
    exported.warnings.insert(exported.warnings.begin(), ofFormat.begin(), ofFormat.end());
    return exported;
}

} // namespace quantoscope
