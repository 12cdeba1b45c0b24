// What a run produced, as plain data: what the session file stores and what the widgets draw.
// No libtorch, no HDF5, no Qt. Values that were not measured are empty optionals, never zero.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

/// A dense row-major matrix of plain values.
template <typename T>
struct Matrix
{
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::vector<T> values; ///< rows * columns, row-major

    bool empty() const noexcept { return values.empty(); }
    const T& at(std::int64_t row, std::int64_t column) const
    {
        return values[static_cast<std::size_t>(row * columns + column)];
    }
};

/// counts[i] is the number of values in [edges[i], edges[i+1]); the last bin is closed.
struct Histogram
{
    std::vector<double> edges;
    std::vector<std::uint64_t> counts;
};

/// Something a person should know about a result. `code` selects the phrase (results/warnings.h), parameters fill it.
struct Warning
{
    std::string code; ///< "damping_raised", "dead_channels", "ragged_group", "non_finite", "layer_skipped", ...
    std::map<std::string, std::string> parameters;
};

/// Integer codes and their grid: w = scale * (code - zero), or code * scale + zero for offset grids ("truncated").
struct QuantizedCodes
{
    Matrix<std::int32_t> codes; ///< [out, in]
    Matrix<float> scales; ///< [out, groups], or [1, 1] for one grid per tensor
    Matrix<float> zeros; ///< as scales
    std::vector<std::int32_t> groupIndex; ///< [in]: the group of each input column
    bool zerosAreOffsets = false; ///< grid "truncated": zeros holds the float offset
    std::int32_t minCode = 0; ///< range of the grid, inclusive
    std::int32_t maxCode = 0;
};

/// One quantized layer. Errors follow ARCHITECTURE, "Numerics": relative output error is
/// tr(dW H dWᵀ) / tr(W H Wᵀ) under the reference statistics, dimensionless.
struct LayerResult
{
    std::string name; ///< the checkpoint's tensor name without ".weight"
    std::int64_t block = -1; ///< -1 if in no block
    std::string kind; ///< q, k, v, qkv, o, gate, up, down, fc1, fc2, head
    std::int64_t outFeatures = 0;
    std::int64_t inFeatures = 0;

    std::optional<double> weightMse;
    std::optional<double> weightSqnrDb;
    std::optional<double> outputMse;
    std::optional<double> relativeOutputError;
    std::optional<double> outputSqnrDb;
    std::optional<double> holdoutRelativeOutputError;
    std::optional<double> accumulatedError;
    std::optional<double> accumulatedOutputMse;
    std::optional<double> maxAbsError;
    std::optional<double> kl;
    std::optional<double> energySpread; ///< standard deviation of log diag H over channels that are not dead
    std::optional<double> solverLoss; ///< the method's own loss, in its authors' scale
    std::optional<double> damping; ///< absolute value added to the diagonal of H = XᵀX/N
    double seconds = 0;
    std::string solvedOn; ///< device: "cpu", "cuda:0"
    std::int64_t tokens = 0; ///< calibration tokens seen
    std::int64_t deadChannels = 0; ///< input channels that were zero on every token
    double bits = 0; ///< stored bits per weight including scales and zeros
    std::string fallback; ///< what was done instead of what was asked; empty if nothing
    std::vector<Warning> warnings;

    std::vector<double> histogramEdges; ///< shared by the two below; 512 bins over the original's range
    std::vector<std::uint64_t> histogramOriginal;
    std::vector<std::uint64_t> histogramQuantized;
    std::vector<float> rowError; ///< [out]: diag(dW H dWᵀ)
    std::vector<float> columnError; ///< [in]: sum over rows of dW², times H's diagonal
    Matrix<float> errorMap; ///< |dW| mean-pooled to at most 256x256
    // Of methods that scale: the codes are those of diag(rowScales)·W·diag(inputScales); errors are in unscaled space.
    std::vector<float> inputScales; ///< [in]
    std::vector<float> rowScales; ///< [out]
    std::optional<double> bestRatio; ///< exponent of the scales that a search chose; empty for none
    std::vector<double> losses; ///< of the search's candidates
    Matrix<float> clip; ///< [out, groups]: largest magnitude left by a clip search, of the scaled weights
    std::vector<std::int32_t> order; ///< column at each step: [in] of act-order, [out * in] of OBQ, if any
    std::vector<std::int32_t> outlierColumns; ///< LLM.int8: columns whose calibration inputs hold outliers
    std::vector<std::int32_t> keptChannels; ///< columns in full precision, whatever their codes
    /// Where inputs are rounded too and output errors are those of running the layer: the weight's part alone.
    std::optional<double> weightOnlyRelativeOutputError;
    std::shared_ptr<const QuantizedCodes> codes;
};

/// One prompt continued by the original and by the quantized model with the same sampler and seed.
struct TextResult
{
    struct Side
    {
        std::string text; ///< the new text only
        std::vector<std::int64_t> tokenIds; ///< the new tokens only
        std::vector<std::string> tokens; ///< the text of each
        std::vector<float> logprobs; ///< of the chosen token, natural logarithm
        std::vector<float> entropy; ///< of the distribution, nats
        std::vector<std::int64_t> top5Ids; ///< [tokens * 5]
        std::vector<float> top5Logprobs; ///< [tokens * 5]
    };
    std::string prompt;
    std::string samplerJson;
    Side original;
    Side quantized;
    std::vector<float> kl; ///< per position while both texts agree: KL(original || quantized), nats
    /// Perplexity of the quantized model's text under the original model.
    std::optional<double> perplexityByOriginal {};
};

/// One tensor of a run that rounds every parameter of the model with one grid a tensor.
struct ParameterResult
{
    std::string name; ///< in the checkpoint
    std::vector<std::int64_t> shape;
    double scale = 1; ///< the step; w = scale * (code - zero), of an offset grid code * scale + zero
    double zero = 0;
    std::int64_t minCode = 0; ///< the smallest and the largest code that a weight got
    std::int64_t maxCode = 0;
    double minError = 0; ///< of |w - its rounded value|; the median of an even number is the mean of the middle two
    double medianError = 0;
    double maxError = 0;
    double bytesBefore = 0; ///< as the file stores it
    double bytesAfter = 0; ///< of the codes
    double gridBytes = 0; ///< of scale and zero, float32 each, beside the codes

    std::int64_t elements() const noexcept;
};

/// All parameters of a model before and after, between two fixed bounds; what lies beyond them is not counted.
struct ParameterHistogram
{
    std::vector<double> edges;
    std::vector<std::uint64_t> original;
    std::vector<std::uint64_t> quantized;
};

/// A model written for other programs, and what reading it back showed.
struct ExportResult
{
    std::string format; ///< "gptq", "awq", ...
    std::string folder;
    std::int64_t bytes = 0; ///< of all its files
    std::int64_t layersCompared = 0; ///< read back by the decoder and held against the run's codes
    std::int64_t layersDiffering = 0;
    std::string firstDifference; ///< layer, place and both values; empty if there is none
    std::string prompt;
    std::string text; ///< greedy continuation of the prompt by the model read back
    std::optional<bool> sameText; ///< as the quantized model in memory writes, token by token; empty: not generated
    double writeSeconds = 0; ///< packing included
    double checkSeconds = 0;
};

enum class RunStatus
{
    Running,
    Complete,
    Cancelled,
    Failed
};

struct RunSeconds
{
    double calibrate = 0;
    double quantize = 0;
    double evaluate = 0;
};

struct Run
{
    std::string id; ///< unique in its session: "run-0001"
    std::string name; ///< for people; can be changed
    RunStatus status = RunStatus::Running;
    std::string method;
    std::string configJson; ///< QuantizerConfig as JSON
    std::string requestJson; ///< all that was asked for, so that the run can be resumed
    std::string calibration; ///< id of its Calibration
    std::string commandLine; ///< recreates the run with quantoscope-cli
    std::string device;
    std::int64_t threads = 0;
    std::string libraryVersions;
    std::string started; ///< ISO 8601, UTC
    std::string finished;
    std::string notes;
    std::string failure; ///< message, if status is Failed

    std::optional<double> perplexityBefore;
    std::optional<double> perplexityAfter;
    std::optional<double> perplexityStandardErrorBefore;
    std::optional<double> perplexityStandardError; ///< of perplexityAfter
    std::optional<double> klMean; ///< nats per token, original || quantized
    std::optional<double> top1Agreement; ///< share of positions, 0..1
    std::optional<double> accuracyBefore, accuracyAfter;
    std::optional<double> lossBefore, lossAfter;
    std::optional<double> consistencyBefore, consistencyAfter;
    std::optional<double> consistencyStandardErrorBefore, consistencyStandardError;
    std::optional<double> bytesBefore, bytesAfter;
    std::optional<double> bitsPerWeight; ///< over the quantized layers, including scales and zeros
    RunSeconds seconds;
    /// What perplexity was measured on: windows of so many tokens each; 0: not measured, or by an older program.
    std::int64_t evaluatedWindows = 0;
    std::int64_t evaluatedWindowTokens = 0;
    std::string experiment; ///< key of the experiment that it is a part of (results/experiment.h), else empty
    std::string bitPlanJson; ///< where each layer got bits of its own: [{layers, bits, relative_output_error, kl}]
    std::vector<Warning> warnings; ///< of the run as a whole

    std::vector<LayerResult> layers; ///< in the order they finished
    std::vector<TextResult> texts;
    std::vector<ExportResult> exports;
    std::vector<ParameterResult> parameters {}; ///< of a run that rounds every parameter, in the file's order
    ParameterHistogram parameterHistogram {}; ///< of the same
};

struct LayerDescription
{
    std::string name;
    std::int64_t block = -1;
    std::string kind;
    std::int64_t inFeatures = 0;
    std::int64_t outFeatures = 0;
    std::optional<double> kurtosis; ///< excess kurtosis of the weights
    std::optional<double> outlierShare; ///< share of |w| above 6 standard deviations
    std::optional<double> minimum, maximum, mean, standardDeviation;
    std::string storedAs; ///< the file's codes and grid where it stores no plain weight, else empty
    Histogram histogram;
};

struct TrainingEpoch
{
    double trainLoss = 0; ///< mean over the epoch's texts as they were trained on
    double validationLoss = 0;
    double accuracy = 0; ///< on the validation texts, 0..1
    double seconds = 0;
};

/// How a classifier was trained by this program.
struct TrainingRecord
{
    std::string trainFile;
    std::string validationFile;
    std::int64_t texts = 0; ///< trained on
    std::int64_t batchSize = 0;
    std::int64_t maxLength = 0; ///< tokens a text
    double learningRate = 0;
    std::uint64_t seed = 0;
    std::vector<TrainingEpoch> epochs; ///< none: not trained by this program
};

struct ModelDescription
{
    std::string source; ///< path as opened, or "demo"
    std::string tokenizer; ///< path as given; empty if it was found beside the model
    std::string fingerprint; ///< SHA-256 over sizes, headers and 1 MiB samples of each tensor
    std::string sha256; ///< whole files; empty until known
    std::string architecture; ///< "llama", "gpt2", ...
    std::int64_t parameters = 0;
    std::int64_t contextLength = 0;
    std::int64_t vocabularySize = 0;
    std::string configJson;
    std::vector<LayerDescription> layers;
    TrainingRecord training {};
};

struct CalibrationLayer
{
    std::string name;
    std::vector<float> meanAbs, maxAbs, diagH; ///< [in]
};

struct Calibration
{
    std::string id; ///< "calibration-0001"
    std::string source; ///< file, or "self"
    std::int64_t samples = 0;
    std::int64_t sequenceLength = 0;
    std::uint64_t seed = 0;
    std::string holdout; ///< file, or "10%"
    std::string sha256; ///< of the token ids used
    std::vector<CalibrationLayer> layers;
};

struct Session
{
    std::string uuid;
    std::string created; ///< ISO 8601, UTC
    std::string appVersion;
    std::string notes;
    std::string figureJson; ///< panels and style of the window's page for papers; empty: none
    ModelDescription model;
    std::vector<Calibration> calibrations;
    std::vector<Run> runs;
};

/// exp(-mean log-probability) of a text under the model that wrote it; empty for no text.
std::optional<double> textPerplexity(const TextResult::Side& side);

/// "running", "complete", "cancelled", "failed" as stored in the session file.
std::string runStatusName(RunStatus status);
/// The inverse; empty for an unknown word.
std::optional<RunStatus> runStatusFromName(const std::string& name);

} // namespace quantoscope
