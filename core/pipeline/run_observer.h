// The only way a run speaks: stages, layers, progress, log and warnings.
#pragma once

#include "core/base/log.h"
#include "core/results/run.h"

#include <memory>
#include <string_view>

namespace quantoscope {

enum class RunStage
{
    Load,
    Train,
    Calibrate,
    Quantize,
    Evaluate,
    Generate,
    Export,
    Save
};

/// Called on the device thread; implementations hand the (immutable) values on and return at once.
class RunObserver
{
public:
    virtual ~RunObserver() = default;
    /// Once, when the run's configuration and calibration are settled, before the first layer: `header` has no results
    /// and no id yet, `calibration` no per-layer values.
    virtual void runStarted(const std::shared_ptr<const Run>& /*header*/,
                            const std::shared_ptr<const Calibration>& /*calibration*/)
    {
    }
    virtual void stageStarted(RunStage /*stage*/) { }
    /// Share of the whole run that is done, 0..1, and the seconds that are left by the estimate so far (negative:
    /// unknown).
    virtual void progressed(double /*fraction*/, double /*secondsLeft*/) { }
    /// What a layer's inputs looked like; before the layer is finished.
    virtual void inputsSeen(const std::shared_ptr<const CalibrationLayer>& /*layer*/) { }
    virtual void layerStarted(std::string_view /*name*/, std::int64_t /*index*/, std::int64_t /*count*/) { }
    /// Of a resumed run also for layers that had finished before.
    virtual void layerFinished(const std::shared_ptr<const LayerResult>& /*layer*/) { }
    /// The run stands still between two layers or pieces of the evaluation (see PauseToken), or goes on.
    virtual void pauseChanged(bool /*paused*/) { }
    virtual void textFinished(const std::shared_ptr<const TextResult>& /*text*/) { }
    virtual void logged(LogLevel /*level*/, std::string_view /*message*/) { }
};

} // namespace quantoscope
