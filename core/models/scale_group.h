// Which linears read one tensor, and where a factor for each of its channels can come from.
#pragma once

#include <cstddef>
#include <cstdint>

namespace quantoscope {

/// What makes a tensor that linears read.
enum class ScaleMaker
{
    AttentionNorm,
    FeedForwardNorm,
    Linear, ///< directly, or through something that a positive factor passes unchanged (attention over values, ReLU)
    Other ///< anything else: no factor can be moved into it
};

/// Where the layers' outputs go first: what the authors of AWQ compare outputs of.
enum class InspectedModule
{
    Layer,
    Attention,
    FeedForward
};

/// The linears of a block that read one tensor, and its maker. A positive factor for each channel of the tensor can be
/// moved from the maker into the readers' columns: the model computes the same (AWQ, arXiv 2306.00978; llm-awq
/// auto_scale.py names these groups for its architectures).
struct ScaleGroup
{
    std::int64_t block = 0;
    int inputGroup = 0; ///< all linears of the block with it are the readers
    ScaleMaker maker = ScaleMaker::Other;
    std::size_t makerLinear = 0; ///< ScaleMaker::Linear: its index in linears() ..
    std::int64_t makerRow = 0; ///< .. and the first of its rows that make the tensor, one a channel
    InspectedModule inspected = InspectedModule::Layer;
};

} // namespace quantoscope
