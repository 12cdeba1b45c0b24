// The part of the workbench that touches libtorch: the open model and the work done to it. Lives on the device thread.
// This header names neither libtorch nor Qt, so that both sides may include it.
#pragma once

#include "core/base/pause.h"
#include "core/pipeline/run_observer.h"
#include "core/pipeline/run_settings.h"
#include "core/results/block_swap.h"
#include "core/results/microscope.h"
#include "core/results/option.h"
#include "core/results/salience.h"
#include "core/results/stepper_frames.h"
#include "core/results/weight_range.h"
#include "core/results/weight_tile.h"
#include "core/results/what_if.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace quantoscope {

/// What a run leaves, without the quantized model itself.
struct RunResult
{
    Run run; ///< status Complete or Cancelled
    Calibration calibration;
};

/// A classifier's training: one epoch of AdamW at 5e-5, 64 texts a step, at most 128 tokens a text.
struct TrainingSettings
{
    std::string trainFile; ///< labelled texts, and so the next
    std::string validationFile;
    std::string folder; ///< for the trained model
};

/// What an export leaves beside the folder.
struct ExportedRun
{
    ExportResult result;
    std::vector<Warning> warnings; ///< what a person must know of it
};

/// What the window may know of a model that was opened.
struct OpenedModel
{
    ModelDescription description;
    std::vector<std::string> vocabulary; ///< text of each token id; empty without a tokenizer
    std::string device; ///< that it is on: "cpu", "cuda:0"
    bool classifies = false; ///< it puts texts into classes and does not continue them
};

class ModelHost
{
public:
    /// Limits the intra-op threads of the calling (device) thread and of the BLAS, so that the window keeps a core.
    ModelHost();
    ~ModelHost();

    /// Opens and loads `path` ("demo": the built-in model) on `device` (see resolveDevice). The model that was open
    /// stays open if this throws.
    std::shared_ptr<OpenedModel> open(const std::string& path, const std::string& tokenizer, const std::string& device,
                                      const std::function<void(double)>& progress, const CancellationToken& cancel);
    /// Throws InvalidRequest if no model is open, and whatever the pipeline throws.
    RunResult quantize(const RunSettings& settings, RunObserver& observer, const CancellationToken& cancel,
                       const PauseToken& pause);
    /// Goes on with a run of `session` that was interrupted. Throws InvalidRequest naming the difference if the open
    /// model or the calibration's tokens are others, and as quantize() does.
    RunResult resume(const Session& session, const std::string& runId, RunObserver& observer,
                     const CancellationToken& cancel, const PauseToken& pause);
    /// Exports a finished run of `session` to a new folder and reads it back. Throws InvalidRequest with the reason
    /// where the run or the open model has no exact image in the format, StorageError.
    ExportedRun exportRun(const Session& session, const std::string& runId, const std::string& folder,
                          const std::string& format, const CancellationToken& cancel);

    /// Trains a copy of the open classifier and writes it to the folder; the open model stays as it is. Throws
    /// InvalidRequest if no classifier is open, and whatever the pipeline throws.
    void train(const TrainingSettings& settings, RunObserver& observer, const CancellationToken& cancel);

    /// What the stepper shows of a layer, with inputs of the calibration that `settings` name. Throws InvalidRequest if
    /// no model is open, and whatever the pipeline throws.
    std::shared_ptr<const StepperTile> traceTile(const StepperRequest& request, const RunSettings& settings,
                                                 const std::function<void(double)>& progress,
                                                 const CancellationToken& cancel);

    /// What a layer would become with other settings; with inputs of the calibration that `settings` name where they
    /// are asked for or at hand. Throws InvalidRequest if no model is open, and whatever the pipeline throws.
    std::shared_ptr<const WhatIfAnswer> answerWhatIf(const WhatIfRequest& request, const RunSettings& settings,
                                                     const std::function<void(double)>& progress,
                                                     const CancellationToken& cancel);

    /// What the layer's salient channels are worth, with inputs likewise. `partly`: told of the answer as it grows.
    std::shared_ptr<const SalienceAnswer> examineSalience(const SalienceRequest& request, const RunSettings& settings,
                                                          const std::function<void(double)>& progress,
                                                          const CancellationToken& cancel,
                                                          const std::function<void(const SalienceAnswer&)>& partly);

    /// Where the error of a run's layer comes from, with inputs likewise.
    std::shared_ptr<const MicroscopeAnswer> lookIntoError(const MicroscopeRequest& request, const RunSettings& settings,
                                                          const std::function<void(double)>& progress,
                                                          const CancellationToken& cancel);

    /// The weights of a layer beside what the runs made of them. Throws InvalidRequest if no model is open or a run's
    /// layer has another shape; Cancelled.
    std::shared_ptr<const WeightTile> cutTile(const WeightTileRequest& request, const CancellationToken& cancel);

    /// How many of a layer's weights lie in a range. Throws InvalidRequest if no model is open; Cancelled.
    std::shared_ptr<const WeightRangeAnswer> countWeights(const WeightRangeRequest& request,
                                                          const CancellationToken& cancel);

    /// What each block of a run of `session` costs `text`; `partly` is told of the answer as it grows. Throws
    /// InvalidRequest if no model is open, or where the session does not hold all of the quantized model; Cancelled.
    std::shared_ptr<const BlockSwaps> swapBlocks(const Session& session, const std::string& runId,
                                                 const TextResult& text,
                                                 const std::function<void(const BlockSwaps&)>& partly,
                                                 const CancellationToken& cancel);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The methods this program has, in the order forms show them. Any thread.
const std::vector<MethodDescription>& availableMethods();

/// The names of the formats that models are exported in. Any thread, and so below.
std::vector<std::string> exportFormats();

/// Why a finished run of this status and configuration has no exact image in the format; empty if it may have one.
std::string exportProblem(const Run& run, const std::string& format);

/// A run like `run` that the format would hold; without a method where there is none.
struct FittingRun
{
    std::string method;
    std::map<std::string, std::string> options;
};
FittingRun fittingRun(const Run& run, const std::string& format);

/// Threads that a device job may use on this machine: one less than there are, at least one.
int deviceThreads();

} // namespace quantoscope
