#include "core/quantization/weight_range.h"

#include "core/base/errors.h"

#include <ATen/ATen.h>

#include <cmath>

namespace quantoscope {

WeightRangeAnswer countWeights(const at::Tensor& weight, const WeightRangeRequest& request,
                               const CancellationToken& cancel)
{
    if (!std::isfinite(request.span.low) || !std::isfinite(request.span.high) || request.span.low > request.span.high)
        throw InvalidRequest("a range of weights goes from a finite number to one that is not below it");
    const at::Tensor dense = weight.contiguous();
    const std::int64_t rows = dense.size(0);
    const std::int64_t columns = dense.size(1);
    const float* const values = dense.data_ptr<float>();
    WeightRangeAnswer answer { .request = request, .outFeatures = rows, .counts = {} };
    answer.counts.resize(static_cast<std::size_t>(columns));
    for (std::int64_t row = 0; row < rows; ++row) {
        cancel.throwIfCancelled();
        for (std::int64_t column = 0; column < columns; ++column)
            answer.counts[static_cast<std::size_t>(column)]
                += request.span.contains(values[row * columns + column]) ? 1 : 0;
    }
    for (const std::int64_t count : answer.counts)
        answer.total += count;
    return answer;
}

} // namespace quantoscope
