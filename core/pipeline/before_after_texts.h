// Prompts continued by the original and by the quantized model, side by side.
#pragma once

#include "core/pipeline/calibration_samples.h"

namespace quantoscope {

/// What to continue: the prompts asked for, else those shipped with the demo model, else the first words of three
/// hold-out (or calibration) samples. None for a model without tokenizer.
std::vector<std::string> chosenPrompts(const OpenModel& model, const QuantizeRequest& request,
                                       const CalibrationSamples& samples);

/// Both models with the same sampler and seed; `onToken` is called once a token of either.
TextResult continueBoth(const OpenModel& model, const LanguageModel& quantized, const std::string& prompt,
                        const SamplerSettings& sampler, const CancellationToken& cancel,
                        const std::function<void()>& onToken = {});

/// Ids of a prompt as the model expects a text to begin: after BOS where its tokenizer adds one. A prompt that would be
/// no token at all becomes the token that opens a text. Throws InvalidRequest where there is none.
std::vector<std::int64_t> promptIds(const Tokenizer& tokenizer, const std::string& prompt);

/// One generation as results keep it.
TextResult::Side textSide(const Tokenizer& tokenizer, const Generation& generation);

} // namespace quantoscope
