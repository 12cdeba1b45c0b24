// Going on with a run that was interrupted or cancelled.
#pragma once

#include "core/pipeline/quantize_run.h"

#include <map>

namespace quantoscope {

/// What of an interrupted run is kept.
struct ResumePoint
{
    std::string runId;
    std::map<std::string, LayerResult, std::less<>> layers; ///< those that had finished, by name
    std::map<std::string, CalibrationLayer, std::less<>> inputs; ///< of the same layers
    std::string calibrationSha256; ///< of the token ids the run used
    std::vector<Warning> warnings; ///< what the resumed run must say of itself

    /// The layer's result if it had finished and its codes make up its weight; nullptr: it is to be solved again.
    const LayerResult* finished(const std::string& name) const;
};

/// The newest run of the session that did not end well; nullptr if there is none.
const Run* interruptedRun(const Session& session);

/// What of `run` a job of `request` on `device` can go on from. Throws InvalidRequest naming the option and both values
/// where the two are not of the same configuration and calibration.
ResumePoint resumePoint(const Session& session, const Run& run, const QuantizeRequest& request,
                        const std::string& device);

} // namespace quantoscope
