#include "core/quantization/awq_clip.h"

#include "core/quantization/error_metrics.h"
#include "core/quantization/grid_table.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace quantoscope {
namespace {

/// The authors' figures: limits from 1 down to .5 in steps of 1/20, about 512 tokens.
constexpr int kSteps = 10;
constexpr double kStepsOfWholeRange = 20;
constexpr std::int64_t kSampleTokens = 512;

/// The grid of one group's columns taken for themselves.
GridSpec ofOneGroup(const GridSpec& spec)
{
    GridSpec::Fields fields = spec.fields();
    fields.granularity = Granularity::Channel;
    return GridSpec(fields);
}

/// XᵀX/N of some columns' inputs.
class ColumnGram
{
public:
    ColumnGram(const InputStatistics& statistics, bool fromSample) : m_gram(statistics.gram)
    {
        if (!fromSample || !statistics.sample.defined() || statistics.sample.size(0) == 0)
            return;
        const std::int64_t stride = std::max<std::int64_t>(1, statistics.sample.size(0) / kSampleTokens);
        m_tokens = statistics.sample.slice(0, 0, statistics.sample.size(0), stride).to(at::kDouble);
    }

    at::Tensor of(std::int64_t begin, std::int64_t end) const
    {
        if (!m_tokens.defined())
            return m_gram.slice(0, begin, end).slice(1, begin, end);
        const at::Tensor columns = m_tokens.slice(1, begin, end);
        return at::mm(columns.t(), columns).div_(static_cast<double>(columns.size(0)));
    }

private:
    at::Tensor m_gram;
    at::Tensor m_tokens;
};

/// The best limit of each row for one group's columns, float32 [out].
at::Tensor limitsOfGroup(const at::Tensor& columns, const at::Tensor& gram, const GridSpec& spec,
                         const CancellationToken& cancel)
{
    const at::Tensor largest = columns.abs().amax(1);
    const at::Tensor importance = spec.searchesByEnergy() ? gram.diagonal().to(at::kFloat).contiguous() : at::Tensor();
    at::Tensor best = largest.clone();
    at::Tensor smallest;
    for (int step = 0; step < kSteps; ++step) {
        const at::Tensor limit = largest * (1 - step / kStepsOfWholeRange);
        const at::Tensor cut = columns.clamp(-limit.unsqueeze(1), limit.unsqueeze(1)).contiguous();
        const at::Tensor errors = rowEnergies(roundedValues(cut, spec, importance, cancel).sub_(columns), gram, cancel);
        if (step == 0) {
            smallest = errors;
            continue;
        }
        const at::Tensor better = errors.lt(smallest);
        smallest = at::where(better, errors, smallest);
        best = at::where(better, limit, best);
    }
    return best;
}

} // namespace

at::Tensor clipLimits(const at::Tensor& weight, const InputStatistics& statistics, const GridSpec& spec,
                      bool fromSample, const CancellationToken& cancel)
{
    if (spec.granularity() == Granularity::Tensor)
        return {};
    const ColumnGram gram(statistics, fromSample);
    const GridSpec groupSpec = ofOneGroup(spec);
    const std::int64_t columns = weight.size(1);
    const std::int64_t groupSize = spec.effectiveGroupSize(columns);
    std::vector<at::Tensor> limits;
    for (std::int64_t begin = 0; begin < columns; begin += groupSize) {
        const std::int64_t end = std::min(begin + groupSize, columns);
        limits.push_back(limitsOfGroup(weight.slice(1, begin, end), gram.of(begin, end), groupSpec, cancel));
    }
    return at::stack(limits, 1);
}

at::Tensor clipped(const at::Tensor& weight, const at::Tensor& limits, const GridSpec& spec)
{
    const std::int64_t columns = weight.size(1);
    const std::int64_t groupSize = spec.effectiveGroupSize(columns);
    at::Tensor result = weight.clone();
    for (std::int64_t group = 0; group < limits.size(1); ++group) {
        const at::Tensor limit = limits.slice(1, group, group + 1);
        at::Tensor part = result.slice(1, group * groupSize, std::min((group + 1) * groupSize, columns));
        part.copy_(part.clamp(-limit, limit));
    }
    return result;
}

} // namespace quantoscope
