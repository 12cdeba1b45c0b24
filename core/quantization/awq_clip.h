// AWQ's clip search (llm-awq auto_clip.py): how far the largest weights of each group are cut before rounding.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/input_statistics.h"
#include "core/quantization/grid_spec.h"

#include <ATen/core/Tensor.h>

namespace quantoscope {

/// For each row and group the first of 10 limits, the largest magnitude times 1, .95, .., .55, that loses least of the
/// group's partial dot products with the inputs. float32 [out, groups]. `weight` float32 [out, in], scaled already, as
/// `statistics` must be. `fromSample`: judged on about 512 evenly spaced tokens of the kept sample, as the authors do;
/// otherwise, or without a sample, on H: all tokens. Granularity tensor has no groups of its own to cut: undefined.
at::Tensor clipLimits(const at::Tensor& weight, const InputStatistics& statistics, const GridSpec& spec,
                      bool fromSample, const CancellationToken& cancel);

/// `weight` with each group cut to its limits.
at::Tensor clipped(const at::Tensor& weight, const at::Tensor& limits, const GridSpec& spec);

} // namespace quantoscope
