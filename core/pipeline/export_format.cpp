#include "core/pipeline/export_format.h"

#include "core/base/staged_folder.h"
#include "core/models/architecture.h"
#include "core/pipeline/export_gguf.h"
#include "core/pipeline/layer_scaling.h"
#include "core/quantization/ggml_packing.h"
#include "core/quantization/weight_quantizer.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace quantoscope {
namespace {

constexpr std::array<std::pair<ExportFormat, std::string_view>, 6> kNames { {
    { ExportFormat::Gptq, "gptq" },
    { ExportFormat::GptqV2, "gptq_v2" },
    { ExportFormat::Awq, "awq" },
    { ExportFormat::CompressedTensors, "compressed-tensors" },
    { ExportFormat::Gguf, "gguf" },
    { ExportFormat::Safetensors, "safetensors" },
} };

bool isGptq(ExportFormat format)
{
    return format == ExportFormat::Gptq || format == ExportFormat::GptqV2;
}

std::string optionOf(const QuantizerConfig& config, const char* key)
{
    const auto found = config.values().find(key);
    return found == config.values().end() ? std::string() : found->second;
}

bool scattersGroups(const QuantizerConfig& config)
{
    return config.grid().granularity() == Granularity::Group && optionOf(config, "act-order") == "true"
        && optionOf(config, "static-groups") != "true";
}

/// Collects why a configuration does not fit a format.
class Fit
{
public:
    Fit(const QuantizerConfig& config, ExportFormat format) : m_config(config), m_grid(config.grid()), m_format(format)
    {
    }

    /// Empty if the grid fits.
    std::string problemOfGrid() const
    {
        if (m_config.method() == "llm-int8")
            return "it rounds activations too";
        if (m_grid.rule() == GridRule::Truncated)
            return "grid truncated has an offset instead of an integer zero point";
        if (m_grid.rule() == GridRule::Step)
            return "grid step has codes without bounds";
        if (m_grid.rule() == GridRule::ZeroPoint)
            return "grid zeropoint may put its zero point outside the range of codes";
        for (const char* key : { "keep-channels", "target-bits" }) {
            const std::string value = optionOf(m_config, key);
            if (!value.empty() && value != "0" && value != "0%" && value != "none")
                return std::string(key) + " is set";
        }
        return problemOfBits();
    }

    std::string problemOfLayer(const LinearInfo& layer) const
    {
        const std::int64_t group = m_grid.effectiveGroupSize(layer.inFeatures);
        if (isGptq(m_format) && m_grid.bits() == 3 && (layer.inFeatures % 32 != 0 || layer.outFeatures % 32 != 0))
            return "3 bits need inputs and outputs divisible by 32";
        if (m_format == ExportFormat::Awq && layer.block < 0)
            return "readers of the format take no quantized head";
        if (m_format == ExportFormat::Awq && layer.outFeatures % 8 != 0)
            return "it needs outputs divisible by 8";
        if (m_format == ExportFormat::Gguf)
            return problemOfBlocks(layer, group);
        if (m_format != ExportFormat::Safetensors && !isGptq(m_format) && layer.inFeatures % group != 0)
            return "it needs inputs divisible by the group size of " + std::to_string(group);
        if (m_format == ExportFormat::Awq && scattersGroups(m_config))
            return "activation order without static groups scatters the groups, and it has no index of them";
        return {};
    }

private:
    std::string problemOfBits() const
    {
        const int bits = m_grid.bits();
        if (isGptq(m_format) && bits != 2 && bits != 3 && bits != 4 && bits != 8)
            return "it takes 2, 3, 4 or 8 bits, not " + std::to_string(bits);
        if (m_format == ExportFormat::Awq && bits != 4)
            return "it takes 4 bits, not " + std::to_string(bits);
        if (m_format == ExportFormat::CompressedTensors && bits != 4 && bits != 8)
            return "it takes 4 or 8 bits, not " + std::to_string(bits);
        if (m_format == ExportFormat::Gguf && !blockFor(m_grid))
            return "its blocks hold symmetric grids of up to 8 bits and those with a zero point of up to 7";
        return {};
    }

    std::string problemOfBlocks(const LinearInfo& layer, std::int64_t group) const
    {
        if (layer.inFeatures % kGgmlBlockColumns != 0)
            return "its blocks need inputs divisible by 32";
        if (group % kGgmlBlockColumns != 0)
            return "its blocks need groups of a multiple of 32, not " + std::to_string(group);
        if (scattersGroups(m_config))
            return "activation order without static groups scatters the groups, and its blocks are of neighbours";
        return {};
    }

    const QuantizerConfig& m_config;
    const GridSpec& m_grid;
    ExportFormat m_format;
};

[[noreturn]] void refuse(ExportFormat format, const QuantizerConfig& config, const std::string& reason)
{
    throw InvalidRequest("a run with " + config.shortName() + " has no exact image in format "
                         + std::string(exportFormatName(format)) + ": " + reason);
}

/// Why scales of channels that the run moves have no place in a file; empty if they have one.
std::string problemOfScales(const OpenModel& model, const LayerPlan& plan, ExportFormat format)
{
    const LanguageModel& original = languageModelOf(model);
    const Blueprint blueprint = findArchitecture(*model.source).describe(*model.source);
    const auto indexOf
        = [&](const ScaleGroup& group) { return static_cast<std::size_t>(&group - original.scaleGroups().data()); };
    for (const LayerGroup& group : plan.groups) {
        const ScaleGroup* const scaled = findScaleGroup(original, group);
        if (!scaled)
            continue;
        const std::string& reader = original.linears()[group.linears.front()].name;
        if (scaled->maker == ScaleMaker::Other && format != ExportFormat::Safetensors)
            return "no factor passes through what makes the inputs of " + reader
                + ", so its scales stay in its operator, for which files have no place";
        const std::string& maker = blueprint.scaleMakers()[indexOf(*scaled)];
        const bool byNorm = scaled->maker == ScaleMaker::AttentionNorm || scaled->maker == ScaleMaker::FeedForwardNorm;
        if (byNorm && !model.source->findTensor(maker + ".weight"))
            return "the norm before " + reader + " has no weight to take its scales";
    }
    return {};
}

/// Refuses what no grid could mend.
void requireFittingModel(const OpenModel& model, const QuantizerConfig& config, const LayerPlan& plan,
                         ExportFormat format)
{
    if (model.classifier)
        refuse(format, config, "only language models are written");
    if (makeWeightQuantizer(config)->roundsInputs())
        refuse(format, config, "its layers compute in int8, inputs too");
    const bool moves = scaleSearchSettings(config).has_value();
    const std::string kept = optionOf(config, "keep-channels");
    if (!kept.empty() && kept != "0" && (moves || format != ExportFormat::Safetensors))
        refuse(format, config, "some input channels are kept or scaled");
    if (moves) {
        if (const std::string problem = problemOfScales(model, plan, format); !problem.empty())
            refuse(format, config, problem);
    }
    if (format == ExportFormat::Safetensors)
        return;
    if (!model.source->storedLinears().empty())
        refuse(format, config, "the model is stored as codes already");
    if (format == ExportFormat::Gguf)
        requireGgufImage(model);
}

/// Sets `key` unless it was set to something else than its default.
void demand(std::map<std::string, std::string>& values, const QuantizerConfig& config, ExportFormat format,
            const std::string& key, const std::string& value, const std::string& defaultValue)
{
    const std::string current = optionOf(config, key.c_str());
    if (current.empty())
        refuse(format, config, "method " + config.method() + " has no option " + key);
    if (current != defaultValue && current != value)
        refuse(format, config, "it needs " + key + ' ' + value + ", not " + current);
    values[key] = value;
}

} // namespace

ExportGrid exportGrid(const QuantizerConfig& config, ExportFormat format)
{
    const GridSpec& grid = config.grid();
    return { format, grid.bits(), grid.granularity() == Granularity::Group ? grid.groupSize() : -1, grid.symmetric(),
             scattersGroups(config) };
}

std::string_view exportFormatName(ExportFormat format)
{
    const auto found = std::ranges::find(kNames, format, &std::pair<ExportFormat, std::string_view>::first);
    return found == kNames.end() ? std::string_view() : found->second;
}

ExportFormat exportFormatFromName(std::string_view name)
{
    const auto found = std::ranges::find(kNames, name, &std::pair<ExportFormat, std::string_view>::second);
    if (found == kNames.end())
        throw InvalidRequest("format must be one of " + exportFormatNames() + ", got \"" + std::string(name) + '"');
    return found->first;
}

std::string exportFormatNames()
{
    std::string names;
    for (const auto& [format, name] : kNames)
        names += (names.empty() ? "" : "|") + std::string(name);
    return names;
}

QuantizerConfig configForExport(const QuantizerConfig& config, ExportFormat format)
{
    if (format == ExportFormat::Safetensors)
        return config;
    if (const std::string problem = Fit(config, format).problemOfGrid(); !problem.empty())
        refuse(format, config, problem);
    std::map<std::string, std::string> values = config.values();
    const bool shortScales = format == ExportFormat::Gguf && blockFor(config.grid()) == GgmlBlock::Q4_1;
    demand(values, config, format, "scale-type", shortScales ? "float16-short" : "float16", "float32");
    const bool asymmetric = !config.grid().symmetric();
    if (format == ExportFormat::Gptq && asymmetric)
        demand(values, config, format, "zero-from-one", "true", "false");
    return QuantizerConfig(config.method(), values);
}

std::vector<Warning> requireExportable(const OpenModel& model, const QuantizerConfig& config, const LayerPlan& plan,
                                       const ExportRequest& request)
{
    if (const std::string reason = StagedFolder::obstacle(request.folder); !reason.empty())
        throw InvalidRequest("cannot export to " + request.folder.string() + ": " + reason);
    requireFittingModel(model, config, plan, request.format);
    if (request.format == ExportFormat::Safetensors)
        return {};
    const Fit fit(config, request.format);
    if (const std::string problem = fit.problemOfGrid(); !problem.empty())
        refuse(request.format, config, problem);
    if (config.grid().scaleType() == ScaleType::Float32)
        refuse(request.format, config, "its scales are float32; use scale-type float16");
    std::vector<Warning> warnings;
    // GPTQModel does: writers of this format did not agree on what is stored for a zero point of 0.
    if (request.format == ExportFormat::Gptq && !config.grid().symmetric())
        warnings.push_back({ "export_asymmetric_v1", {} });
    bool oddTold = false;
    for (const LayerGroup& group : plan.groups) {
        for (const std::size_t linear : group.linears) {
            const LinearInfo& layer = model.layered().linears()[linear];
            if (const std::string problem = fit.problemOfLayer(layer); !problem.empty())
                refuse(request.format, config, problem + " (" + layer.name + ')');
            const bool odd = layer.inFeatures % 32 != 0 || layer.outFeatures % 32 != 0;
            if (!isGptq(request.format) || !odd || std::exchange(oddTold, true))
                continue;
            warnings.push_back(
                { "export_odd_shape",
                  { { "layer", layer.name }, { "format", std::string(exportFormatName(request.format)) } } });
        }
    }
    return warnings;
}

} // namespace quantoscope
