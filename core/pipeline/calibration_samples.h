// The token sequences a run calibrates on and those held out from it.
#pragma once

#include "core/pipeline/quantize_run.h"

namespace quantoscope {

/// Sequences of equal length. Hold-out tokens are never among the calibration tokens.
struct CalibrationSamples
{
    at::Tensor calibration; ///< int64 [samples, sequence_length]
    at::Tensor holdout; ///< int64 [samples, sequence_length]; no rows where none was asked for
    std::string sha256; ///< hex, over the int64 ids of both, little-endian
    std::vector<Warning> warnings; ///< fewer tokens than asked for

    std::int64_t samples() const { return calibration.size(0); }
    std::int64_t sequenceLength() const { return calibration.size(1); }
};

/// What is asked for, after defaults: what a progress estimate needs before anything is read or sampled.
struct CalibrationPlan
{
    std::int64_t sequenceLength = 0;
    std::int64_t calibrationSamples = 0;
    std::int64_t holdoutSamples = 0;
    bool holdoutIsFile = false;
};

/// Throws InvalidRequest naming what is out of range (samples, sequence length beyond the context, hold-out share).
CalibrationPlan planCalibration(const CalibrationRequest& request, const ModelConfig& model);

/// Called with the share that is done, 0..1.
using SamplingProgress = std::function<void(double)>;

/// From a file: distinct windows drawn by the seed, the hold-out's from the end of the stream; consecutive windows and
/// a warning where the file is too short. "demo": fresh stories of the demo model's grammar. "self": sampled from the
/// model at temperature 1. A model without tokenizer takes a file of token ids. Throws InvalidRequest, InputFileError,
/// Cancelled.
CalibrationSamples collectSamples(const OpenModel& model, const CalibrationRequest& request,
                                  const SamplingProgress& progress, const CancellationToken& cancel);

/// The token ids of a text or JSON file, or of a file of ids where the model has no tokenizer.
std::vector<std::int64_t> readTokenStream(const OpenModel& model, const std::string& file);

} // namespace quantoscope
