// One (stacked) weight and its input statistics in, one QuantizedWeight out. And the registry of methods.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/input_statistics.h"
#include "core/quantization/quantized_weight.h"
#include "core/quantization/quantizer_config.h"

#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace quantoscope {

/// Share of the layer that is done, 0..1. Called on the solving thread.
using SolverProgress = std::function<void(double)>;

class WeightQuantizer
{
public:
    virtual ~WeightQuantizer() = default;

    /// Whether quantize() needs `statistics` with a Gram matrix (false: they may be empty).
    virtual bool needsStatistics() const noexcept = 0;
    /// Whether it solves with inputs of already quantized blocks by default (ARCHITECTURE, "Whose inputs").
    virtual bool prefersSequentialInputs() const noexcept { return false; }

    /// Whether the layer rounds its inputs too, so that its errors show only where it runs on some.
    virtual bool roundsInputs() const noexcept { return false; }

    /// Whether quantize() also takes weight and statistics that are on a device with an accelerator (accelerator.h),
    /// and leaves its result there.
    virtual bool solvesOnAccelerators() const noexcept { return false; }

    /// Bytes that quantize() takes at a layer of `inFeatures` beyond a few float64 matrices of that size.
    virtual double workspaceBytes([[maybe_unused]] std::int64_t inFeatures) const { return 0; }

    /// `weight` float32 [out, in], never modified. Rows are independent given the statistics, so that rows of layers
    /// with the same input may be stacked. Degenerate input (NaN, all zero, 1x1, ragged group, singular H) never
    /// throws: it ends in `fallback` and `warnings`. Throws Cancelled within a second of a cancel.
    virtual QuantizedWeight quantize(const at::Tensor& weight, const InputStatistics& statistics,
                                     const CancellationToken& cancel, const SolverProgress& progress = {}) const = 0;
};

class SolveTracer;

/// A registry line: how a method describes itself and how it is made.
struct QuantizationMethod
{
    MethodDescription (*describe)();
    /// The tracer (nullptr: nobody watches) outlives what is made; methods with nothing to show of their steps ignore
    /// it.
    std::unique_ptr<WeightQuantizer> (*make)(const QuantizerConfig&, SolveTracer*);
    bool takesScales = true; ///< it can be asked to solve a weight that AWQ has scaled: option pre-scale
    bool keepsChannels = true; ///< it can be asked to keep some input channels: options keep-channels and on
};

/// All methods, in the order menus show them.
std::span<const QuantizationMethod> quantizationMethods();
/// Descriptions of all methods (cached), for forms and help.
const std::vector<MethodDescription>& methodDescriptions();
const MethodDescription* findMethodDescription(std::string_view key);

/// `tracer` watches the solves of what is made, and outlives it.
std::unique_ptr<WeightQuantizer> makeWeightQuantizer(const QuantizerConfig& config, SolveTracer* tracer = nullptr);

/// The same without the search for scales, where `config` has one: for weights whose scales somebody else sees to.
/// `layerKind` as in LayerResult: AWQ does not cut the range of queries and keys.
std::unique_ptr<WeightQuantizer> makeScaledWeightSolver(const QuantizerConfig& config, std::string_view layerKind);

} // namespace quantoscope
