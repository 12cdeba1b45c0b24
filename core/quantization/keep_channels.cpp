#include "core/quantization/keep_channels.h"

#include "core/base/translation.h"
#include "core/quantization/awq_scales.h"
#include "core/quantization/layer_checks.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <utility>

namespace quantoscope {
namespace {

constexpr std::uint64_t kSeed = 0;

/// The statistics as if `columns` had nothing to do with the other inputs.
InputStatistics uncoupled(const InputStatistics& statistics, const at::Tensor& columns)
{
    InputStatistics result = statistics;
    if (!result.gram.defined())
        return result;
    const at::Tensor diagonal = result.gram.diagonal().clone();
    result.gram = result.gram.index_fill(0, columns, 0).index_fill_(1, columns, 0);
    result.gram.diagonal().copy_(diagonal);
    return result;
}

class KeepChannels : public WeightQuantizer
{
public:
    KeepChannels(const QuantizerConfig& config, std::unique_ptr<WeightQuantizer> inner)
        : m_share(config.real("keep-channels") / 100)
        , m_criterion(config.text("keep-by"))
        , m_factor(config.real("scale-salient"))
        , m_inner(std::move(inner))
    {
    }

    bool needsStatistics() const noexcept override { return m_criterion == "activation" || m_inner->needsStatistics(); }
    bool roundsInputs() const noexcept override { return m_inner->roundsInputs(); }
    bool solvesOnAccelerators() const noexcept override { return m_inner->solvesOnAccelerators(); }
    double workspaceBytes(std::int64_t inFeatures) const override
    {
        const auto in = static_cast<double>(inFeatures);
        return m_inner->workspaceBytes(inFeatures) + in * in * sizeof(double);
    }
    bool prefersSequentialInputs() const noexcept override { return m_inner->prefersSequentialInputs(); }

    QuantizedWeight quantize(const at::Tensor& weight, const InputStatistics& statistics,
                             const CancellationToken& cancel, const SolverProgress& progress) const override
    {
        if (const auto reason = unusableWeight(weight))
            return leftInFullPrecision(weight, *reason);
        const bool known = statistics.meanAbs.defined() && statistics.meanAbs.numel() == weight.size(1)
            && statistics.meanAbs.isfinite().all().item<bool>();
        if (m_criterion == "activation" && !known) {
            QuantizedWeight result = m_inner->quantize(weight, statistics, cancel, progress);
            result.warnings.push_back({ "no_channels_kept", {} });
            return result;
        }
        const at::Tensor columns = chosenColumns(weight, statistics);
        return m_factor > 1 ? scaled(weight, statistics, columns, cancel, progress)
                            : kept(weight, statistics, columns, cancel, progress);
    }

private:
    at::Tensor chosenColumns(const at::Tensor& weight, const InputStatistics& statistics) const
    {
        const std::int64_t in = weight.size(1);
        const auto count
            = std::clamp<std::int64_t>(static_cast<std::int64_t>(m_share * static_cast<double>(in)), 1, in);
        if (m_criterion == "random") {
            const at::Generator generator = at::detail::createCPUGenerator(kSeed);
            return std::get<0>(at::randperm(in, generator).slice(0, 0, count).sort()).to(weight.device());
        }
        const at::Tensor importance = m_criterion == "weight" ? weight.abs().mean(0) : statistics.meanAbs;
        const at::Tensor order = at::argsort(importance, /*stable=*/true, /*dim=*/0, /*descending=*/true);
        return std::get<0>(order.slice(0, 0, count).sort());
    }

    QuantizedWeight kept(const at::Tensor& weight, const InputStatistics& statistics, const at::Tensor& columns,
                         const CancellationToken& cancel, const SolverProgress& progress) const
    {
        QuantizedWeight result = m_inner->quantize(weight, uncoupled(statistics, columns), cancel, progress);
        if (!result.isQuantized())
            return result;
        at::Tensor all = columns;
        if (result.keptColumns.defined())
            all = std::get<0>(at::_unique(at::cat({ columns, result.keptColumns }), /*sorted=*/true));
        result.keptColumns = all;
        result.keptWeights = weight.to(at::kFloat).index_select(1, all);
        return result;
    }

    QuantizedWeight scaled(const at::Tensor& weight, const InputStatistics& statistics, const at::Tensor& columns,
                           const CancellationToken& cancel, const SolverProgress& progress) const
    {
        const at::Tensor scales
            = at::ones({ weight.size(1) }, weight.options().dtype(at::kFloat)).index_fill_(0, columns, m_factor);
        QuantizedWeight result
            = m_inner->quantize(weight * scales, dividedStatistics(statistics, scales), cancel, progress);
        if (!result.isQuantized()) {
            result.unquantized = weight.to(at::kFloat);
            return result;
        }
        result.inputScales = result.inputScales.defined() ? result.inputScales * scales : scales;
        return result;
    }

    double m_share;
    std::string m_criterion;
    double m_factor;
    std::unique_ptr<WeightQuantizer> m_inner;
};

} // namespace

std::vector<OptionDescription> keepChannelsOptions()
{
    return {
        { .key = "keep-channels",
          .type = OptionType::Real,
          .label = QUANTOSCOPE_TR("Keep channels"),
          .help = QUANTOSCOPE_TR("Share of the input channels that stay in full precision."),
          .unit = "%",
          .minimum = 0,
          .maximum = 100,
          .step = 0.5,
          .defaultValue = "0" },
        { .key = "keep-by",
          .type = OptionType::Choice,
          .label = QUANTOSCOPE_TR("Kept by"),
          .help = QUANTOSCOPE_TR("Which channels are kept: those with the largest inputs, with the largest weights, or "
                                 "any."),
          .defaultValue = "activation",
          .choices = { { "activation", QUANTOSCOPE_TR("Mean magnitude of the inputs") },
                       { "weight", QUANTOSCOPE_TR("Mean magnitude of the weights") },
                       { "random", QUANTOSCOPE_TR("Chance") } } },
        { .key = "scale-salient",
          .type = OptionType::Real,
          .label = QUANTOSCOPE_TR("Scale salient"),
          .help = QUANTOSCOPE_TR("Instead of being kept, these channels are multiplied by this before rounding and "
                                 "divided after; 1: they are kept."),
          .minimum = 1,
          .maximum = 1000,
          .step = 0.5,
          .defaultValue = "1" },
    };
}

std::unique_ptr<WeightQuantizer> withKeptChannels(const QuantizerConfig& config, std::unique_ptr<WeightQuantizer> inner)
{
    const auto share = config.values().find("keep-channels");
    if (share == config.values().end() || config.real("keep-channels") == 0)
        return inner;
    return std::make_unique<KeepChannels>(config, std::move(inner));
}

} // namespace quantoscope
