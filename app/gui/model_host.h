// The part of the workbench that touches libtorch: the open model and the work done to it. Lives on the device thread.
// This header names neither libtorch nor Qt, so that both sides may include it.
#pragma once

#include "app/gui/run_settings.h"
#include "core/base/cancellation.h"
#include "core/pipeline/run_observer.h"
#include "core/results/option.h"
#include "core/results/stepper_frames.h"

#include <functional>
#include <memory>
#include <string>

namespace quantoscope {

/// What a run leaves, without the quantized model itself.
struct RunResult
{
    Run run; ///< status Complete or Cancelled
    Calibration calibration;
};

/// What the window may know of a model that was opened.
struct OpenedModel
{
    ModelDescription description;
    std::vector<std::string> vocabulary; ///< text of each token id; empty without a tokenizer
};

class ModelHost
{
public:
    /// Limits the intra-op threads of the calling (device) thread and of the BLAS, so that the window keeps a core.
    ModelHost();
    ~ModelHost();

    /// Opens and loads `path` ("demo": the built-in model). The model that was open stays open if this throws.
    std::shared_ptr<OpenedModel> open(const std::string& path, const std::string& tokenizer,
                                      const std::function<void(double)>& progress, const CancellationToken& cancel);
    /// Throws InvalidRequest if no model is open, and whatever the pipeline throws.
    RunResult quantize(const RunSettings& settings, RunObserver& observer, const CancellationToken& cancel);
    /// Goes on with a run of `session` that was interrupted. Throws InvalidRequest naming the difference if the open
    /// model or the calibration's tokens are others, and as quantize() does.
    RunResult resume(const Session& session, const std::string& runId, RunObserver& observer,
                     const CancellationToken& cancel);

    /// What the stepper shows of a layer, with inputs of the calibration that `settings` name. Throws InvalidRequest if
    /// no model is open, and whatever the pipeline throws.
    std::shared_ptr<const StepperTile> traceTile(const StepperRequest& request, const RunSettings& settings,
                                                 const std::function<void(double)>& progress,
                                                 const CancellationToken& cancel);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The methods this program has, in the order forms show them. Any thread.
const std::vector<MethodDescription>& availableMethods();

/// Threads that a device job may use on this machine: one less than there are, at least one.
int deviceThreads();

} // namespace quantoscope
