// What a run can be asked for beside the quantizer's own options: the flags that quantize and sweep share.
#pragma once

#include "app/cli/sampler_options.h"
#include "core/pipeline/quantize_run.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace quantoscope::cli {

class RunOptions
{
public:
    void add(CLI::App& command);
    QuantizeRequest request(QuantizerConfig config) const;

    /// Only the flags that say where samples come from: for commands that make no run.
    void addSamples(CLI::App& command);
    const CalibrationRequest& calibration() const { return m_calibration; }

private:
    void addCalibration(CLI::App& command);
    void addEvaluation(CLI::App& command);

    CalibrationRequest m_calibration;
    std::string m_inputs;
    std::string m_layers = "*";
    bool m_includeHead = false;
    bool m_allParameters = false;
    std::string m_experiment;
    std::string m_evaluateFile;
    std::int64_t m_evaluateWindows = 0;
    std::int64_t m_evaluateContext = 0;
    bool m_noEvaluate = false;
    std::vector<std::string> m_prompts;
    SamplerOptions m_sampler;
    std::int64_t m_consistencyStories = 0;
};

} // namespace quantoscope::cli
