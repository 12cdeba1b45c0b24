#include "core/results_io/result_shapes.h"

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace quantoscope {
namespace {

struct Extent
{
    std::string name;
    std::size_t found;
    std::size_t expected;
};

/// Empty arrays stand for "not kept" and agree with everything.
std::string firstAtOdds(std::initializer_list<Extent> extents)
{
    for (const Extent& extent : extents) {
        if (extent.found != 0 && extent.found != extent.expected) {
            return extent.name + " holds " + std::to_string(extent.found) + " values where "
                + std::to_string(extent.expected) + " belong";
        }
    }
    return {};
}

std::size_t size(std::int64_t extent)
{
    return extent < 0 ? 0 : static_cast<std::size_t>(extent);
}

template <typename T>
bool isConsistent(const Matrix<T>& matrix)
{
    return matrix.rows >= 0 && matrix.columns >= 0
        && (matrix.columns == 0 ? matrix.values.empty()
                                : matrix.values.size() / size(matrix.columns) == size(matrix.rows)
                    && matrix.values.size() % size(matrix.columns) == 0);
}

std::size_t binCount(const std::vector<double>& edges)
{
    return edges.empty() ? 0 : edges.size() - 1;
}

std::string codesProblem(const QuantizedCodes& codes, const LayerResult& layer)
{
    if (!isConsistent(codes.codes) || !isConsistent(codes.scales) || !isConsistent(codes.zeros))
        return "codes, scales or zeros do not fill their rows and columns";
    if (codes.codes.rows != layer.outFeatures || codes.codes.columns != layer.inFeatures)
        return "codes are not [out_features, in_features]";
    if (codes.scales.rows != layer.outFeatures && codes.scales.rows != 1)
        return "scales have neither one row nor out_features rows";
    if (codes.zeros.rows != codes.scales.rows || codes.zeros.columns != codes.scales.columns)
        return "zeros are not shaped as scales";
    const bool inRange = std::ranges::all_of(
        codes.groupIndex, [&codes](std::int32_t group) { return group >= 0 && group < codes.scales.columns; });
    if (codes.groupIndex.size() != size(layer.inFeatures) || !inRange)
        return "g_idx does not name a column of scales for each input";
    return {};
}

std::string sideProblem(const TextResult::Side& side, const std::string& suffix)
{
    const std::size_t tokens = side.tokenIds.size();
    return firstAtOdds({ { "tokens" + suffix, side.tokens.size(), tokens },
                         { "logprobs" + suffix, side.logprobs.size(), tokens },
                         { "entropy" + suffix, side.entropy.size(), tokens },
                         { "top5_ids" + suffix, side.top5Ids.size(), tokens * 5 },
                         { "top5_logprobs" + suffix, side.top5Logprobs.size(), tokens * 5 } });
}

} // namespace

std::string shapeProblem(const LayerDescription& layer)
{
    return firstAtOdds({ { "histogram", layer.histogram.counts.size(), binCount(layer.histogram.edges) } });
}

std::string shapeProblem(const CalibrationLayer& layer)
{
    const std::size_t inputs = std::max({ layer.meanAbs.size(), layer.maxAbs.size(), layer.diagH.size() });
    return firstAtOdds({ { "mean_abs", layer.meanAbs.size(), inputs },
                         { "max_abs", layer.maxAbs.size(), inputs },
                         { "diag_h", layer.diagH.size(), inputs } });
}

std::string shapeProblem(const LayerResult& layer)
{
    const std::size_t in = size(layer.inFeatures);
    const std::size_t out = size(layer.outFeatures);
    if (layer.inFeatures < 0 || layer.outFeatures < 0)
        return "in_features or out_features is negative";
    if (!isConsistent(layer.errorMap))
        return "error_map does not fill its rows and columns";
    if (!isConsistent(layer.clip) || (layer.clip.rows != 0 && layer.clip.rows != layer.outFeatures))
        return "clip is not [out_features, groups]";
    // Act-order is one order of the inputs; OBQ has one for each row.
    const bool orderPerRow = in > 0 && layer.order.size() / in == out && layer.order.size() % in == 0;
    const std::size_t bins = binCount(layer.histogramEdges);
    std::string problem = firstAtOdds({ { "histogram_original", layer.histogramOriginal.size(), bins },
                                        { "histogram_quantized", layer.histogramQuantized.size(), bins },
                                        { "row_error", layer.rowError.size(), out },
                                        { "column_error", layer.columnError.size(), in },
                                        { "input_scales", layer.inputScales.size(), in },
                                        { "row_scales", layer.rowScales.size(), out },
                                        { "order", layer.order.size(), orderPerRow ? layer.order.size() : in } });
    if (!problem.empty())
        return problem;
    return layer.codes ? codesProblem(*layer.codes, layer) : std::string();
}

std::string shapeProblem(const ParameterResult& parameter)
{
    std::int64_t elements = 1;
    for (const std::int64_t extent : parameter.shape) {
        if (extent < 0)
            return "shape has a negative extent";
        if (extent > 0 && elements > std::numeric_limits<std::int64_t>::max() / extent)
            return "shape holds more elements than can be counted";
        elements *= extent;
    }
    return {};
}

std::string shapeProblem(const ParameterHistogram& histogram)
{
    const std::size_t bins = binCount(histogram.edges);
    return firstAtOdds({ { "parameter_histogram_original", histogram.original.size(), bins },
                         { "parameter_histogram_quantized", histogram.quantized.size(), bins } });
}

std::string shapeProblem(const TextResult& text)
{
    const std::string problem = sideProblem(text.original, "_original");
    return problem.empty() ? sideProblem(text.quantized, "_quantized") : problem;
}

} // namespace quantoscope
