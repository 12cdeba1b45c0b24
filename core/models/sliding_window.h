// Attention that sees the last tokens only (Beltagy et al., Longformer, 2020), in the ways configurations ask for it.
#pragma once

#include "core/models/config_reader.h"

namespace quantoscope {

/// Blocks whose tokens see only the last `width` tokens, themselves among them.
struct SlidingWindow
{
    std::int64_t width = 0; ///< 0: every token sees all before it
    std::int64_t firstBlock = 0; ///< blocks from here on slide, unless `slides` says which
    std::vector<bool> slides; ///< by block

    std::int64_t widthOf(std::int64_t block) const;
};

/// One window for all blocks: "sliding_window", `fallback` if absent, none if null; "layer_types" may only agree.
SlidingWindow readUniformWindow(const ConfigReader& config, std::int64_t fallback, std::int64_t blocks);

/// A window that "use_sliding_window" turns on, for the blocks that "layer_types" names, else for those from
/// "max_window_layers" on.
SlidingWindow readOptionalWindow(const ConfigReader& config, std::int64_t blocks);

} // namespace quantoscope
