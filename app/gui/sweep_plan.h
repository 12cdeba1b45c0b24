// A sweep as the window queues it: settings for each run, and what each is expected to cost.
#pragma once

#include "core/pipeline/run_settings.h"
#include "core/results/option.h"
#include "core/results/run.h"
#include "widgets/results_store.h"

#include <string>
#include <vector>

namespace quantoscope {

/// What is varied; empty lists leave the setting as it is in the base.
struct SweepChoice
{
    std::vector<std::string> methods;
    std::vector<std::int64_t> bits;
    std::vector<std::string> groups; ///< sizes, "channel", "tensor"
    std::int64_t calibrationSets = 1; ///< drawn with the base's seed and those that follow it
};

struct SweepRows
{
    std::vector<RunSettings> runs;
    std::vector<Warning> warnings; ///< values that a method does not take
};

/// `base` with its method, bits and groups varied. Its other options go to the methods that have them, as far as they
/// were changed from their defaults. The runs of one calibration set stand together. Throws InvalidRequest as planSweep
/// does.
SweepRows sweepRows(const RunSettings& base, const SweepChoice& choice);

struct RunForecast
{
    double bitsPerWeight = 0;
    double bytes = 0; ///< of the quantized layers
    double seconds = 0;
    bool isTimed = false; ///< by a run of the same method in this session; otherwise the time is a rough one
};

/// Forecasts from the shapes of the model's layers and from the times of the session's own runs. A method without one
/// goes by the pace of the session's latest run, or by a core's usual one.
class SweepForecast
{
public:
    explicit SweepForecast(const ResultsStore& store);

    /// `first`: none before it shares its calibration. Throws InvalidRequest as estimateRun does.
    RunForecast forecast(const RunSettings& settings, bool first) const;

private:
    struct Timed
    {
        std::string method;
        double secondsPerWork = 0;
    };

    const ResultsStore& m_store;
    std::vector<Timed> m_timed; ///< the latest last
    double m_pace; ///< seconds a multiply-add, of methods that were not timed
};

} // namespace quantoscope
