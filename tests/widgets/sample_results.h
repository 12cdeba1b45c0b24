// Small made-up results with values that are easy to check by hand.
#pragma once

#include "core/results/run.h"

#include <string>

namespace quantoscope::testing {

/// A model of `blocks` blocks with kinds q, o, up, down and a head that is in no block.
ModelDescription sampleModel(int blocks);

/// Layer "blocks.B.K" with relative output error `error` and two-bit codes of a grid for the whole tensor:
/// levels -0.2, -0.1, 0, 0.1. Histogram of 4 bins over -0.4..0.4: original 1 5 4 2, quantized 0 6 6 0.
LayerResult sampleLayer(int block, const std::string& kind, double error);

/// A finished run over sampleModel(blocks): errors are 0.001 * 2^(position of the layer).
Run sampleRun(const std::string& id, int blocks);

/// Original "The cat sat", quantized "The cat ran": token 2 differs. Five candidates a token.
TextResult sampleText(const std::string& prompt);

Session sampleSession(int blocks, int runs);

} // namespace quantoscope::testing
