// A run as it goes on, on the terminal: stage and time left in place, a line for every layer.
#pragma once

#include "app/cli/progress_line.h"
#include "core/pipeline/run_observer.h"

#include <string>

namespace quantoscope::cli {

class ConsoleObserver final : public RunObserver
{
public:
    /// `prefix` stands before every stage's name: which run of a sweep it is.
    explicit ConsoleObserver(const Context& context, std::string prefix = {});

    void runStarted(const std::shared_ptr<const Run>& header,
                    const std::shared_ptr<const Calibration>& calibration) override;
    void stageStarted(RunStage stage) override;
    void progressed(double fraction, double secondsLeft) override;
    void layerStarted(std::string_view name, std::int64_t index, std::int64_t count) override;
    void layerFinished(const std::shared_ptr<const LayerResult>& layer) override;

    /// Whether the request was found good and the calibration text read.
    bool hasStarted() const noexcept { return m_started; }

private:
    ProgressLine m_progress;
    std::string m_prefix;
    std::string m_label;
    std::int64_t m_layers = 0;
    std::int64_t m_finished = 0;
    double m_fraction = 0;
    double m_secondsLeft = -1;
    bool m_started = false;
};

} // namespace quantoscope::cli
