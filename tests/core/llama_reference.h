// LLaMA's arithmetic once more, in plain loops and float64: the second opinion of the model tests.
#pragma once

#include "tests/core/model_fixtures.h"

namespace quantoscope::testing {

/// Logits [tokens][vocabulary] of one text. Understands the configuration keys that tinyLlama takes.
std::vector<std::vector<double>> referenceLlamaLogits(const MemorySource& model, const std::vector<std::int64_t>& ids);

} // namespace quantoscope::testing
