#include "core/quantization/what_if.h"

#include "core/base/errors.h"
#include "core/quantization/tile_trace.h"
#include "core/quantization/weight_quantizer.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <map>
#include <utility>

namespace quantoscope {
namespace {

/// Multiply-adds of the output errors that still go with every answer.
constexpr double kBlink = 2e8;

/// The same grid for RTN: what RTN has no option for is left out.
QuantizerConfig nearestConfig(const QuantizerConfig& config)
{
    std::map<std::string, std::string> options;
    for (const OptionDescription& option : findMethodDescription("rtn")->options)
        if (const auto value = config.values().find(option.key); value != config.values().end())
            options.insert(*value);
    return { "rtn", options };
}

at::Tensor cut(const at::Tensor& matrix, const TileRange& range)
{
    return matrix.narrow(0, range.firstRow, range.rows).narrow(1, range.firstColumn, range.columns).contiguous();
}

template <typename T>
Matrix<T> toMatrix(const at::Tensor& tensor)
{
    const at::Tensor dense = tensor.contiguous();
    const T* const first = dense.data_ptr<T>();
    return { dense.size(0), dense.size(1), std::vector<T>(first, first + dense.numel()) };
}

/// Codes and grids of `range` (within what was quantized), groups counted from the range's first.
QuantizedCodes gridOf(const QuantizedWeight& weight, const TileRange& range)
{
    if (!weight.isQuantized())
        return {};
    QuantizedCodes grid;
    grid.codes = toMatrix<std::int32_t>(cut(weight.codes, range));
    grid.zerosAreOffsets = weight.zerosAreOffsets;
    grid.minCode = weight.minCode;
    grid.maxCode = weight.maxCode;
    const bool oneGrid = weight.scales.numel() == 1;
    const at::Tensor groups = weight.groupIndex.narrow(0, range.firstColumn, range.columns);
    const at::Tensor used
        = oneGrid ? at::zeros({ 1 }, at::kLong) : std::get<0>(at::_unique(groups.to(at::kLong), true));
    for (const auto& [values, into] :
         { std::pair(&weight.scales, &grid.scales), std::pair(&weight.zeros, &grid.zeros) })
        *into = toMatrix<float>(
            (oneGrid ? *values : values->narrow(0, range.firstRow, range.rows)).index_select(1, used));
    const auto* const first = used.data_ptr<std::int64_t>();
    for (std::int64_t column = 0; column < range.columns; ++column) {
        const auto* const place = std::lower_bound(first, first + used.numel(), groups[column].item<std::int64_t>());
        grid.groupIndex.push_back(oneGrid ? 0 : static_cast<std::int32_t>(place - first));
    }
    return grid;
}

} // namespace

WhatIf::WhatIf(const at::Tensor& weight) : m_weight(weight.to(at::kCPU, at::kFloat).contiguous())
{
}

void WhatIf::setInputs(InputStatistics inputs)
{
    m_inputs = std::move(inputs);
    for (at::Tensor* const tensor : { &m_inputs.gram, &m_inputs.meanAbs, &m_inputs.maxAbs, &m_inputs.sample })
        if (tensor->defined())
            *tensor = tensor->cpu();
    m_part.reset();
    m_known.reset(); // may have been solved with the inputs there were
    if (m_whole) {
        m_whole->inputs = m_inputs;
        m_whole->outputEnergy.reset();
    }
}

WhatIfAnswer WhatIf::answer(const WhatIfRequest& request, const CancellationToken& cancel)
{
    const QuantizerConfig config(request.method, request.options);
    const bool onPart = request.method == "gptq";
    if (!onPart && request.method != "rtn")
        throw InvalidRequest("what if is asked of rtn and gptq, not of " + request.method);
    if (onPart && !hasInputs())
        throw InvalidRequest("gptq needs the layer's inputs");
    WhatIfAnswer answer;
    answer.request = request;
    answer.config = config.shortName();
    answer.outFeatures = m_weight.size(0);
    answer.inFeatures = m_weight.size(1);
    answer.range = onPart ? subTileAround(request.firstRow, request.firstColumn, answer.outFeatures, answer.inFeatures)
                          : TileRange { 0, 0, answer.outFeatures, answer.inFeatures };
    Part& part = partOf(answer.range);
    const Rounded& result = rounded(part, config, cancel);
    answer.figures = result.figures;
    answer.tile = tileOf(request, part, result);

    const auto columns = static_cast<double>(answer.range.columns);
    const bool quick = static_cast<double>(answer.range.rows) * columns * columns <= kBlink;
    const bool usable = hasInputs() && m_inputs.finite;
    if (usable && (request.outputs || quick)) {
        answer.tokens = m_inputs.tokens;
        measureOutputs(part, result, answer.figures, cancel);
    }
    if (hasInputs() && !m_inputs.finite)
        answer.figures.warnings.push_back({ "non_finite_input", {} });
    answer.outputsToCome = answer.tokens == 0 && (!hasInputs() || usable);
    if (onPart) {
        Rounded nearest = round(part, nearestConfig(config), cancel);
        if (answer.tokens > 0)
            measureOutputs(part, nearest, nearest.figures, cancel);
        answer.nearest = std::move(nearest.figures);
    }
    return answer;
}

WhatIf::Part& WhatIf::partOf(const TileRange& range)
{
    const bool whole = range.rows == m_weight.size(0) && range.columns == m_weight.size(1);
    std::optional<Part>& part = whole ? m_whole : m_part;
    if (!part || part->range != range) {
        part.emplace();
        part->range = range;
        part->original = describeOriginal(whole ? m_weight : cut(m_weight, range));
        part->inputs = hasInputs() && !whole ? tileStatistics(m_inputs, range) : m_inputs;
    }
    return *part;
}

WhatIf::Rounded WhatIf::round(const Part& part, const QuantizerConfig& config, const CancellationToken& cancel) const
{
    Rounded rounded;
    rounded.weight = makeWeightQuantizer(config)->quantize(part.original.values, part.inputs, cancel);
    rounded.values = rounded.weight.dequantize();
    LayerResult& figures = rounded.figures;
    figures.outFeatures = part.range.rows;
    figures.inFeatures = part.range.columns;
    figures.bits = rounded.weight.bitsPerWeight();
    figures.fallback = rounded.weight.fallback;
    figures.warnings = rounded.weight.warnings;
    figures.damping = rounded.weight.damping;
    figures.deadChannels = rounded.weight.deadChannels;
    measureWeightErrors(figures, part.original, rounded.values);
    return rounded;
}

const WhatIf::Rounded& WhatIf::rounded(const Part& part, const QuantizerConfig& config, const CancellationToken& cancel)
{
    const std::string flags = config.toFlags();
    if (!m_known || m_known->config != flags || m_known->range != part.range)
        m_known = Known { flags, part.range, round(part, config, cancel) };
    return m_known->rounded;
}

void WhatIf::measureOutputs(Part& part, const Rounded& rounded, LayerResult& figures, const CancellationToken& cancel)
{
    if (!part.outputEnergy)
        part.outputEnergy = totalEnergy(part.original.values, part.inputs.gram, cancel);
    measureOutputErrors(figures, rounded.values - part.original.values, part.inputs, *part.outputEnergy, cancel);
    figures.tokens = part.inputs.tokens;
}

WhatIfTile WhatIf::tileOf(const WhatIfRequest& request, const Part& part, const Rounded& rounded) const
{
    WhatIfTile tile;
    tile.range = shownTile(request.firstRow, request.firstColumn, m_weight.size(0), m_weight.size(1));
    tile.original = toMatrix<float>(cut(m_weight, tile.range));
    TileRange within = tile.range; // of what was quantized
    within.firstRow -= part.range.firstRow;
    within.firstColumn -= part.range.firstColumn;
    tile.quantized = toMatrix<float>(cut(rounded.values, within));
    tile.grid = gridOf(rounded.weight, within);
    return tile;
}

} // namespace quantoscope
