// The token sequences a run calibrates on and those held out from it.
#pragma once

#include "core/evaluation/classification.h"
#include "core/pipeline/quantize_run.h"

namespace quantoscope {

/// Sequences of equal length. Hold-out tokens are never among the calibration tokens.
struct CalibrationSamples
{
    at::Tensor calibration; ///< int64 [samples, sequence_length]
    at::Tensor holdout; ///< int64 [samples, sequence_length]; no rows where none was asked for
    std::string sha256; ///< hex, over the int64 ids of both, little-endian
    std::vector<Warning> warnings; ///< fewer tokens than asked for

    /// Of labelled texts, which are padded to the longest of them; empty and undefined where all are equally long.
    std::vector<std::int64_t> calibrationLengths;
    std::vector<std::int64_t> holdoutLengths;
    at::Tensor calibrationTypes;
    at::Tensor holdoutTypes;
    std::vector<EncodedText> holdoutTexts; ///< with their labels; of a classifier only

    TokenBatch calibrationBatch() const;
    TokenBatch holdoutBatch() const;
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

/// The same for a classifier: texts drawn by the seed from a file of labelled ones; those held out are others of the
/// same file, or of their own. A warning where the file holds fewer. Throws InvalidRequest, InputFileError.
CalibrationSamples collectLabelledSamples(const OpenModel& model, const CalibrationRequest& request);

/// The texts of a labelled file as the model's classifier takes them, of at most `longest` tokens.
std::vector<EncodedText> readEncodedTexts(const OpenModel& model, const std::string& file,
                                          const LabelledColumns& columns, std::int64_t longest);

/// SHA-256, hex, over the int64 ids of both, little-endian.
std::string sha256OfIds(const at::Tensor& calibration, const at::Tensor& holdout);

/// What perplexity is measured on: the tokens of `file` as readTokenStream does, or of "demo": stories of the demo
/// model's grammar, others than those that calibration with the same seed draws, and enough for `windows` of `context`
/// tokens (0 windows: 40). Throws InvalidRequest for "demo" with another model.
std::vector<std::int64_t> readEvaluationStream(const OpenModel& model, const std::string& file, std::int64_t windows,
                                               std::int64_t context, std::uint64_t seed);

/// The token ids of a text or JSON file, or of a file of ids where the model has no tokenizer.
std::vector<std::int64_t> readTokenStream(const OpenModel& model, const std::string& file);

} // namespace quantoscope
