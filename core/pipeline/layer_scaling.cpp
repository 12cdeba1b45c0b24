#include "core/pipeline/layer_scaling.h"

#include "core/models/dense_operator.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <set>

namespace quantoscope {
namespace {

bool isFinite(const at::Tensor& tensor)
{
    return tensor.isfinite().all().item<bool>();
}

std::string joined(const std::set<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// Layers that one warning counts, and their kinds.
struct Counted
{
    std::size_t layers = 0;
    std::set<std::string> kinds;

    void add(const LanguageModel& model, const LayerGroup& group)
    {
        layers += group.linears.size();
        for (const std::size_t linear : group.linears)
            kinds.insert(model.linears()[linear].kind);
    }
    void warn(std::vector<Warning>& warnings, const char* code) const
    {
        if (layers > 0)
            warnings.push_back({ code, { { "count", std::to_string(layers) }, { "kinds", joined(kinds) } } });
    }
};

} // namespace

const ScaleGroup* findScaleGroup(const LanguageModel& model, const LayerGroup& group)
{
    const std::vector<ScaleGroup>& groups = model.scaleGroups();
    const auto found = std::ranges::find_if(groups, [&](const ScaleGroup& candidate) {
        return candidate.block == group.block && candidate.inputGroup == group.inputGroup;
    });
    return found == groups.end() ? nullptr : &*found;
}

std::vector<std::size_t> readersOf(const LanguageModel& model, const ScaleGroup& group)
{
    std::vector<std::size_t> readers;
    for (std::size_t i = 0; i < model.linears().size(); ++i) {
        const LinearInfo& linear = model.linears()[i];
        if (linear.block == group.block && linear.inputGroup == group.inputGroup)
            readers.push_back(i);
    }
    return readers;
}

void moveScales(LanguageModel& model, const ScaleGroup& group, const at::Tensor& scales)
{
    const bool inOperator = group.maker == ScaleMaker::Other;
    for (const std::size_t reader : readersOf(model, group)) {
        const at::Tensor weight = model.linear(reader)->weight().to(scales.device()) * scales;
        model.setLinear(reader, inOperator ? makeScaledOperator(weight, scales) : makeDenseOperator(weight));
    }
    if (!inOperator)
        model.divideMaker(group, scales.to(model.device()));
}

at::Tensor channelScales(const LanguageModel& model, const Run& run, const ScaleGroup& group)
{
    for (const std::size_t reader : readersOf(model, group)) {
        const auto layer = std::ranges::find(run.layers, model.linears()[reader].name, &LayerResult::name);
        if (layer != run.layers.end() && !layer->inputScales.empty())
            return at::tensor(layer->inputScales, at::kFloat);
    }
    return {};
}

at::Tensor LayerScaling::scaled(const at::Tensor& weight) const
{
    const at::Tensor result = inputScales.defined() ? weight * inputScales : weight;
    return rowScales.defined() ? result * rowScales.unsqueeze(1) : result;
}

InputStatistics LayerScaling::scaled(const InputStatistics& statistics) const
{
    return inputScales.defined() ? dividedStatistics(statistics, inputScales) : statistics;
}

void LayerScaling::addTo(QuantizedWeight& solved, const at::Tensor& weight) const
{
    solved.scaleLosses = losses;
    solved.bestRatio = ratio;
    // A solver that scaled some channels on its own account has left its scales there.
    if (inputScales.defined())
        solved.inputScales = solved.inputScales.defined() ? solved.inputScales * inputScales : inputScales;
    solved.rowScales = rowScales;
    if (solved.keptColumns.defined())
        solved.keptWeights = weight.to(at::kFloat).index_select(1, solved.keptColumns);
    if (!solved.isQuantized())
        solved.unquantized = weight;
}

ModelScaling::ModelScaling(const LanguageModel& original, const QuantizerConfig& config,
                           const ScaleSearchSettings& settings)
    : m_original(original), m_spec(config.grid()), m_settings(settings)
{
}

double ModelScaling::searchWork(const LayerGroup& group) const
{
    double work = 0;
    for (const std::size_t linear : group.linears) {
        const LinearInfo& info = m_original.linears()[linear];
        const auto in = static_cast<double>(info.inFeatures);
        work += static_cast<double>(info.outFeatures) * in * in / 2;
    }
    return findScaleGroup(m_original, group) ? work * static_cast<double>(m_settings.gridPoints + 1) : 0;
}

GridSpec ModelScaling::specOf(const LayerGroup& group) const
{
    GridSpec::Fields fields = m_spec.fields();
    if (group.bits > 0)
        fields.bits = group.bits;
    return GridSpec(fields);
}

CandidateLosses ModelScaling::moduleLosses(const ScaleGroup& scaleGroup, const LayerGroup& group,
                                           const InputStatistics& reference, const HiddenStates& before,
                                           const CancellationToken& cancel) const
{
    return [this, &scaleGroup, &group, &reference, &before, &cancel](const std::vector<at::Tensor>& candidates) {
        const GridSpec spec = specOf(group);
        const std::int64_t length = before.tokens() / before.sequences();
        const at::Tensor energies = spec.searchesByEnergy() ? reference.gram.diagonal() : at::Tensor();
        const std::unique_ptr<LanguageModel> trial = m_original.clone();
        std::vector<double> losses(candidates.size(), 0);
        double outputs = 0;
        const auto compare = [&](std::size_t linear, const at::Tensor& input) {
            if (linear != group.linears.front())
                return;
            const at::Tensor sequences = input.reshape({ -1, length, input.size(-1) });
            const at::Tensor target = m_original.runModule(scaleGroup, sequences);
            outputs += static_cast<double>(target.numel());
            for (std::size_t i = 0; i < candidates.size(); ++i) {
                cancel.throwIfCancelled();
                for (const std::size_t reader : group.linears) {
                    const at::Tensor weight = m_original.linear(reader)->weight().to(candidates[i].device());
                    trial->setLinear(
                        reader, makeDenseOperator(roundedWhileScaled(weight, candidates[i], spec, energies, cancel)));
                }
                const at::Tensor change = trial->runModule(scaleGroup, sequences).sub_(target);
                losses[i] += at::sum(change.square_(), at::kDouble).item<double>();
            }
            throw EnoughSeen();
        };
        before.observe(m_original, scaleGroup.block, compare, cancel);
        for (double& loss : losses)
            loss /= outputs;
        return losses;
    };
}

void ModelScaling::search(const LayerGroup& group, const InputStatistics& reference, const HiddenStates* before,
                          const CancellationToken& cancel)
{
    const ScaleGroup* const scaleGroup = findScaleGroup(m_original, group);
    if (!scaleGroup || reference.tokens == 0 || !reference.finite)
        return;
    std::vector<at::Tensor> weights;
    for (const std::size_t linear : group.linears) {
        const at::Tensor weight = m_original.linear(linear)->weight().to(reference.meanAbs.device());
        if (isFinite(weight)) // a layer that is not stays as it is, and says so
            weights.push_back(weight);
    }
    if (weights.empty())
        return;
    const bool byModule = m_settings.moduleOutput && before && scaleGroup->inspected != InspectedModule::Layer;
    const GridSpec spec = specOf(group);
    const ScaleChoice choice = chooseScales(reference.meanAbs, weights, spec, m_settings,
                                            byModule ? moduleLosses(*scaleGroup, group, reference, *before, cancel)
                                                     : outputErrorLosses(weights, reference, spec, cancel));
    for (const std::size_t reader : readersOf(m_original, *scaleGroup)) {
        LayerScaling& layer = m_layers[reader];
        layer.inputScales = choice.scales;
        layer.inOperator = scaleGroup->maker == ScaleMaker::Other;
        layer.losses = choice.losses;
        layer.ratio = choice.ratio;
    }
    if (scaleGroup->maker == ScaleMaker::Linear) {
        at::Tensor& rows = m_layers[scaleGroup->makerLinear].rowScales;
        if (!rows.defined())
            rows = at::ones({ m_original.linears()[scaleGroup->makerLinear].outFeatures }, choice.scales.options());
        rows.narrow(0, scaleGroup->makerRow, choice.scales.size(0)).div_(choice.scales);
    }
}

void ModelScaling::moveInto(LanguageModel& model, std::int64_t block) const
{
    for (const ScaleGroup& group : m_original.scaleGroups()) {
        const std::vector<std::size_t> readers = readersOf(m_original, group);
        if (group.block == block && !readers.empty() && of(readers.front()).inputScales.defined())
            moveScales(model, group, of(readers.front()).inputScales);
    }
}

LayerScaling ModelScaling::of(std::size_t linear) const
{
    const auto found = m_layers.find(linear);
    return found == m_layers.end() ? LayerScaling() : found->second;
}

std::vector<Warning> scalingWarnings(const LanguageModel& model, const LayerPlan& plan, const QuantizerConfig& config)
{
    if (!scaleSearchSettings(config))
        return {};
    Counted unscaled;
    Counted inOperator;
    for (const LayerGroup& group : plan.groups) {
        const ScaleGroup* const scaleGroup = findScaleGroup(model, group);
        if (!scaleGroup)
            unscaled.add(model, group);
        else if (scaleGroup->maker == ScaleMaker::Other)
            inOperator.add(model, group);
    }
    std::vector<Warning> warnings;
    unscaled.warn(warnings, "unscaled_layers");
    inOperator.warn(warnings, "scales_in_operator");
    return warnings;
}

} // namespace quantoscope
